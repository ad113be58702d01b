import {
  createAcceptabilityRun,
  createStandInTally,
  type ProviderChances,
  type RankAcceptability,
  required,
  type StandInChances,
} from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import type { AssessmentModel, ModelProvider } from './model';

/** Chance of one provider to be ahead of another, by slugs; null where one took no part. */
export type ChanceAhead = (slug: string, other: string) => number | null;

/** What the draws say about one provider's ranks. Chances are shares of draws, 0 to 1. */
export type Chances = Omit<ProviderChances, 'slug'> & {
  /** Share of draws by rank, rank 1 first. */
  readonly shares: readonly number[];
};

/** Who takes part: the ranking set, and beside it the open ones as they would be with all met. */
export type DrawnSet = {
  readonly members: readonly ModelProvider[];
  readonly candidates: readonly ModelProvider[];
};

/** Draws as plain data, with what they were made for: so they travel from the server to the browser. */
export type CarriedDraws = {
  readonly mandate: Mandate;
  /** Of the members. Who they are, the tables say. */
  readonly acceptability: RankAcceptability;
  /** Of each candidate alone among the members. */
  readonly standIns: readonly StandInChances[];
};

export type Draws = CarriedDraws & {
  readonly chanceAhead: ChanceAhead;
  /** Null for a provider that is not in the set. */
  readonly chancesOf: (slug: string) => Chances | null;
  /** Null for a provider that is no candidate. */
  readonly standInOf: (slug: string) => Chances | null;
  /** The largest share of all, to which every column of rank shares is drawn. */
  readonly largestShare: number;
};

/** Weights as the scoring core asks for them. */
export const scoringOf = <M extends Pick<Mandate, 'factors'>>(
  mandate: M,
): M & { readonly factorWeights: Mandate['factors'] } => ({
  ...mandate,
  factorWeights: mandate.factors,
});

/** Tables by slug, for views. */
export function toDraws({ mandate, acceptability, standIns }: CarriedDraws): Draws {
  const { slugs, pairwise, chances } = acceptability;
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  return {
    mandate,
    acceptability,
    standIns,
    standInOf: (slug) => standIns.find((one) => one.slug === slug) ?? null,
    largestShare: Math.max(0, ...acceptability.acceptability.map((shares) => Math.max(...shares))),
    chanceAhead: (slug, other) => {
      const [place, against] = [places.get(slug), places.get(other)];
      if (place === undefined || against === undefined) return null;
      return required(pairwise[place]?.[against], `the chance of ${slug} against ${other}`);
    },
    chancesOf: (slug) => {
      const place = places.get(slug);
      if (place === undefined) return null;
      const found = required(chances[place], `the chances of ${slug}`);
      const { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst } = found;
      const shares = required(acceptability.acceptability[place], `the rank shares of ${slug}`);
      return { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst, shares };
    },
  };
}

/** What can be sent with a page. */
export function carry({ mandate, acceptability, standIns }: Draws): CarriedDraws {
  return { mandate, acceptability, standIns };
}

/** Draws in slices, so that a page can draw between two frames, show progress, and stop. */
type DrawsRun = {
  readonly samples: number;
  readonly drawn: number;
  /** Makes up to `count` more and answers whether all are made. */
  advance(count: number): boolean;
  result(): CarriedDraws;
};

/** @param samples how many; 10,000 unless said otherwise */
export function createDrawsRun(
  model: Pick<AssessmentModel, 'criteria'>,
  { members, candidates }: DrawnSet,
  mandate: Mandate,
  samples?: number,
): DrawsRun {
  const options = { ...scoringOf(mandate), ...(samples !== undefined && { samples }) };
  const run = createAcceptabilityRun(model, members, options);
  const standIns = createStandInTally(model, members, candidates, options);
  return {
    samples: run.samples,
    get drawn() {
      return run.drawn;
    },
    advance(count) {
      const before = run.drawn;
      const isDone = run.advance(count);
      standIns.advance(run.drawn - before);
      return isDone;
    },
    result: () => ({
      mandate,
      acceptability: run.result(),
      standIns: standIns.result(run.drawn),
    }),
  };
}

/** The draws of a set under a mandate. The last few are kept, because one reader's pages, tables and
 * files ask for the same ones after another.
 *
 * @param samples how many; 10,000 unless said otherwise
 */
export function makeDraws(
  model: Pick<AssessmentModel, 'criteria'>,
  set: DrawnSet,
  mandate: Mandate,
  samples?: number,
): Draws {
  const key = drawsKey(set, mandate, samples);
  const make = (): Draws => {
    const run = createDrawsRun(model, set, mandate, samples);
    run.advance(run.samples);
    return toDraws(run.result());
  };
  const draws = findRecentDraws(key) ?? make();
  keepRecentDraws(key, draws);
  return draws;
}

/**
 * The draws of the field, which questions are about. They are those of the ranking set where the two
 * are the same.
 */
export function makeFieldDraws({
  model,
  params,
  field,
  ranked,
  open,
  draws,
}: {
  readonly model: AssessmentModel;
  readonly params: { readonly mandate: Mandate };
  readonly field: readonly { readonly slug: string }[];
  readonly ranked: readonly unknown[];
  readonly open: readonly unknown[];
  readonly draws: Draws;
}): Draws {
  if (open.length === 0 && field.length === ranked.length) return draws;
  const taking = new Set(field.map(({ slug }) => slug));
  const members = model.providers.filter(({ slug }) => taking.has(slug));
  return makeDraws(model, { members, candidates: [] }, params.mandate);
}

/** Everything that draws depend on, and nothing else: equal keys give equal draws. */
export function drawsKey(
  { members, candidates }: DrawnSet,
  { weights, spread, factors }: Pick<Mandate, 'weights' | 'spread' | 'factors'>,
  samples?: number,
): string {
  const levelsOf = (some: readonly ModelProvider[]) =>
    some.map(({ slug, levels }) => [slug, levels]);
  return JSON.stringify([
    levelsOf(members),
    levelsOf(candidates),
    { weights, spread, factors },
    ...(samples === undefined ? [] : [samples]),
  ]);
}

/** The guide alone asks for those of every use case. */
const limit = 64;
const recent = new Map<string, Draws>();

export function findRecentDraws(key: string): Draws | null {
  return recent.get(key) ?? null;
}

/** Keeps draws, and lets those go that nobody asked for the longest. */
export function keepRecentDraws(key: string, draws: Draws): void {
  recent.delete(key);
  recent.set(key, draws);
  for (const oldest of recent.keys()) {
    if (recent.size <= limit) break;
    recent.delete(oldest);
  }
}
