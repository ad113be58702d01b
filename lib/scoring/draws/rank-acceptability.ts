import { at, checkFinite, wholeAt } from '../core/required';
import { compareText } from '../core/compare-text';
import { likelyRanks, type LikelyRanks } from './likely-ranks';
import { rowOf } from './matrix';
import { createRankTally } from './rank-tally';
import { buildSamplingModel } from './sampling-model';
import { createScoreSampler } from './score-sampler';
import type { WeightChoice } from '../core/weigh-rubric';
import type { ScoringProvider, ScoringRubric } from '../types';

export type AcceptabilityOptions = WeightChoice & {
  /** Spread of the weights in per cent, 0 to 100: each is uniform in w·(1 ± spread/100). */
  readonly spread: number;
  /** Number of draws; 10,000 unless said otherwise. */
  readonly samples?: number;
  /** Seed of the generator; 7 unless said otherwise. */
  readonly seed?: number;
};

/** What the draws say about one provider. All chances are shares of draws, 0 to 1. */
export type ProviderChances = LikelyRanks & {
  readonly slug: string;
  readonly pFirst: number;
  /** Chance of rank 3 or better, by shared credit. */
  readonly pTopThree: number;
  /** Mean rank over the draws. */
  readonly expectedRank: number;
};

export type RankAcceptability = {
  /** Draws counted. */
  readonly samples: number;
  /** Providers in the order given; rows and columns below follow it. */
  readonly slugs: readonly string[];
  /** Chance of provider `i` to have rank `r + 1`, at `[i][r]`. Rows and columns sum to 1. */
  readonly acceptability: readonly (readonly number[])[];
  /** Chance of provider `i` to be ahead of provider `j`, ties half, at `[i][j]`; itself: 0.5. */
  readonly pairwise: readonly (readonly number[])[];
  readonly chances: readonly ProviderChances[];
};

/** Rank acceptability in slices, so that a page can draw between two frames, show progress, and stop. */
type AcceptabilityRun = {
  /** Draws in all. */
  readonly samples: number;
  /** Draws made so far. */
  readonly drawn: number;
  /** Makes up to `count` more draws and answers whether all are made. */
  advance(count: number): boolean;
  /**
   * What the draws made so far say. After the last one it equals `rankAcceptability`.
   *
   * @throws RangeError before the first draw.
   */
  result(): RankAcceptability;
};

/**
 * Rank acceptability by stochastic multicriteria acceptability analysis: how often each provider
 * takes each rank when everything that evidence leaves open is drawn (SMAA-2; Lahdelma and Salminen,
 * *Operations Research* 49(3), 2001, 444–454).
 *
 * Open levels are uniform on the integers low to high and independent; weights vary with `spread`.
 * The mandate's benefit of the doubt plays no part: the draws replace it. Ties are judged on the
 * grid of 1e-9 points and share the credit of the ranks they cover.
 *
 * Edge cases, decided:
 * - the same input and seed give the same digits everywhere; the order of providers does not matter,
 *   because draws follow the order of slugs;
 * - no providers give empty tables; one provider is first in every draw;
 * - with settled evidence and no spread every draw is the same, and chances are 0, 1 or shares of ties.
 *
 * Memory grows with the square of the number of providers; for thousands use `rankChances`.
 *
 * @throws RangeError as `scoreProvider` does, and for a spread, a seed or a number of samples out of
 *   bounds.
 * @example
 * rankAcceptability(rubric, providers, { weights, spread: 25 }).chances[0]
 * // { slug: 'acme', pFirst: 0.5812, pTopThree: 0.97, expectedRank: 1.6, likelyBest: 1, likelyWorst: 3 }
 */
export function rankAcceptability(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  options: AcceptabilityOptions,
): RankAcceptability {
  const run = createAcceptabilityRun(rubric, providers, options);
  run.advance(run.samples);
  return run.result();
}

/**
 * The same draws as `rankAcceptability`, made on demand.
 *
 * @throws RangeError as `rankAcceptability` does.
 * @example
 * const run = createAcceptabilityRun(rubric, providers, { weights, spread: 25 });
 * while (!run.advance(500)) await nextFrame();
 * show(run.result());
 */
export function createAcceptabilityRun(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  options: AcceptabilityOptions,
): AcceptabilityRun {
  const { spread, samples, seed } = withDefaults(options);
  const model = buildSamplingModel(rubric, bySlug(providers), options);
  const sampler = createScoreSampler(model, { spread, seed });
  const ranks = createRankTally(providers.length);
  let drawn = 0;

  return {
    samples,
    get drawn() {
      return drawn;
    },
    advance(count) {
      const end = Math.min(samples, drawn + count);
      for (; drawn < end; drawn += 1) {
        sampler.draw();
        ranks.add(sampler.scores);
      }
      return drawn === samples;
    },
    result() {
      if (drawn === 0) throw new RangeError('no draw has been made yet');
      checkFinite(sampler.points, 'the drawn score of provider');
      const slugs = providers.map(({ slug }) => slug);
      const size = slugs.length;
      const places = slugs.map((slug) => model.slugs.indexOf(slug));
      const counts = places.map((place) => Array.from(rowOf(ranks.ranks, place)));
      const pairwise = places.map((i) =>
        places.map((j) => {
          const ahead = wholeAt(ranks.wins.cells, i * size + j);
          const behind = wholeAt(ranks.wins.cells, j * size + i);
          return (ahead + (drawn - ahead - behind) / 2) / drawn;
        }),
      );
      return {
        samples: drawn,
        slugs,
        acceptability: counts.map((row) => row.map((count) => count / drawn)),
        pairwise,
        chances: slugs.map((slug, index) => toChances(slug, at(counts, index), drawn)),
      };
    },
  };
}

/** How draws are made unless said otherwise; the same link gives the same digits. */
export const drawDefaults = { samples: 10_000, seed: 7 } as const;

/** Samples and seed with their defaults, checked. */
export function withDefaults({
  spread,
  samples = drawDefaults.samples,
  seed = drawDefaults.seed,
}: AcceptabilityOptions): {
  spread: number;
  samples: number;
  seed: number;
} {
  if (!Number.isSafeInteger(samples) || samples < 1) {
    throw new RangeError(`samples must be a whole number of at least 1; got ${samples}`);
  }
  return { spread, samples, seed };
}

/** Draws follow slugs, so that the order in which a caller lists providers changes no digit. */
export function bySlug(providers: readonly ScoringProvider[]): ScoringProvider[] {
  return providers.toSorted((a, b) => compareText(a.slug, b.slug));
}

/** Sums counts before it divides, so that whole counts give the shortest digits. */
function toChances(slug: string, counts: readonly number[], drawn: number): ProviderChances {
  const topThree = counts.slice(0, 3).reduce((sum, count) => sum + count, 0);
  const rankSum = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return {
    slug,
    pFirst: at(counts, 0) / drawn,
    pTopThree: topThree / drawn,
    expectedRank: rankSum / drawn,
    ...likelyRanks(counts.map((count) => count / drawn)),
  };
}
