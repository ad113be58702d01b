import { CriterionSwatch } from '@/components/charts/keys';
import { Cards } from '@/components/ui/table';
import type { AssessedCriterion, AssessedProvider } from '@/lib/assessment/assessed-provider';
import { ownName } from '@/lib/assessment/list-search-texts';
import { formatRange, formatScore } from '@/lib/format';

type Props = { criteria: readonly AssessedCriterion[] };

/** Points by criterion in columns of their own, where there is room for six. */
export function CriterionCells({ criteria }: Props) {
  return criteria.map(({ id, points, proven, open }) => (
    <Cards.Cell key={id} className="hidden px-1! text-end lg:table-cell">
      <span className="block font-semibold">{formatScore(points)}</span>
      <span className="block text-axis text-ink2">{formatRange(proven, proven + open)}</span>
    </Cards.Cell>
  ));
}

/** The same in a small grid, where there is not. */
export function CriterionGrid({ criteria }: Props) {
  return (
    <dl className="grid grid-cols-3 gap-x-3 gap-y-2 text-caption max-md:[grid-area:bar]">
      {criteria.map(({ id, name, points, proven, open }) => (
        <div key={id}>
          <dt className="flex items-center gap-1.5 text-ink2">
            <CriterionSwatch id={id} />
            {name}
          </dt>
          <dd>
            <span className="block font-semibold">{formatScore(points)}</span>
            <span className="block text-axis text-ink2">{formatRange(proven, proven + open)}</span>
          </dd>
        </div>
      ))}
    </dl>
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
