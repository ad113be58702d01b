import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { compareText } from '../core/compare-text';
import { levelPoints, levelStep } from '../core/level-points';
import { type Matrix, realMatrix, rowOf } from './matrix';
import { withDefaults } from './rank-acceptability';
import { toGrid } from './score-sampler';
import type { Interval, ScoringProvider, ScoringRubric } from '../types';
import { weighRubric, type WeightChoice } from '../core/weigh-rubric';
import { at, realAt, wholeAt } from '../core/required';

/** One edition under a mandate: how it scores, and who takes part. */
export type EditionDraws = {
  readonly rubric: ScoringRubric;
  readonly choice: WeightChoice;
  readonly providers: readonly ScoringProvider[];
};

/** Of which edition the findings (with who takes part), the points of levels and the weights are. */
type EditionMixture = Readonly<Record<'data' | 'formula' | 'weights', EditionDraws>>;

export type FirstCount = {
  /** Chance to be first, ties sharing it; 0 of who takes no part. */
  readonly pFirst: (slug: string) => number;
  /** Chance that one is ahead of another, ties half. @throws RangeError where one takes no part. */
  readonly pAhead: (slug: string, than: string) => number;
};

/**
 * Draws for mixtures of two editions with common random numbers: each finding of each provider and
 * each criterion's weight has a number of its own in every draw, the same whatever is mixed. So what
 * does not differ between two mixtures is drawn the same in both.
 *
 * A factor that only one edition has keeps that edition's finding and floor in all mixtures, and
 * weighs where the weights are that edition's. Where neither has a finding it is open. Levels below
 * a mixture's floor count as the floor. Mixtures that come to the same are drawn once.
 *
 * @throws RangeError as `rankAcceptability` does, and for a spread out of bounds.
 */
export function createCommonDraws(
  from: EditionDraws,
  to: EditionDraws,
  options: { readonly spread: number; readonly samples?: number; readonly seed?: number },
): (mixture: EditionMixture) => FirstCount {
  const { spread, samples, seed } = withDefaults({ ...from.choice, ...options });
  if (!(spread >= 0 && spread <= 100)) {
    throw new RangeError(`spread must lie between 0 and 100; got ${spread}`);
  }
  const sides = [from, to];
  const unique = (ids: string[]) => [...new Set(ids)].sort(compareText);
  const criteria = unique(sides.flatMap(({ rubric }) => rubric.criteria.map(({ id }) => id)));
  const factors = unique(
    sides.flatMap(({ rubric }) =>
      rubric.criteria.flatMap((criterion) => criterion.factors.map(({ id }) => id)),
    ),
  );
  const slugs = unique(sides.flatMap(({ providers }) => providers.map(({ slug }) => slug)));
  const known = new Map<string, FirstCount>();

  return (mixture) => {
    const table = buildTable(mixture, { sides, criteria, factors });
    const key = JSON.stringify(table);
    const count = known.get(key) ?? countFirst(table, { slugs, spread, samples, seed });
    known.set(key, count);
    return count;
  };
}

type Union = {
  readonly sides: readonly EditionDraws[];
  readonly criteria: readonly string[];
  readonly factors: readonly string[];
};

/** A mixture as lists of numbers. */
type Table = {
  /** Of each criterion of either edition; 0 where the mixture's weights have none. */
  readonly weights: readonly number[];
  /** Of each factor: the place of its criterion, and its share there. */
  readonly criterionAt: readonly number[];
  readonly shares: readonly number[];
  /** Who takes part, with the points of the low level, of a level, and the number of levels by factor. */
  readonly members: readonly {
    readonly slug: string;
    readonly lows: readonly number[];
    readonly steps: readonly number[];
    readonly counts: readonly number[];
  }[];
};

function buildTable(
  { data, formula, weights }: EditionMixture,
  { sides, criteria, factors }: Union,
): Table {
  const weighed = weighRubric(weights.rubric, weights.choice);
  const owners = factors.map((factor) => {
    const owner = weighed.find((criterion) => criterion.factors.some(({ id }) => id === factor));
    const share = owner?.factors.find(({ id }) => id === factor)?.share ?? 0;
    return { criterion: owner ? criteria.indexOf(owner.id) : 0, share };
  });
  const floors = factors.map((factor) => findFloor([formula, ...sides], factor));
  return {
    weights: criteria.map((id) => weighed.find((criterion) => criterion.id === id)?.weight ?? 0),
    criterionAt: owners.map(({ criterion }) => criterion),
    shares: owners.map(({ share }) => share),
    members: data.providers.map(({ slug }) => {
      const levels = factors.map((factor, f): Interval => {
        const floor = at(floors, f);
        const found = findLevels([data, ...sides], slug, factor) ?? { low: floor, high: 4 };
        return { low: Math.max(floor, found.low), high: Math.max(floor, found.high) };
      });
      return {
        slug,
        lows: levels.map(({ low }, f) => levelPoints(low, at(floors, f))),
        steps: floors.map((floor) => levelStep(floor)),
        counts: levels.map(({ low, high }) => high - low + 1),
      };
    }),
  };
}

/** The floor of a factor in the first edition that has it. */
function findFloor(sides: readonly EditionDraws[], factor: string): number {
  const all = sides.flatMap(({ rubric }) => rubric.criteria.flatMap(({ factors }) => factors));
  return all.find(({ id }) => id === factor)?.floor ?? 0;
}

/** The levels of a finding in the first edition that has it. */
function findLevels(
  sides: readonly EditionDraws[],
  slug: string,
  factor: string,
): Interval | undefined {
  for (const { providers } of sides) {
    const levels = providers.find((provider) => provider.slug === slug)?.levels[factor];
    if (levels !== undefined) return levels;
  }
  return undefined;
}

type DrawSettings = {
  readonly slugs: readonly string[];
  readonly spread: number;
  readonly samples: number;
  readonly seed: number;
};

function countFirst(table: Table, { slugs, spread, samples, seed }: DrawSettings): FirstCount {
  const { members, weights, criterionAt, shares } = table;
  const size = members.length;
  const generator = xoroshiro128plus(seed);
  const uniform = () => ((generator.next() >>> 0) + 0.5) / 4294967296;
  const first = new Float64Array(size);
  const wins = realMatrix(size, size);
  const scores = new Float64Array(size);
  const worth = new Float64Array(shares.length);
  const places = Int32Array.from(slugs, (slug) =>
    members.findIndex((member) => member.slug === slug),
  );
  const owners = Int32Array.from(criterionAt);
  const parts = Float64Array.from(shares);
  const tilted = new Float64Array(weights.length);
  const flat = (list: 'lows' | 'steps' | 'counts') =>
    Float64Array.from(members.flatMap((member) => member[list]));
  const [lows, steps, counts] = [flat('lows'), flat('steps'), flat('counts')];

  for (let drawn = 0; drawn < samples; drawn += 1) {
    let total = 0;
    for (let c = 0; c < tilted.length; c += 1) {
      const weight = at(weights, c) * (1 + (spread / 100) * (2 * uniform() - 1));
      tilted[c] = weight;
      total += weight;
    }
    for (let f = 0; f < worth.length; f += 1) {
      worth[f] = (realAt(tilted, wholeAt(owners, f)) / total) * realAt(parts, f);
    }
    for (let s = 0; s < places.length; s += 1) {
      const place = wholeAt(places, s);
      let score = 0;
      for (let f = 0; f < worth.length; f += 1) {
        // Drawn for everybody and every factor, so that each keeps its own numbers in all mixtures.
        const chance = uniform();
        if (place < 0) continue;
        const cell = place * worth.length + f;
        const up = Math.floor(chance * realAt(counts, cell));
        score += realAt(worth, f) * (realAt(lows, cell) + realAt(steps, cell) * up);
      }
      if (place >= 0) scores[place] = toGrid(score);
    }
    countDraw(scores, first, wins);
  }

  const find = (slug: string): number => {
    const place = members.findIndex((member) => member.slug === slug);
    if (place < 0) throw new RangeError(`provider "${slug}" takes no part in these draws`);
    return place;
  };
  return {
    pFirst(slug) {
      const place = members.findIndex((member) => member.slug === slug);
      return place < 0 ? 0 : realAt(first, place) / samples;
    },
    pAhead: (slug, than) => realAt(rowOf(wins, find(slug)), find(than)) / samples,
  };
}

/** Ties share the first place, and are half a win. */
function countDraw(scores: Float64Array, first: Float64Array, { cells: wins }: Matrix): void {
  const size = scores.length;
  let best = -Infinity;
  let leaders = 0;
  for (let i = 0; i < size; i += 1) {
    const score = realAt(scores, i);
    if (score === best) leaders += 1;
    if (score > best) [best, leaders] = [score, 1];
  }
  for (let i = 0; i < size; i += 1) {
    const mine = realAt(scores, i);
    if (mine === best) first[i] = realAt(first, i) + 1 / leaders;
    for (let j = 0; j < size; j += 1) {
      const other = realAt(scores, j);
      const won = mine > other ? 1 : mine === other ? 0.5 : 0;
      wins[i * size + j] = realAt(wins, i * size + j) + won;
    }
  }
}
