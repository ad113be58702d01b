import { type Contribution, levelPoints, roundScore } from '@/lib/scoring';

type Scored = { readonly contributions: readonly Contribution[] };

/**
 * Where one is proven further than others: by points of the score over the mean of theirs, most first, equal
 * ones in the rubric's order. Without others it is by what is proven alone. Factors in which it has no
 * lead are left out.
 *
 * @example // proven 20 points on keys where the others have 5 and 15
 * listProvenLeads(one, others)[0].factor // 'security.keys', ahead by 10
 */
export function listProvenLeads(one: Scored, others: readonly Scored[]): Contribution[] {
  const leadOf = ({ factor, proven }: Contribution): number => {
    const theirs = others.map(
      ({ contributions }) => contributions.find((part) => part.factor === factor)?.proven ?? 0,
    );
    const sum = theirs.reduce((total, points) => total + points, 0);
    return roundScore(proven - (theirs.length === 0 ? 0 : sum / theirs.length));
  };
  return one.contributions
    .map((part) => ({ part, lead: leadOf(part) }))
    .filter(({ part, lead }) => part.proven > 0 && lead > 0)
    .toSorted((a, b) => b.lead - a.lead)
    .map(({ part }) => part);
}

/** Where most points of the score are not proven, most first; a factor that is proven at the top is left out. */
export function listUnproven({ contributions }: Scored): Contribution[] {
  const missing = ({ weight, floor, levels }: Contribution): number =>
    roundScore(weight * (100 - levelPoints(levels.low, floor)));
  return contributions
    .filter((part) => missing(part) > 0)
    .toSorted((a, b) => missing(b) - missing(a));
}
