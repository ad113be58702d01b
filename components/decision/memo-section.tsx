import { useCallback } from 'react';
import { buttonClass } from '@/components/ui/button';
import { PanelSection } from '@/components/ui/panel';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import type { Making } from './make-memo';
import { MemoDialog } from './memo-dialog';

/** Memos that the server makes, because nothing private is in them. */
const publicMemos = [
  ['Memo', ''],
  ['Brief', 'parts=brief'],
  ['Questionnaires', 'parts=questions'],
] as const;

type MemoSectionProps = {
  record: DecisionRecord;
  /** The canonical link's query, for what the server makes of public evidence. */
  query: string;
  isTyped: boolean;
};

/** The memo of the record, made here, and those of public evidence. */
export function MemoSection({ record, query, isTyped }: MemoSectionProps) {
  const make = useCallback(
    async (making: Making) => {
      // It comes with the first memo and with no page.
      const { makeRecordMemo } = await import('./make-memo');
      return makeRecordMemo(record, making);
    },
    [record],
  );
  return (
    <PanelSection>
      <h2 className="text-h3">The memo</h2>
      <p className="mt-1 text-dense text-ink2">
        Made in this browser, because the record may hold private answers. The record rides inside:
        drop the PDF on this page, here or elsewhere, to open it again.
      </p>
      <div className="mt-3">
        <MemoDialog
          parts={['brief']}
          note="Nothing of the record is sent. What sets the pages comes from this server once, about 11 MB."
          disabled={isTyped}
          make={make}
        />
      </div>
      <p className="mt-3 text-dense text-ink2">Of public evidence alone, as PDF:</p>
      <ul className="flex flex-wrap gap-x-4 text-dense">
        {publicMemos.map(([name, parts]) => (
          <li key={name}>
            <a
              className={buttonClass('link')}
              href={`/shortlist.pdf?${[parts, query].filter(Boolean).join('&')}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
