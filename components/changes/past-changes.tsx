import { MandateLink } from '@/components/site/mandate-link';
import { Section } from '@/components/reading/section';
import type { ChangeEntry } from '@/lib/changes/change-words';
import { findingAnchor } from '@/lib/provider/list-citations';
import { formatDate } from '@/lib/format';
import { KindMark } from './change-kind';

type PastChangesProps = {
  changes: readonly { from: string; to: string; date: string; entry: ChangeEntry }[];
};

/** When each finding of a provider last changed, and why; absent where no edition changed any. */
export function PastChanges({ changes }: PastChangesProps) {
  const seen = new Set<string>();
  const last = changes.filter(({ entry: { factor } }) => !seen.has(factor) && seen.add(factor));
  if (last.length === 0) return null;
  return (
    <div className="mt-12">
      <Section id="last-changed" title="When findings last changed">
        <ul className="flex flex-col gap-2">
          {last.map(({ from, to, date, entry }) => (
            <li key={entry.factor} className="flex flex-wrap items-baseline gap-x-3 text-body">
              <span className="text-dense whitespace-nowrap text-ink2">{formatDate(date)}</span>
              <KindMark kind={entry.kind} />
              <span className="min-w-0 flex-1 basis-80">
                <a href={`#${findingAnchor(entry.factor)}`}>{entry.factorName}</a>: {entry.levels}.{' '}
                {entry.why}{' '}
                <MandateLink href={`/changes?from=${from}&to=${to}`} prefetch={false}>
                  All changes of that edition
                </MandateLink>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
