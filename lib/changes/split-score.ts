import { type ChangeKind, changeKinds } from '@/lib/rubric/ids';
import {
  levelPoints,
  pointAt,
  scoreProvider,
  weighRubric,
  type Interval,
  type ScoringProvider,
  type ScoringRubric,
  type WeightChoice,
} from '@/lib/scoring';
import { symmetricSplit } from './symmetric-split';

/**
 * Parts of a score's change, in points: what findings did, by kind of change (`method`: what the
 * rules of evidence did to them), what the points of a level did, and what the weights did.
 */
export const splitParts = [...changeKinds, 'formula', 'weights'] as const;
export type SplitPart = (typeof splitParts)[number];
export type ScoreSplit = Readonly<Record<SplitPart, number>>;

/** How an edition scores under a mandate. */
export type EditionMethod = { readonly rubric: ScoringRubric; readonly choice: WeightChoice };

export type ScoreChange = {
  readonly from: number;
  readonly to: number;
  readonly split: ScoreSplit;
};

/** What a provider's findings are in one edition, and how that edition scores them. */
type EditionScore = EditionMethod & { readonly provider: ScoringProvider };

/**
 * The exact split of a provider's change of score between two editions, at one benefit of the doubt.
 *
 * A score is a sum of products, weight × points of the level, and both factors may have moved. Each
 * factor of the rubric is split on its own (`symmetricSplit` over its finding, the points of its
 * levels and its weight), so that the parts of all add up to the change within 1e-9.
 *
 * Edge cases, decided:
 * - a factor that only one edition has weighs nothing in the other, where its finding and its floor
 *   count as they are in the edition that has it: its coming or going is a matter of weights;
 * - an earlier level below the floor of the later method is worth nothing there, not less.
 *
 * @param kinds why each finding changed, by factor.
 * @throws RangeError naming the factor for a finding that differs without a kind, and as
 *   `scoreProvider` does.
 * @example
 * splitScore({ from, to, doubt: 50, kinds: { 'security.audits': 'world' } })
 * // { from: 71.2, to: 73.9, split: { world: 3.1, …, formula: -0.4, weights: 0 } }
 */
export function splitScore({
  from,
  to,
  doubt,
  kinds,
}: {
  from: EditionScore;
  to: EditionScore;
  doubt: number;
  kinds: Readonly<Partial<Record<string, ChangeKind>>>;
}): ScoreChange {
  const scoreOf = ({ rubric, provider, choice }: EditionScore) =>
    scoreProvider(rubric, provider, { ...choice, doubt }).score;
  const split = { world: 0, evidence: 0, correction: 0, age: 0, method: 0, formula: 0, weights: 0 };

  for (const [factor, { before, after }] of pairFactors(from, to)) {
    const isSame =
      before.levels.low === after.levels.low && before.levels.high === after.levels.high;
    const kind = kinds[factor];
    if (!isSame && kind === undefined) {
      throw new RangeError(
        `provider "${to.provider.slug}", factor "${factor}": its level changed, and no kind of change says why`,
      );
    }
    const parts = symmetricSplit(['data', 'formula', 'weights'], (moved) => {
      const { levels } = moved.has('data') ? after : before;
      const { floor } = moved.has('formula') ? after : before;
      const { weight } = moved.has('weights') ? after : before;
      return weight * levelPoints(pointAt(raise(levels, floor), doubt), floor);
    });
    if (kind !== undefined) split[kind] += parts.get('data') ?? 0;
    split.formula += parts.get('formula') ?? 0;
    split.weights += parts.get('weights') ?? 0;
  }
  return { from: scoreOf(from), to: scoreOf(to), split };
}

/** What a factor is in one edition: its share of the total, its floor and the provider's levels. */
type Standing = { readonly weight: number; readonly floor: number; readonly levels: Interval };

/** Every factor of either edition, as both have it. */
function pairFactors(
  from: EditionScore,
  to: EditionScore,
): Map<string, { before: Standing; after: Standing }> {
  const [before, after] = [listStandings(from), listStandings(to)];
  const pairs = new Map<string, { before: Standing; after: Standing }>();
  for (const [factor, standing] of before) {
    pairs.set(factor, { before: standing, after: after.get(factor) ?? { ...standing, weight: 0 } });
  }
  for (const [factor, standing] of after) {
    if (!pairs.has(factor)) {
      pairs.set(factor, { before: { ...standing, weight: 0 }, after: standing });
    }
  }
  return pairs;
}

function listStandings({ rubric, choice, provider }: EditionScore): Map<string, Standing> {
  return new Map(
    weighRubric(rubric, choice).flatMap(({ weight, factors }) =>
      factors.map(({ id, share, floor }): [string, Standing] => {
        const levels = provider.levels[id];
        if (levels === undefined) {
          throw new RangeError(`provider "${provider.slug}" has no levels for factor "${id}"`);
        }
        return [id, { weight: weight * share, floor, levels }];
      }),
    ),
  );
}

function raise({ low, high }: Interval, floor: number): Interval {
  return { low: Math.max(floor, low), high: Math.max(floor, high) };
}
