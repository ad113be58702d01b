import type { ReactNode, Ref } from 'react';
import { ProviderLink } from '@/components/link/state-link';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { ownName } from '@/lib/assessment/list-search-texts';
import { formatRank } from '@/lib/format';
import { WouldRankMark } from './rank-mark';
import { RequirementSigns } from './requirement-marks';

type ScrolledTableProps = {
  /** Of the box that scrolls. */
  label: string;
  caption: string;
  children: ReactNode;
  ref?: Ref<HTMLTableElement>;
};

/** A table of many columns, which scrolls in its own box while the names stay in sight. */
export function ScrolledTable({ label, caption, children, ref }: ScrolledTableProps) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="scroll-box relative overflow-x-auto rounded-panel"
    >
      <table ref={ref} className="w-full border-collapse text-axis">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** The head of a group of rows. */
export function GroupTitle({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={columns}
        className="border-t border-line2 ground-sunken px-3 py-1.5 text-start"
      >
        <span className="sticky start-3 font-serif text-[1.0625rem] font-semibold">{children}</span>
      </th>
    </tr>
  );
}

/** Rank, name and requirements, which stay at the side while columns scroll past. */
export function StickyName({ provider }: { provider: AssessedProvider }) {
  const { slug, shortName, gates, privateFactors } = provider;
  return (
    <th
      scope="row"
      className="sticky start-0 z-10 w-28 min-w-28 border-e border-line2 ground-surface px-3 py-1 text-start font-normal md:w-48 md:min-w-48"
    >
      <span className="flex flex-wrap items-center gap-x-2">
        <span className="w-7 font-serif text-body font-semibold">
          {provider.place === 'ranked' ? (
            formatRank(provider.rank, provider.tied)
          ) : provider.place === 'apart' ? (
            <WouldRankMark rank={provider.wouldRank} />
          ) : (
            '–'
          )}
        </span>
        <ProviderLink
          slug={slug}
          className="target-area text-body font-semibold text-ink no-underline hover:underline"
        >
          {shortName}
        </ProviderLink>
        {gates.length > 0 && <RequirementSigns gates={gates} />}
        {privateFactors.length > 0 && <PrivateTag count={privateFactors.length} />}
      </span>
      <MatchedIn {...provider} />
    </th>
  );
}

/** More of them than this are counted. */
const mostNamed = 3;

/** In what the search found a provider, where it is not its own name. */
export function MatchedIn({ matchedIn }: Pick<AssessedProvider, 'matchedIn'>) {
  if (matchedIn.length === 0 || matchedIn.includes(ownName)) return null;
  const named = matchedIn.slice(0, mostNamed);
  const rest = matchedIn.length - named.length;
  return (
    <p className="text-caption text-ink2 max-md:[grid-area:found]">
      Matches in: {(rest > 0 ? [...named, `${rest} more`] : named).join(' · ')}
    </p>
  );
}
