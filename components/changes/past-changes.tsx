import { MandateLink } from '@/components/site/mandate-link';
import { findLastChanges, type PastChange } from '@/lib/changes/past-changes';
import { findingAnchor } from '@/lib/provider/list-citations';
import { formatDate } from '@/lib/format';
import { KindMark } from './change-kind';

type PastChangesProps = {
  slug: string;
  /** Of all providers, and the day of the earliest edition that was looked at. */
  past: { readonly changes: readonly PastChange[]; readonly since: string };
};

/** When each finding of a provider last changed, and why; where none did, since when none has. */
export function PastChanges({ slug, past: { changes, since } }: PastChangesProps) {
  const last = [...findLastChanges(changes, slug).values()];
  return (
    <>
      <h3 className="mt-4 text-h3">When findings last changed in the catalogue</h3>
      {last.length === 0 && (
        <p>Every finding stands as in the edition of {formatDate(since)}, the earliest one here.</p>
      )}
      <ul className="mt-1 flex max-w-[62rem] flex-col gap-1.5 empty:hidden">
        {last.map(({ from, to, date, entry }) => (
          <li key={entry.factor} className="flex flex-wrap items-baseline gap-x-3 text-dense">
            <span className="whitespace-nowrap text-ink2">{formatDate(date)}</span>
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
    </>
  );
}
