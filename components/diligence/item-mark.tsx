import type { ReactNode } from 'react';
import { OutcomeMark, type OutcomeTone } from '@/components/ui/outcome';
import { type ItemStatus, itemStatusNames } from '@/lib/diligence/build-diligence';

const tones: Readonly<Record<ItemStatus, OutcomeTone>> = {
  'public-evidence': 'pass',
  'answered-privately': 'pass',
  'to-ask': 'open',
  'not-met': 'fail',
  'does-not-apply': 'part',
};

/** Where an item stands: its status in words, or other words in its place. */
export function ItemMark({ status, children }: { status: ItemStatus; children?: ReactNode }) {
  return <OutcomeMark tone={tones[status]}>{children ?? itemStatusNames[status]}</OutcomeMark>;
}
