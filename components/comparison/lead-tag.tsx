import type { LeadWord } from '@/lib/comparison/lead-words';

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
