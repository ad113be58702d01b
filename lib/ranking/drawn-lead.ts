import type { Chances } from '@/lib/assessment/draws';
import { formatChance, formatList, formatOf100 } from '@/lib/format';
import { atLeast, thresholds } from '@/lib/words/thresholds';
import { plain, strong, type TextPart } from './text-part';

type Placed = {
  readonly shortName: string;
  readonly rank: number;
  readonly chances: Pick<Chances, 'pFirst'> | null;
};

type Named = Pick<Placed, 'shortName'> & { readonly pFirst: number };

/**
 * Who leads, as the simulations see it: "BitGo leads among them, first in 87 of 100 simulations."
 *
 * The leader is whoever has most points; how firm that lead is, the simulations say. Where another one
 * is first more often, which happens at a credit far from even, both are said, whether one leads or
 * several do.
 *
 * @param rows everyone who is ranked, two or more, in any order
 * @param among the set that the chances are about, as it follows "leads"; empty where it is everyone
 * @returns null while not everyone has chances, or nobody leads
 */
export function drawnLead(rows: readonly Placed[], among: string): TextPart[] | null {
  const drawn = rows.flatMap(({ shortName, rank, chances }) =>
    chances === null ? [] : [{ shortName, rank, pFirst: chances.pFirst }],
  );
  if (drawn.length < rows.length) return null;
  const byChance = drawn.toSorted((a, b) => b.pFirst - a.pFirst);
  const [likeliest, second] = byChance;
  const own = byChance.filter(({ rank }) => rank === 1);
  const [leader] = own;
  if (likeliest === undefined || second === undefined || leader === undefined) return null;
  const place = among === '' ? '' : ` ${among}`;

  const isElsewhere = !isTogether(likeliest.pFirst, leader.pFirst);
  if (own.length > 1) {
    return [
      plain(`${formatList(own.map(({ shortName }) => shortName))} lead together${place}: `),
      ...listShares(isElsewhere ? [likeliest, ...own] : own),
    ];
  }
  if (isElsewhere) {
    return [
      plain(`${leader.shortName} has most points${place}, but `),
      ...listShares([likeliest, leader]),
    ];
  }
  const rival = likeliest === leader ? second : likeliest;
  if (isTogether(leader.pFirst, rival.pFirst)) {
    return [
      plain(`${leader.shortName} and ${rival.shortName} lead together${place}: `),
      ...listShares([leader, rival]),
    ];
  }
  if (atLeast(leader.pFirst, thresholds.firmLead)) {
    return [
      plain(`${leader.shortName} leads${place}, first in `),
      strong(formatOf100(leader.pFirst)),
      plain(' simulations.'),
    ];
  }
  return [
    plain(`${leader.shortName} leads${place}, but not decisively: first in `),
    strong(formatOf100(leader.pFirst)),
    plain(` simulations, and ${rival.shortName} in ${formatChance(rival.pFirst)}.`),
  ];
}

/** @example leadWord(0.58) // "leads, but not decisively" */
export const leadWord = (pFirst: number): string =>
  atLeast(pFirst, thresholds.firmLead) ? 'leads' : 'leads, but not decisively';

/** Whether two are first so nearly as often that they lead together. */
export const isTogether = (one: number, other: number): boolean =>
  atLeast(thresholds.together, Math.abs(one - other));

/** "Birch comes first in 48 of 100 simulations and Acme in 45." */
function listShares(rows: readonly Named[]): TextPart[] {
  const parts = rows.flatMap(({ shortName, pFirst }, index): TextPart[] => {
    const before = index === 0 ? '' : index === rows.length - 1 ? ' and ' : ', ';
    return [
      plain(`${before}${shortName}${index === 0 ? ' comes first' : ''} in `),
      strong(index === 0 ? formatOf100(pFirst) : formatChance(pFirst)),
      plain(index === 0 ? ' simulations' : ''),
    ];
  });
  return [...parts, plain('.')];
}
