import {
  type ProviderChances,
  type RankAcceptability,
  rankAcceptability,
  required,
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

/** What decides the draws of a mandate: the weights and how far they spread. */
export type DrawnMandate = Pick<Mandate, 'weights' | 'spread'>;

/** Draws as plain data, with what they were made for: so they travel from the server to the browser. */
export type CarriedDraws = {
  readonly mandate: DrawnMandate;
  /** Who takes part, the tables say. */
  readonly acceptability: RankAcceptability;
};

export type Draws = CarriedDraws & {
  readonly chanceAhead: ChanceAhead;
  /** Null for a provider that took no part. */
  readonly chancesOf: (slug: string) => Chances | null;
  /** The largest share of all, to which every column of rank shares is drawn. */
  readonly largestShare: number;
};

/** Tables by slug, for views. */
export function toDraws({ mandate, acceptability }: CarriedDraws): Draws {
  const { slugs, pairwise, chances } = acceptability;
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  return {
    mandate,
    acceptability,
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
export function carry({ mandate, acceptability }: Draws): CarriedDraws {
  return { mandate, acceptability };
}

/**
 * The draws of some providers under a mandate, in the model's order. The last few are kept, because
 * one reader's pages, tables and files ask for the same ones after another.
 *
 * @param samples how many; 10,000 unless said otherwise
 */
export function makeDraws(
  model: Pick<AssessmentModel, 'criteria'>,
  providers: readonly ModelProvider[],
  { weights, spread }: DrawnMandate,
  samples?: number,
): Draws {
  const mandate = { weights, spread };
  const key = drawsKey(providers, mandate, samples);
  const draws =
    findRecentDraws(key) ??
    toDraws({
      mandate,
      acceptability: rankAcceptability(model, providers, {
        ...mandate,
        ...(samples !== undefined && { samples }),
      }),
    });
  keepRecentDraws(key, draws);
  return draws;
}

/** Everything that draws depend on, and nothing else: equal keys give equal draws. */
export function drawsKey(
  providers: readonly Pick<ModelProvider, 'slug' | 'levels'>[],
  { weights, spread }: DrawnMandate,
  samples?: number,
): string {
  return JSON.stringify([
    providers.map(({ slug, levels }) => [slug, levels]),
    { weights, spread },
    ...(samples === undefined ? [] : [samples]),
  ]);
}

/**
 * The key under which draws that travelled belong: a page that the router keeps and brings back may
 * stand under another link by then.
 */
export function keyOfCarried(
  { providers }: Pick<AssessmentModel, 'providers'>,
  { mandate, acceptability }: CarriedDraws,
): string {
  const drawn = new Set(acceptability.slugs);
  return drawsKey(
    providers.filter(({ slug }) => drawn.has(slug)),
    mandate,
  );
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
