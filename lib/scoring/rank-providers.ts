import { compareText } from './compare-text';
import { countAbove } from './count-above';
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
  const rounded = new Float64Array(scores.map(({ score }) => roundScore(score)));
  const sorted = rounded.toSorted();
  const last = scores.length - 1;

  const ranked = scores.map((score, index): RankedScore => {
    const mine = rounded[index] ?? 0;
    const above = countAbove(sorted, mine);
    const range = ranges[index] ?? { bestRank: 1, worstRank: scores.length };
    // Field by field: spreading objects of this size is a hundred times slower in today's V8.
    return {
      slug: score.slug,
      name: score.name,
      score: score.score,
      low: score.low,
      high: score.high,
      criteria: score.criteria,
      contributions: score.contributions,
      rank: 1 + above,
      // Equal scores are neighbours once sorted, and mine is the highest of them.
      tied: sorted[last - above - 1] === mine,
      bestRank: range.bestRank,
      worstRank: range.worstRank,
    };
  });
  return placeByRank(ranked).sort(
    (a, b) => a.rank - b.rank || compareText(a.name, b.name) || compareText(a.slug, b.slug),
  );
}

/** Puts each in the first free place of its rank, which leaves only ties to be sorted. */
function placeByRank(ranked: readonly RankedScore[]): RankedScore[] {
  const placed = [...ranked];
  const taken = new Int32Array(ranked.length);
  for (const one of ranked) {
    const first = one.rank - 1;
    const tiedBefore = taken[first] ?? 0;
    placed[first + tiedBefore] = one;
    taken[first] = tiedBefore + 1;
  }
  return placed;
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
