import { checkFinite, required } from '../core/required';
import { countAbove } from '../core/count-above';
import { bySlug, withDefaults, type AcceptabilityOptions } from './rank-acceptability';
import { buildSamplingModel } from './sampling-model';
import { createScoreSampler } from './score-sampler';
import type { ScoringProvider, ScoringRubric } from '../types';

type RankChance = {
  readonly slug: string;
  readonly pFirst: number;
  readonly pTopThree: number;
  readonly expectedRank: number;
};

/**
 * Chance of rank 1, chance of rank 3 or better and mean rank of each provider, in the order given,
 * from the very draws of `rankAcceptability` but without its tables: memory grows with the number of
 * providers, not with its square, and each draw takes O(n log n). For lists of thousands.
 *
 * @throws RangeError as `rankAcceptability` does.
 * @example
 * rankChances(rubric, providers, { weights, spread: 25 })[0]
 * // { slug: 'acme', pFirst: 0.5812, pTopThree: 0.97, expectedRank: 1.6 }
 */
export function rankChances(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  options: AcceptabilityOptions,
): RankChance[] {
  const { spread, samples, seed } = withDefaults(options);
  const model = buildSamplingModel(rubric, bySlug(providers), options);
  const sampler = createScoreSampler(model, { spread, seed });
  const size = providers.length;
  const first = new Float64Array(size);
  const topThree = new Float64Array(size);
  const rankSum = new Float64Array(size);
  const sorted = new Float64Array(size);

  for (let drawn = 0; drawn < samples; drawn += 1) {
    sampler.draw();
    sorted.set(sampler.scores);
    sorted.sort();
    for (let i = 0; i < size; i += 1) {
      const score = sampler.scores[i] ?? NaN;
      const above = countAbove(sorted, score);
      // Scores on the grid are whole numbers, so the next lower one bounds those equal or above.
      const covered = countAbove(sorted, score - 1) - above;
      const rank = 1 + above;
      // Tied providers share the ranks that they cover, from `rank` to `rank + covered − 1`.
      if (rank === 1) first[i] = (first[i] ?? NaN) + 1 / covered;
      if (rank <= 3) {
        topThree[i] = (topThree[i] ?? NaN) + Math.min(covered, 4 - rank) / covered;
      }
      rankSum[i] = (rankSum[i] ?? NaN) + rank + (covered - 1) / 2;
    }
  }

  checkFinite(sampler.points, 'the drawn score of provider');
  const places = new Map(model.slugs.map((slug, index) => [slug, index]));
  return providers.map(({ slug }) => {
    const place = required(places.get(slug), `the draws of "${slug}"`);
    return {
      slug,
      pFirst: (first[place] ?? NaN) / samples,
      pTopThree: (topThree[place] ?? NaN) / samples,
      expectedRank: (rankSum[place] ?? NaN) / samples,
    };
  });
}
