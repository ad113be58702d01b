import { Tag, type TagTone } from '@/components/ui/outcome';
import type { Entity } from '@/lib/catalogue/types';
import { entityStatusWords } from '@/lib/evidence-words';

const tones: Readonly<Record<Entity['status'], TagTone>> = {
  active: 'pass',
  conditional: 'part',
  applied: 'open',
  lapsed: 'fail',
  unknown: 'open',
};

/** Where the licence of a legal entity stands. */
export function EntityStatus({ status }: { status: Entity['status'] }) {
  return <Tag tone={tones[status]}>{entityStatusWords[status]}</Tag>;
}
