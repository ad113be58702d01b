import {
  formatList,
  formatNumber,
  formatOrdinal,
  formatPercent,
  formatScore,
  numberWord,
} from '@/lib/format';
import { neitherIsAhead } from './method';
import { plain, strong, type TextPart } from './text-part';
import { thresholds } from './thresholds';
import { aheadShare } from '@/lib/scoring';
import type { DrawnProvider } from '@/lib/assessment/assessed-provider';

/**
 * What the table of rank shares says, a paragraph for each point: the first three, ties, who cannot
 * be told from the leader, the least settled, ranks by score that the draws find unlikely, and what
 * intervals alone allow. A point that does not arise is left out.
 *
 * @param rows two or more, in the order of rank
 */
export function acceptabilityWords(
  rows: readonly DrawnProvider[],
  bands: readonly (readonly string[])[],
  doubt: number,
): TextPart[][] {
  return [
    sayFirstThree(rows),
    ...sayTies(rows),
    sayBand(rows, bands),
    sayLeastSettled(rows),
    ...sayUnlikely(rows, doubt),
    sayPossible(rows),
  ].filter((words) => words.length > 0);
}

/** "BitGo is in the first three in 98% of simulations and Birch in 94%. Cedar, fourth by score, is in 24%." */
function sayFirstThree(rows: readonly DrawnProvider[]): TextPart[] {
  if (rows.length <= 3) return [];
  const members = rows.filter(({ rank }) => rank <= 3).slice(0, 4);
  const parts = members.flatMap(({ shortName, chances }, index) => [
    plain(index === 0 ? '' : index === members.length - 1 ? ' and ' : ', '),
    strong(shortName),
    plain(`${index === 0 ? ' is in the first three' : ''} in ${formatPercent(chances.pTopThree)}`),
    plain(index === 0 ? ' of simulations' : ''),
  ]);
  const [outsider] = rows
    .filter(({ rank, chances }) => rank > 3 && chances.pTopThree >= thresholds.outsider)
    .toSorted((a, b) => b.chances.pTopThree - a.chances.pTopThree);
  if (outsider === undefined) return [...parts, plain('.')];
  return [
    ...parts,
    plain('. '),
    strong(outsider.shortName),
    plain(`, ${formatOrdinal(outsider.rank)} by score, is in `),
    plain(`${formatPercent(outsider.chances.pTopThree)}.`),
  ];
}

/** "Anchorage and Hex Trust tie on points at 75.3 and share third place." */
function sayTies(rows: readonly DrawnProvider[]): TextPart[][] {
  const ranks = [...new Set(rows.filter(({ tied }) => tied).map(({ rank }) => rank))];
  return ranks.map((rank) => {
    const tied = rows.filter((row) => row.rank === rank);
    const points = formatScore(tied[0]?.score ?? 0);
    if (tied.length === rows.length && rows.length > 2) {
      return [plain(`All ${rows.length} tie on points at ${points}.`)];
    }
    return [
      strong(formatList(tied.map(({ shortName }) => shortName))),
      plain(` tie on points at ${points} and share ${formatOrdinal(rank)} place.`),
    ];
  });
}

function sayBand(
  rows: readonly DrawnProvider[],
  bands: readonly (readonly string[])[],
): TextPart[] {
  const [leader] = rows;
  if (leader === undefined || rows.length < 3) return [];
  const share = formatPercent(aheadShare);
  const band = bands.find((slugs) => slugs.includes(leader.slug));
  if (band === undefined) {
    return [
      plain('The order of '),
      strong(leader.shortName),
      plain(
        ` and every other is settled: one of the two is ahead in ${share} of simulations or more.`,
      ),
    ];
  }
  if (band.length === rows.length) {
    return [plain(`No order is settled: no one is ahead of another in ${share} of simulations.`)];
  }
  const names = rows.filter(({ slug }) => band.includes(slug)).map(({ shortName }) => shortName);
  return [
    plain('The order of '),
    strong(formatList(names)),
    plain(
      names.length === 2
        ? ` is not settled: ${neitherIsAhead}.`
        : ` is not settled: no one of them is ahead of another in ${share} of simulations.`,
    ),
  ];
}

/** The widest run of likely ranks, where one stands out from what two neighbours share. */
function sayLeastSettled(rows: readonly DrawnProvider[]): TextPart[] {
  const widthOf = ({ chances }: DrawnProvider): number =>
    chances.likelyWorst - chances.likelyBest + 1;
  const widest = Math.max(...rows.map(widthOf));
  if (rows.length <= 3 || widest < 3) return [];
  const names = rows.filter((row) => widthOf(row) === widest);
  const [only] = names;
  if (only === undefined || names.length > 1) {
    return names.length === rows.length
      ? []
      : [
          strong(formatList(names.map(({ shortName }) => shortName))),
          plain(` are the least settled: each has ${numberWord(widest)} likely ranks.`),
        ];
  }
  const { likelyBest, likelyWorst } = only.chances;
  return [
    strong(only.shortName),
    plain(` is the least settled: its likely ranks run from ${likelyBest} to ${likelyWorst}.`),
  ];
}

/** Points follow the doubt and draws do not, so far from an even doubt the two may part. */
function sayUnlikely(rows: readonly DrawnProvider[], doubt: number): TextPart[][] {
  return rows
    .filter(
      ({ rank, chances: { likelyBest, likelyWorst } }) => rank < likelyBest || rank > likelyWorst,
    )
    .map(({ shortName, rank, chances: { likelyBest, likelyWorst } }) => [
      strong(shortName),
      plain(
        ` is ${formatOrdinal(rank)} by score at a credit of ${formatNumber(doubt)}, outside its `,
      ),
      plain(
        likelyBest === likelyWorst
          ? `likely rank ${likelyBest}.`
          : `likely ranks ${likelyBest} to ${likelyWorst}.`,
      ),
    ]);
}

function sayPossible(rows: readonly DrawnProvider[]): TextPart[] {
  const count = rows.length;
  if (rows.every(({ bestRank, worstRank }) => bestRank === 1 && worstRank === count)) {
    if (count === 2) return [plain('From ranges alone, either could be first.')];
    return [
      plain(`From ranges alone, every rank from 1 to ${count} is possible for every provider. `),
      plain('The shares say which are likely.'),
    ];
  }
  if (rows.every(({ rank, bestRank, worstRank }) => bestRank === rank && worstRank === rank)) {
    return [plain('From ranges alone, no answer could change a rank at the weights in use.')];
  }
  const first = rows.filter(({ bestRank }) => bestRank === 1).map(({ shortName }) => shortName);
  const who =
    first.length === count
      ? 'everyone'
      : first.length > 3
        ? `${first.length} of ${count}`
        : formatList(first, 'or');
  return [plain(`From ranges alone, ${first.length === 1 ? 'only ' : ''}${who} could be first.`)];
}
