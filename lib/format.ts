/** The only place that rounds. Numbers keep full precision until a reader sees them. */

/**
 * Made when a figure is first printed: for its first formatter a browser reads its tables of languages,
 * and a page that prints none as it begins need not wait for that.
 */
function formatterOf(options: Intl.NumberFormatOptions): (value: number) => string {
  let formatter: Intl.NumberFormat | null = null;
  return (value) => (formatter ??= new Intl.NumberFormat('en-GB', options)).format(value);
}

const oneDecimal = formatterOf({
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  useGrouping: false,
});

const wholeNumber = formatterOf({ maximumFractionDigits: 0 });

/** Sums of weights and levels carry noise near 1e-14; without this, 84.25 could print as 84.2. */
const withoutNoise = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;

/** Points with one decimal. @example formatScore(84.23) // "84.2" */
export function formatScore(points: number): string {
  return oneDecimal(withoutNoise(points)).replace(/^-(0\.0)$/, '$1');
}

/** @example formatRange(70.6, 97.8) // "70.6 to 97.8"; one number where both print the same */
export function formatRange(low: number, high: number): string {
  const [from, to] = [formatScore(low), formatScore(high)];
  return from === to ? from : `${from} to ${to}`;
}

/**
 * The same after a score, in a sentence; a range that prints as one number leaves nothing open.
 *
 * @example formatBetween(70.6, 97.8) // "between 70.6 and 97.8"
 */
export function formatBetween(low: number, high: number): string {
  const [from, to] = [formatScore(low), formatScore(high)];
  return from === to ? 'nothing left open' : `between ${from} and ${to}`;
}

/** The same in a narrow column of figures. @example formatSpan(70.6, 97.8) // "70.6–97.8" */
export function formatSpan(low: number, high: number): string {
  const [from, to] = [formatScore(low), formatScore(high)];
  return from === to ? from : `${from}–${to}`;
}

/** Points added by the credit for unknowns. @example formatCredit(3.75) // "+ 3.8" */
export function formatCredit(points: number): string {
  return `+ ${formatScore(points)}`;
}

/**
 * A chance (0 to 1) in whole per cent. What is not certain never prints as certain: "under 1%" and
 * "over 99%".
 */
export function formatPercent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${wholeNumber(withoutNoise(share * 100))}%`;
}

/** @example formatFirst(0.82) // "first in 82%"; formatFirst(0) // "never first" */
export const formatFirst = (share: number): string =>
  share === 0 ? 'never first' : `first in ${formatPercent(share)}`;

/** @example formatFirstOfSimulations(0.82) // "first in 82% of simulations"; "never first in simulations" */
export const formatFirstOfSimulations = (share: number): string =>
  `${formatFirst(share)} ${share === 0 ? 'in simulations' : 'of simulations'}`;

/** @example capitalise('first in 82%') // "First in 82%" */
export const capitalise = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A label as a sentence: one full stop ends it, also after "Inc." @example toSentence('None') // "None." */
export const toSentence = (label: string): string => (label.endsWith('.') ? label : `${label}.`);

/** A chance in a table cell: "58", "<1", ">99", and "·" for what was never drawn. */
export function formatPercentCell(share: number): string {
  if (share === 0) return '·';
  if (share < 0.005) return '<1';
  if (share < 1 && share >= 0.995) return '>99';
  return wholeNumber(withoutNoise(share * 100));
}

/**
 * A share of the doubt (0 to 1) of a hundred, rounded down, so that none looks as if it reached a bar
 * that it misses: "39", "<1", and "·" for none.
 */
export function formatShare(share: number): string {
  if (share === 0) return '·';
  return share < 0.01 ? '<1' : wholeNumber(Math.floor(withoutNoise(share * 100)));
}

/** One decimal only where needed. @example formatNumber(50) // "50"; formatNumber(12.5) // "12.5" */
export function formatNumber(value: number): string {
  return formatScore(value).replace(/\.0$/, '');
}

/**
 * Hundredths of a point, two decimals, with a true minus; signed, a gain has its plus and nothing is
 * a dot.
 *
 * @example formatHundredths(8719) // "87.19"; formatHundredths(-16, 'signed') // "−0.16"
 */
export function formatHundredths(hundredths: number, sign: 'plain' | 'signed' = 'plain'): string {
  if (sign === 'signed' && hundredths === 0) return '·';
  const figure = (Math.abs(hundredths) / 100).toFixed(2);
  if (hundredths < 0) return `−${figure}`;
  return sign === 'signed' ? `+${figure}` : figure;
}

/**
 * A chance (0 to 1) out of 100 simulations, whole. A half rounds down, so that no chance is oversold;
 * what is not certain never prints as certain.
 *
 * @example formatChance(0.955) // "95"; formatChance(0.004) // "under 1"
 */
export function formatChance(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1';
  const whole = wholeChance(share);
  return share < 1 && whole >= 100 ? 'over 99' : wholeNumber(whole);
}

const wholeChance = (share: number): number => Math.ceil(withoutNoise(share * 100) - 0.5) + 0;

/** @example formatOf100(0.87) // "87 of 100" */
export const formatOf100 = (share: number): string => `${formatChance(share)} of 100`;

/** A chance in a table cell: "87", "<1", ">99", and "·" for what was never drawn. */
export function formatChanceCell(share: number): string {
  if (share === 0) return '·';
  if (share < 0.01) return '<1';
  return share < 1 && wholeChance(share) >= 100 ? '>99' : formatChance(share);
}

/** A weight (share 0 to 1) in per cent. @example "30%", "17.6%" */
export function formatWeight(share: number): string {
  return `${formatNumber(share * 100)}%`;
}

/** How far shares move. @example "68 percentage points", "under 0.1 percentage points" */
export function formatPercentagePoints(points: number): string {
  if (points > 0 && points < 0.05) return 'under 0.1 percentage points';
  const figure = formatNumber(points);
  return `${figure} percentage ${figure === '1' ? 'point' : 'points'}`;
}

/** A level interval as printed beside its cells: "3", "2–4", "0–4". */
export function formatLevel({ low, high }: { low: number; high: number }): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** A range of ranks: "1", "1–3". */
export function formatRanks(best: number, worst: number): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** @example formatRank(3, true) // "3=" */
export function formatRank(rank: number, tied: boolean): string {
  return tied ? `${rank}=` : String(rank);
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A rank inside a sentence. @example formatOrdinal(3) // "third"; formatOrdinal(22) // "22nd" */
export const formatOrdinal = (rank: number): string => ordinals[rank - 1] ?? formatNth(rank);

/** @example formatNth(3) // "3rd"; formatNth(12) // "12th" */
export function formatNth(rank: number): string {
  const isTeen = rank % 100 >= 11 && rank % 100 <= 13;
  return `${rank}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][rank % 10]) ?? 'th'}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as exact as it is known: "23 Nov 2026", "Nov 2026", "2026". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

const scales = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' },
] as const;

/** @example formatUsd(200e6) // "USD 200 million"; formatUsd(1870) // "USD 1,870" */
export function formatUsd(amount: number): string {
  const scale = scales.find(({ from }) => Math.abs(amount) >= from);
  if (!scale)
    return `USD ${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(amount)}`;
  const inScale = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  return `USD ${inScale.format(amount / scale.from)} ${scale.word}`;
}

/** @example formatList(['US', 'EU', 'UK']) // "US, EU and UK" */
export function formatList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const rest = items.slice(0, -1).join(', ');
  const last = items.at(-1) ?? '';
  return rest ? `${rest} ${word} ${last}` : last;
}

/** @example formatCount(1, 'source') // "1 source"; formatCount(3, 'entity', 'entities') // "3 entities" */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count as a word of a sentence. @example numberWord(6) // "six"; numberWord(12) // "12" */
export function numberWord(count: number): string {
  return words[count] ?? wholeNumber(count);
}

/** The head of a hash, enough to tell editions apart by eye. */
export function formatHash(hash: string): string {
  return hash.slice(0, 8);
}

/** A sentence of the data in the middle of another. @example withoutStop('Not found.') // "Not found" */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
