import { createCommonDraws, type EditionDraws, type FirstCount } from '@/lib/scoring';
import { symmetricSplit } from './symmetric-split';

/** Parts of the change of a chance to be first: findings and who takes part, points, and weights. */
export type ChanceSplit = Readonly<Record<'data' | 'formula' | 'weights', number>>;

export type ChanceChange = {
  readonly from: number;
  readonly to: number;
  /** Adds up to `to − from` within 1e-9. */
  readonly split: ChanceSplit;
};

export type ChanceChanges = {
  /** By slug, of whoever takes part in either edition; where it takes no part its chance is 0. */
  readonly pFirst: ReadonlyMap<string, ChanceChange>;
  /** The draws of both ends, in which the same chance decides whatever both leave open. */
  readonly from: FirstCount;
  readonly to: FirstCount;
};

/**
 * The change of each provider's chance to be first, split into three blocks by `symmetricSplit`. All
 * eight mixtures of the two editions are drawn with common random numbers, so that a block in which
 * nothing changed gets exactly 0, and differences are not those of two samples.
 *
 * The chances at both ends come from these draws; from those of a ranking, which are others, they
 * differ by what sampling does, at 10,000 draws about half a percentage point.
 *
 * @throws RangeError as `rankAcceptability` does.
 */
export function splitChances(
  from: EditionDraws,
  to: EditionDraws,
  options: { readonly spread: number; readonly samples?: number; readonly seed?: number },
): ChanceChanges {
  const count = createCommonDraws(from, to, options);
  const mix = (moved: ReadonlySet<'data' | 'formula' | 'weights'>): FirstCount =>
    count({
      data: moved.has('data') ? to : from,
      formula: moved.has('formula') ? to : from,
      weights: moved.has('weights') ? to : from,
    });
  const ends = {
    from: mix(new Set()),
    to: mix(new Set(['data', 'formula', 'weights'])),
  };
  const slugs = new Set([...from.providers, ...to.providers].map(({ slug }) => slug));
  const pFirst = [...slugs].map((slug): [string, ChanceChange] => {
    const parts = symmetricSplit(['data', 'formula', 'weights'], (moved) =>
      mix(moved).pFirst(slug),
    );
    const split = {
      data: parts.get('data') ?? 0,
      formula: parts.get('formula') ?? 0,
      weights: parts.get('weights') ?? 0,
    };
    return [slug, { from: ends.from.pFirst(slug), to: ends.to.pFirst(slug), split }];
  });
  return { pFirst: new Map(pFirst), ...ends };
}
