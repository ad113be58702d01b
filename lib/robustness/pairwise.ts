import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import type { ChanceAhead } from '@/lib/assessment/draws';
import { formatCount, formatPercent } from '@/lib/format';
import { formatAhead } from '@/lib/words/format-ahead';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import { atLeast, thresholds } from '@/lib/words/thresholds';

/** The chance of each provider to be ahead of each other one. */
export type PairwiseTable = {
  columns: { slug: string; shortName: string }[];
  rows: {
    slug: string;
    name: string;
    /** How many findings rest on a private answer. */
    privateCount: number;
    /** By column, 0 to 1, ties half; null against itself. */
    chances: (number | null)[];
  }[];
};

/** @param rows the ranked providers, in the order of rows and columns */
export function buildPairwiseTable(
  rows: readonly DrawnProvider[],
  chanceAhead: ChanceAhead,
): PairwiseTable {
  return {
    columns: rows.map(({ slug, shortName }) => ({ slug, shortName })),
    rows: rows.map(({ slug, name, privateFactors }) => ({
      slug,
      name,
      privateCount: privateFactors.length,
      chances: rows.map((other) => (other.slug === slug ? null : chanceAhead(slug, other.slug))),
    })),
  };
}

type Pair = { row: DrawnProvider; other: DrawnProvider; chance: number };

/** What the pairs say: the first against the next ones, the closest pair, how many are settled. */
export function pairwiseWords(
  rows: readonly DrawnProvider[],
  chanceAhead: ChanceAhead,
): TextPart[][] {
  const pairs = rows.flatMap((row, index) =>
    rows.slice(index + 1).flatMap((other): Pair[] => {
      const chance = chanceAhead(row.slug, other.slug);
      return chance === null ? [] : [{ row, other, chance }];
    }),
  );
  return [sayFirst(pairs, rows), sayClosest(pairs), saySettled(pairs)].filter(
    (words) => words.length > 0,
  );
}

/** "BitGo scores higher than Coinbase Prime in 64% of simulations, higher than Anchorage in 92%." */
function sayFirst(pairs: readonly Pair[], rows: readonly DrawnProvider[]): TextPart[] {
  const own = pairs.filter(({ row }) => row === rows[0]).slice(0, 2);
  const [first] = own;
  if (first === undefined) return [];
  const parts = own.flatMap(({ other, chance }, index) => [
    plain(`${index === 0 ? ' scores higher than' : ', higher than'} ${other.shortName} in `),
    strong(formatAhead(chance)),
    plain(index === 0 ? ' of simulations' : ''),
  ]);
  return [plain(first.row.shortName), ...parts, plain('.')];
}

/** "Anchorage and Hex Trust are closest: 50% to 50%. Public evidence cannot tell which is ahead." */
function sayClosest(pairs: readonly Pair[]): TextPart[] {
  const [closest] = pairs.toSorted((a, b) => Math.abs(a.chance - 0.5) - Math.abs(b.chance - 0.5));
  if (closest === undefined || pairs.length < 2) return [];
  const { row, other, chance } = closest;
  const isOpen = !atLeast(Math.max(chance, 1 - chance), thresholds.firmLead);
  const isPublic = [row, other].every(({ privateFactors }) => privateFactors.length === 0);
  return [
    plain(`${row.shortName} and ${other.shortName} are closest: `),
    strong(`${formatPercent(chance)} to ${formatPercent(1 - chance)}`),
    plain(
      isOpen ? `. ${isPublic ? 'Public evidence' : 'Evidence'} cannot tell which is ahead.` : '.',
    ),
  ];
}

function saySettled(pairs: readonly Pair[]): TextPart[] {
  const settled = pairs.filter(({ chance }) =>
    atLeast(Math.max(chance, 1 - chance), thresholds.settledOrder),
  );
  const open = pairs.filter(
    ({ chance }) => !atLeast(Math.max(chance, 1 - chance), thresholds.firmLead),
  );
  const least = formatPercent(thresholds.settledOrder);
  if (pairs.length === 1) {
    return [
      plain(
        settled.length === 1
          ? `That is ${least} or more: their order is settled.`
          : `That is under ${least}: their order is not settled.`,
      ),
    ];
  }
  return [
    plain(
      settled.length === 0
        ? `In none of ${formatCount(pairs.length, 'pair')} is one ahead in ${least} of simulations or more, so the order of no two counts as settled. `
        : `In ${settled.length} of ${formatCount(pairs.length, 'pair')} one is ahead in ${least} of simulations or more, and the order of the two counts as settled. `,
    ),
    plain(
      open.length === 0
        ? `No pair is closer than ${formatPercent(thresholds.firmLead)}.`
        : `${formatCount(open.length, 'pair is', 'pairs are')} under ${formatPercent(thresholds.firmLead)}: read ${open.length === 1 ? 'it' : 'them'} as open.`,
    ),
  ];
}
