import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ScoringMandate, ScoringProvider, ScoringRubric } from '@/lib/scoring';

/**
 * The same work the obvious way: nested loops over objects, nothing prepared beforehand. What the
 * scoring core is measured against.
 */

const shares = (rubric: ScoringRubric, weights: Readonly<Record<string, number>>) => {
  const total = rubric.criteria.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  return rubric.criteria.map(({ id }) => (weights[id] ?? 0) / total);
};

/** Weighted sum of levels, in points. */
function sumLevels(
  rubric: ScoringRubric,
  weights: readonly number[],
  levelOf: (factor: string) => number,
): number {
  let score = 0;
  rubric.criteria.forEach(({ factors }, index) => {
    let sum = 0;
    for (const { id } of factors) sum += 25 * levelOf(id);
    score += ((weights[index] ?? 0) * sum) / factors.length;
  });
  return score;
}

export function plainScores(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  mandate: ScoringMandate,
): { low: number; high: number; score: number }[] {
  return providers.map(({ levels }) => {
    const weights = shares(rubric, mandate.weights);
    const low = sumLevels(rubric, weights, (id) => levels[id]?.low ?? 0);
    const high = sumLevels(rubric, weights, (id) => levels[id]?.high ?? 0);
    return { low, high, score: low + (mandate.doubt / 100) * (high - low) };
  });
}

/** Rank and possible ranks of every score by comparing it with every other. */
export function plainRanks(scores: readonly { low: number; high: number; score: number }[]) {
  return scores.map((mine) => {
    let rank = 1;
    let best = 1;
    let worst = 1;
    for (const other of scores) {
      if (other.score > mine.score) rank += 1;
      if (other.low > mine.high) best += 1;
      if (other !== mine && other.high > mine.low) worst += 1;
    }
    return { rank, best, worst };
  });
}

/** How often each provider is first, and its mean rank; ties fall as the sort leaves them. */
export function plainChances(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  mandate: ScoringMandate,
  samples: number,
) {
  const generator = xoroshiro128plus(7);
  const published = shares(rubric, mandate.weights);
  const tally = providers.map(() => ({ first: 0, rankSum: 0 }));
  for (let drawn = 0; drawn < samples; drawn += 1) {
    const weights = published.map((weight) => weight * (0.75 + 0.5 * uniformFloat64(generator)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const normalised = weights.map((weight) => weight / total);
    providers
      .map(({ levels }, index) => {
        const score = sumLevels(rubric, normalised, (id) => {
          const { low, high } = levels[id] ?? { low: 0, high: 4 };
          return low === high ? low : uniformInt(generator, low, high);
        });
        return { index, score };
      })
      .sort((a, b) => b.score - a.score)
      .forEach(({ index }, place) => {
        const own = tally[index];
        if (!own) return;
        own.rankSum += place + 1;
        if (place === 0) own.first += 1;
      });
  }
  return tally;
}
