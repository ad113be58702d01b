import clsx from 'clsx';
import { CriterionSwatch } from '@/components/charts/keys';
import type { DrawsState } from '@/components/draws/use-draws';
import { Term } from '@/components/glossary/term';
import { ShortlistButton } from '@/components/shortlist/shortlist-form';
import type { AssessedCriterion } from '@/lib/assessment/assessed-provider';
import type { Chances } from '@/lib/assessment/draws';
import { formatChanceCell, formatRanks, formatScore, formatSpan, formatWeight } from '@/lib/format';
import type { ListedProvider, RankingGroup } from '@/lib/ranking/ranking-groups';
import { GroupTitle, ScrolledTable, StickyName } from './row-parts';
import { SortHead } from './sort-head';

type NumbersTableProps = {
  groups: readonly RankingGroup[];
  drawn: Pick<DrawsState, 'draws' | 'isCurrent'>;
  /** Criteria whose column is hidden, and `chances`. */
  hidden: readonly string[];
};

/** Every figure of a row in a column of its own, each of which sorts inside the groups. */
export function NumbersTable({ groups, drawn, hidden }: NumbersTableProps) {
  const [first] = groups.flatMap(({ rows }) => rows);
  const isShown = ({ id }: Pick<AssessedCriterion, 'id'>): boolean => !hidden.includes(id);
  const criteria = (first?.criteria ?? []).filter(isShown);
  const withChances = !hidden.includes('chances');
  return (
    <ScrolledTable
      label="Figures of all providers"
      caption="Custodians ranked by your mandate, in figures. The head of a column sorts inside each group."
    >
      <thead>
        <tr>
          <td className="sticky start-0 z-20 ground-sunken" />
          <th
            scope="colgroup"
            colSpan={2 + criteria.length}
            className="border-s border-line2 ground-sunken px-2 pt-2 text-start font-medium"
          >
            Points of 100, and their <Term id="range" />
          </th>
          {withChances && (
            <th
              scope="colgroup"
              colSpan={4}
              className="border-s border-line2 ground-sunken px-2 pt-2 text-start font-medium"
            >
              In 100 <Term id="simulations" />
            </th>
          )}
          <td className="no-print ground-sunken" />
        </tr>
        <tr>
          <SortHead by="name" className="sticky start-0 z-20">
            Provider
          </SortHead>
          <SortHead by="score" className="border-s">
            Score
          </SortHead>
          <SortHead by="low">Proven to possible</SortHead>
          {criteria.map(({ id, name, weight }) => (
            <SortHead key={id} by={id}>
              <CriterionSwatch id={id} />
              <span>{name}</span>
              <span className="font-normal text-ink2">{formatWeight(weight)}</span>
            </SortHead>
          ))}
          {withChances && (
            <>
              <SortHead by="first" className="border-s">
                First
              </SortHead>
              <SortHead by="top">Top 3</SortHead>
              <SortHead by="likely">Likely ranks</SortHead>
              <SortHead by="possible">Possible ranks</SortHead>
            </>
          )}
          <th scope="col" className="no-print border-b border-line2 ground-sunken">
            <span className="sr-only">Shortlist</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ id, head, rows }) => (
        <tbody key={id}>
          {head && (
            <GroupTitle columns={4 + criteria.length + (withChances ? 4 : 0)}>
              {head.title} · {head.count}
            </GroupTitle>
          )}
          {rows.map((row) => (
            <tr key={row.slug} data-slug={row.slug} className="h-12 border-t border-line">
              <StickyName provider={row} />
              <Figure className="border-s border-line2 text-body font-semibold">
                {formatScore(row.score)}
              </Figure>
              <Figure>{formatSpan(row.low, row.high)}</Figure>
              {row.criteria.filter(isShown).map(({ id: criterion, points, proven, open }) => (
                <Figure key={criterion}>
                  <span className="block text-dense font-semibold">{formatScore(points)}</span>
                  <span className="text-ink2">{formatSpan(proven, proven + open)}</span>
                </Figure>
              ))}
              {withChances && <ChanceCells row={row} {...drawn} />}
              <td className="no-print px-2 text-end">
                <ShortlistButton {...row} isMark />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </ScrolledTable>
  );
}

type FigureProps = { className?: string; children: React.ReactNode };

function Figure({ className, children }: FigureProps) {
  return (
    <td className={clsx('px-2 py-1 text-end whitespace-nowrap tabular-nums', className)}>
      {children}
    </td>
  );
}

type ChanceCellsProps = NumbersTableProps['drawn'] & { row: ListedProvider };

/** Chances among those that are ranked, or of an open one beside them. One alone has none. */
function ChanceCells({ row, draws, isCurrent }: ChanceCellsProps) {
  const isRanked = row.place === 'ranked';
  const chances = isRanked ? draws?.chancesOf(row.slug) : draws?.standInOf(row.slug);
  if (isRanked && row.among === 1) {
    return (
      <td colSpan={4} className="border-s border-line2 px-2 text-center text-ink2">
        the only one
      </td>
    );
  }
  if (!chances) {
    return (
      <td colSpan={4} className="border-s border-line2 px-2 text-center text-ink2">
        being counted
      </td>
    );
  }
  const look = isCurrent ? 'text-dense' : 'text-dense text-ink3';
  return (
    <>
      <Figure className={clsx('border-s border-line2', look)}>
        {formatChanceCell(chances.pFirst)}
      </Figure>
      <Figure className={look}>{formatChanceCell(chances.pTopThree)}</Figure>
      <Figure className={look}>{sayLikely(chances)}</Figure>
      <Figure className={look}>{sayPossible(row)}</Figure>
    </>
  );
}

const sayLikely = ({ likelyBest, likelyWorst }: Chances): string =>
  formatRanks(likelyBest, likelyWorst);

/** The whole range says nothing, so it is a word. */
const sayPossible = ({ bestRank, worstRank, among }: ListedProvider): string =>
  bestRank === 1 && worstRank === among ? 'any' : formatRanks(bestRank, worstRank);
