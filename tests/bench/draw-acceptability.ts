import type { ScoringMandate, ScoringProvider, ScoringRubric } from '@/lib/scoring';
import { createRankTally } from '@/lib/scoring/draws/rank-tally';
import { buildSamplingModel } from '@/lib/scoring/draws/sampling-model';
import { createScoreSampler } from '@/lib/scoring/draws/score-sampler';

/**
 * Rank acceptability and pairwise chances without what questions sharpen: the part of
 * `rankAcceptability` that plain loops and numpy do too.
 */
export function drawAcceptability(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  mandate: ScoringMandate,
  { spread, samples }: { spread: number; samples: number },
) {
  const model = buildSamplingModel(rubric, providers, mandate);
  const sampler = createScoreSampler(model, { spread, seed: 7 });
  const tally = createRankTally(providers.length);
  for (let drawn = 0; drawn < samples; drawn += 1) {
    sampler.draw();
    tally.add(sampler.scores);
  }
  return tally;
}
