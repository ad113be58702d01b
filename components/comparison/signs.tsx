import { Glyph } from '@/components/ui/glyph';
import type { LeadWord } from '@/lib/comparison/compared-provider';

/** "=" where a row is the same for all. Most rows differ, so that needs no sign; the words are for all. */
export function DifferenceMark({ differs }: { differs: boolean }) {
  return (
    <>
      <span className="w-5 shrink-0">{!differs && <SameSign />}</span>
      <span className="sr-only">{differs ? 'Differs: ' : 'The same: '}</span>
    </>
  );
}

/** The sign alone, beside words that say it. */
function SameSign() {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-5 items-center justify-center rounded-mark border border-edge text-ink2"
    >
      <Glyph name="equal" className="size-3" />
    </span>
  );
}

/** "ahead" or "level or ahead": true whatever open evidence turns out to be. Else nothing. */
export function LeadTag({ lead }: { lead: LeadWord }) {
  if (lead === null) return null;
  return (
    <span
      className={
        lead === 'ahead'
          ? 'inline-flex min-h-5 items-center rounded-control border border-ink bg-ink px-1.5 text-axis font-semibold whitespace-nowrap text-surface'
          : 'inline-flex min-h-5 items-center rounded-control border border-edge px-1.5 text-axis font-medium whitespace-nowrap text-ink2'
      }
    >
      {lead}
    </span>
  );
}

/** What the signs of the comparison mean. */
export function ComparisonKey() {
  return (
    <ul
      aria-label="Signs"
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-caption text-ink2"
    >
      <li className="flex items-center gap-2">
        <SameSign />
        the same for all; every other row differs
      </li>
      <li className="flex flex-wrap items-center gap-2">
        <LeadTag lead="ahead" />
        <LeadTag lead="level or ahead" />
        whatever open levels turn out to be
      </li>
    </ul>
  );
}
