import type { Chances } from '@/lib/assessment/draws';
import { formatChance, formatList, formatOf100 } from '@/lib/format';
import { atLeast, thresholds } from './thresholds';
import { plain, strong, type TextPart } from './text-part';

/** Somebody who is ranked, with the share of simulations in which it is first. */
type Drawn = { readonly rank: number; readonly chances: Pick<Chances, 'pFirst'> };

/**
 * Who leads, as a fact that every sentence about the leader is made of. The leader is whoever has most
 * points; how firm that lead is, the simulations say.
 */
type Lead<Row> =
  /** Several have most points, the likeliest first; another one is first more often, or null. */
  | {
      readonly kind: 'tied';
      readonly leaders: readonly [Row, ...Row[]];
      readonly ahead: Row | null;
    }
  /** Another one is first more often, which happens at a credit far from even. */
  | { readonly kind: 'overtaken'; readonly leader: Row; readonly ahead: Row }
  /** Two are first so nearly as often that they lead together; or one leads, firmly or not. */
  | { readonly kind: 'together' | 'firm' | 'loose'; readonly leader: Row; readonly rival: Row };

/** @param rows everyone who is ranked, in any order; null of fewer than two, or where nobody leads */
export function findLead<Row extends Drawn>(rows: readonly Row[]): Lead<Row> | null {
  const byChance = rows.toSorted((a, b) => b.chances.pFirst - a.chances.pFirst);
  const [likeliest, second] = byChance;
  const [leader, ...others] = byChance.filter(({ rank }) => rank === 1);
  if (likeliest === undefined || second === undefined || leader === undefined) return null;

  const isElsewhere = !isTogether(likeliest.chances.pFirst, leader.chances.pFirst);
  if (others.length > 0) {
    return { kind: 'tied', leaders: [leader, ...others], ahead: isElsewhere ? likeliest : null };
  }
  if (isElsewhere) return { kind: 'overtaken', leader, ahead: likeliest };
  const rival = likeliest === leader ? second : likeliest;
  if (isTogether(leader.chances.pFirst, rival.chances.pFirst)) {
    return { kind: 'together', leader, rival };
  }
  const isFirm = atLeast(leader.chances.pFirst, thresholds.firmLead);
  return { kind: isFirm ? 'firm' : 'loose', leader, rival };
}

/** Whether two are first so nearly as often that they lead together. */
const isTogether = (one: number, other: number): boolean =>
  atLeast(thresholds.together, Math.abs(one - other));

/** @example leadWord('loose') // "leads, but not decisively" */
export const leadWord = (kind: 'firm' | 'loose'): string =>
  kind === 'firm' ? 'leads' : 'leads, but not decisively';

type Named = Drawn & { readonly shortName: string };

/**
 * Who leads, in words: "BitGo leads among them, first in 87 of 100 simulations." Where another one is
 * first more often, both are said, whether one leads or several do.
 *
 * @param rows everyone who is ranked, two or more, in any order
 * @param among the set that the chances are about, as it follows "leads"; empty where it is everyone
 * @returns null while not everyone has chances, or nobody leads
 */
export function drawnLead(
  rows: readonly (Omit<Named, 'chances'> & { readonly chances: Named['chances'] | null })[],
  among: string,
): TextPart[] | null {
  const drawn = rows.flatMap(({ shortName, rank, chances }) =>
    chances === null ? [] : [{ shortName, rank, chances }],
  );
  const lead = drawn.length < rows.length ? null : findLead(drawn);
  return lead && sayDrawnLead(lead, among === '' ? '' : ` ${among}`);
}

function sayDrawnLead(lead: Lead<Named>, place: string): TextPart[] {
  if (lead.kind === 'tied') {
    const { leaders, ahead } = lead;
    return [
      plain(`${formatList(leaders.map(({ shortName }) => shortName))} lead together${place}: `),
      ...listShares(ahead ? [ahead, ...leaders] : leaders),
    ];
  }
  const { leader } = lead;
  if (lead.kind === 'overtaken') {
    return [
      plain(`${leader.shortName} has most points${place}, but `),
      ...listShares([lead.ahead, leader]),
    ];
  }
  const { kind, rival } = lead;
  if (kind === 'together') {
    return [
      plain(`${leader.shortName} and ${rival.shortName} lead together${place}: `),
      ...listShares([leader, rival]),
    ];
  }
  const first = strong(formatOf100(leader.chances.pFirst));
  return kind === 'firm'
    ? [plain(`${leader.shortName} leads${place}, first in `), first, plain(' simulations.')]
    : [
        plain(`${leader.shortName} leads${place}, but not decisively: first in `),
        first,
        plain(` simulations, and ${rival.shortName} in ${formatChance(rival.chances.pFirst)}.`),
      ];
}

/** "Birch comes first in 48 of 100 simulations and Acme in 45." */
function listShares(rows: readonly Named[]): TextPart[] {
  const parts = rows.flatMap(({ shortName, chances: { pFirst } }, index): TextPart[] => {
    const before = index === 0 ? '' : index === rows.length - 1 ? ' and ' : ', ';
    return [
      plain(`${before}${shortName}${index === 0 ? ' comes first' : ''} in `),
      strong(index === 0 ? formatOf100(pFirst) : formatChance(pFirst)),
      plain(index === 0 ? ' simulations' : ''),
    ];
  });
  return [...parts, plain('.')];
}
