import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import { compareText, required } from '@/lib/scoring';
import { type SortColumn, type SortKey, toSortColumn } from '@/lib/url/mandate';

type Compare = (a: AssessedProvider, b: AssessedProvider) => number;

/**
 * The order of a list or of one of its groups. Ranks stay what they are: only `score` shows them
 * ascending.
 *
 * Decided here: equal ones stay in the order given, which is that of rank; who has no chances, because
 * it is ruled out or nothing was simulated yet, comes last by chance and by likely rank.
 */
export function sortRows<Row extends AssessedProvider>(rows: readonly Row[], key: SortKey): Row[] {
  const { column, isReversed } = toSortColumn(key);
  if (column === 'score') return isReversed ? rows.toReversed() : [...rows];
  const compare = compareBy(column);
  return rows.toSorted((a, b) => (isReversed ? compare(b, a) : compare(a, b)));
}

/** Whether a column sorts upwards first: a name from A, a rank from 1. Points and chances do not. */
export const sortsUpwards = (column: SortColumn): boolean =>
  ['name', 'article', 'likely', 'possible'].includes(column);

function compareBy(column: SortColumn): Compare {
  const criterion = criterionIds.find((id) => id === column);
  const factor = factorIds.find((id) => id === column);
  if (criterion !== undefined) {
    return mostFirst(({ criteria }) => [
      required(
        criteria.find(({ id }) => id === criterion),
        `the score of "${criterion}"`,
      ).points,
    ]);
  }
  if (factor !== undefined) {
    return mostFirst(({ contributions }) => {
      const { levels } = required(
        contributions.find((one) => one.factor === factor),
        `the level of "${factor}"`,
      );
      return [levels.low, levels.high];
    });
  }
  return plainOrders[column] ?? (() => 0);
}

const plainOrders: Readonly<Partial<Record<SortColumn, Compare>>> = {
  name: (a, b) => compareText(a.name, b.name),
  low: mostFirst(({ low }) => [low]),
  high: mostFirst(({ high }) => [high]),
  article: leastFirst(({ articleRank }) => [articleRank]),
  first: mostFirst((row) => [chancesOf(row)?.pFirst ?? -1]),
  top: mostFirst((row) => [chancesOf(row)?.pTopThree ?? -1]),
  likely: leastFirst((row) => {
    const chances = chancesOf(row);
    return chances === null ? [Infinity] : [chances.likelyBest, chances.likelyWorst];
  }),
  possible: leastFirst((row) =>
    row.place === 'none' ? [Infinity] : [row.bestRank, row.worstRank],
  ),
};

const chancesOf = (row: AssessedProvider) => (row.place === 'none' ? null : row.chances);

/** By the first figure, then by the next; `Infinity` beside itself is a tie. */
function leastFirst(figuresOf: (row: AssessedProvider) => readonly number[]): Compare {
  return (a, b) => {
    const others = figuresOf(b);
    const differing = figuresOf(a)
      .map((figure, index) => ({ figure, other: others[index] ?? 0 }))
      .find(({ figure, other }) => figure !== other);
    return differing === undefined ? 0 : differing.figure < differing.other ? -1 : 1;
  };
}

function mostFirst(figuresOf: (row: AssessedProvider) => readonly number[]): Compare {
  const least = leastFirst(figuresOf);
  return (a, b) => least(b, a);
}
