import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatCount, formatList, formatPercent, formatScore } from '@/lib/format';
import { plain, strong, type TextPart } from './text-part';

/** Shares of draws from which a lead is called clear, and firm enough to be called a lead at all. */
const clearly = 0.9;
const firmly = 0.6;
/** Two whose shares of first places differ by this or less lead together. */
export const leadTogether = 0.05;

type NamedChance = Pick<RankedProvider, 'name' | 'score'> & { readonly pFirst: number };

/**
 * Who leads, as the draws see it: " leads, but not decisively: it comes first in 58% of 10,000 draws
 * and Birch in 33%."
 *
 * The leader is whoever has most points; how firm that lead is, the draws say. Where another one is
 * first in more draws, which happens at a doubt far from even, both are said, whether one leads or
 * several do.
 *
 * A lead in every draw leaves no share for anyone else, so nobody else is named.
 *
 * @param leaders those with rank 1
 * @param rows everyone who is ranked, two or more, in any order
 * @returns null while not everyone has chances
 */
export function drawnLead(
  leaders: readonly RankedProvider[],
  rows: readonly RankedProvider[],
  samples: number,
): TextPart[] | null {
  const drawn = rows.flatMap(({ name, score, chances }): NamedChance[] =>
    chances === null ? [] : [{ name, score, pFirst: chances.pFirst }],
  );
  if (drawn.length < rows.length) return null;
  const byChance = drawn.toSorted((a, b) => b.pFirst - a.pFirst);
  const [likeliest, second] = byChance;
  if (likeliest === undefined || second === undefined) return null;

  if (leaders.length > 1) {
    const own = byChance.filter(({ name }) => leaders.some((leader) => leader.name === name));
    const [favourite = likeliest] = own;
    const isElsewhere = likeliest.pFirst > favourite.pFirst + leadTogether;
    return [
      plain(`, ${formatList(leaders.map(({ name }) => name))} lead together with `),
      strong(formatScore(favourite.score)),
      plain(isElsewhere ? ' points, but ' : ' points: '),
      ...listShares(isElsewhere ? [likeliest, ...own] : own, samples),
    ];
  }
  const leader = drawn.find(({ name }) => name === leaders[0]?.name);
  if (leader === undefined) return null;
  if (likeliest.pFirst > leader.pFirst + leadTogether) {
    return [
      plain(`, ${leader.name} has most points, ${formatScore(leader.score)}, but `),
      ...listShares([likeliest, leader], samples),
    ];
  }
  const rival = likeliest === leader ? second : likeliest;
  const isShared = Math.abs(leader.pFirst - rival.pFirst) <= leadTogether + 1e-9;
  if (isShared) {
    return [
      plain(`, ${leader.name} and ${rival.name} lead together: `),
      ...listShares([leader, rival], samples),
    ];
  }
  return [
    plain(`, ${leader.name} ${leadWord(leader.pFirst)}: `),
    ...listShares(
      [{ ...leader, name: 'it' }, rival].slice(0, leader.pFirst === 1 ? 1 : 2),
      samples,
    ),
  ];
}

/** @example leadWord(0.58) // "leads, but not decisively" */
export function leadWord(pFirst: number): string {
  if (pFirst >= clearly) return 'leads clearly';
  return pFirst >= firmly ? 'leads' : 'leads, but not decisively';
}

/** "it comes first in 58% of 10,000 draws and Birch in 33%." */
function listShares(rows: readonly NamedChance[], samples: number): TextPart[] {
  const parts = rows.flatMap(({ name, pFirst }, index): TextPart[] => {
    const before = index === 0 ? '' : index === rows.length - 1 ? ' and ' : ', ';
    return [
      plain(`${before}${name}${index === 0 ? ' comes first' : ''} in `),
      strong(formatPercent(pFirst)),
      plain(index === 0 ? ` of ${formatCount(samples, 'draw')}` : ''),
    ];
  });
  return [...parts, plain('.')];
}
