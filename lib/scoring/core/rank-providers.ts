import { at, wholeAt } from './required';
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
} from '../types';

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
  const above = Int32Array.from(rounded.map((score) => countAbove(sorted, score)));
  const last = scores.length - 1;

  return [...listingOrder(scores, above)].map((index): RankedScore => {
    const score = scores[index];
    const range = ranges[index];
    const higher = above[index];
    if (!score || !range || higher === undefined) throw new Error(`no score ${index}`);
    // Field by field: spreading objects of this size is a hundred times slower in today's V8.
    return {
      slug: score.slug,
      name: score.name,
      score: score.score,
      low: score.low,
      high: score.high,
      criteria: score.criteria,
      contributions: score.contributions,
      rank: 1 + higher,
      // Equal scores are neighbours once sorted, and mine is the highest of them.
      tied: sorted[last - higher - 1] === rounded[index],
      bestRank: range.bestRank,
      worstRank: range.worstRank,
    };
  });
}

/** Indices into `scores`: best first, ties by name and then slug. `above` counts the higher scores of each. */
function listingOrder(scores: readonly ProviderScore[], above: Int32Array): Int32Array {
  const order = new Int32Array(scores.length);
  const tied = new Int32Array(scores.length);
  above.forEach((rank, index) => {
    order[rank + wholeAt(tied, rank)] = index;
    tied[rank] = wholeAt(tied, rank) + 1;
  });
  const inTie = compareNames(scores);
  tied.forEach((count, from) => {
    if (count > 1) order.subarray(from, from + count).sort(inTie);
  });
  return order;
}

/** The order of `compareText` for indices, by name and then slug, with each name lowered once. */
function compareNames(scores: readonly ProviderScore[]) {
  const lowered = scores.map(({ name }) => name.toLowerCase());
  return (a: number, b: number): number => {
    const [one, other] = [at(lowered, a), at(lowered, b)];
    if (one !== other) return one < other ? -1 : 1;
    const [first, second] = [scores[a], scores[b]];
    if (!first || !second) return 0;
    return compareText(first.name, second.name) || compareText(first.slug, second.slug);
  };
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
