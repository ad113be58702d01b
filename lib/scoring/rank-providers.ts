import { compareText } from './compare-text';
import { possibleRanks } from './possible-ranks';
import { roundScore } from './round-score';
import { scoreProviders } from './score-provider';
import type {
  ProviderScore,
  RankedScore,
  ScoringMandate,
  ScoringProvider,
  ScoringRubric,
} from './types';

/**
 * Ranks scores, best first, with competition ranks ("1224"): rank = 1 + number of higher scores.
 *
 * Edge cases, decided:
 * - an empty list gives an empty list; one provider is first and not tied;
 * - scores equal on the grid of 1e-9 tie: they share the rank, are marked `tied`, and are listed by
 *   name (then slug) in code-unit order, which is the same in every engine and locale;
 * - the order of the input never matters, and the input is not changed.
 *
 * @example
 * rankProviders([acme, borg, coda]) // scores 70, 70 and 60: ranks 1, 1 and 3
 */
export function rankProviders(scores: readonly ProviderScore[]): RankedScore[] {
  const ranges = possibleRanks(scores);
  const entries = scores.map((score, index) => ({
    score,
    rounded: roundScore(score.score),
    range: ranges[index] ?? { bestRank: 1, worstRank: scores.length },
  }));
  entries.sort(
    (a, b) =>
      b.rounded - a.rounded ||
      compareText(a.score.name, b.score.name) ||
      compareText(a.score.slug, b.score.slug),
  );

  let rank = 0;
  return entries.map(({ score, rounded, range }, index) => {
    const tiedBefore = entries[index - 1]?.rounded === rounded;
    const tiedAfter = entries[index + 1]?.rounded === rounded;
    if (!tiedBefore) rank = index + 1;
    return {
      ...score,
      rank,
      tied: tiedBefore || tiedAfter,
      ...range,
    };
  });
}

/**
 * Scores and ranks in one step.
 *
 * @throws RangeError as `scoreProvider` does.
 */
export function rankByMandate(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  mandate: ScoringMandate,
): RankedScore[] {
  return rankProviders(scoreProviders(rubric, providers, mandate));
}
