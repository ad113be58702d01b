import { required } from '@/lib/scoring';
import { createCommonDraws, type EditionDraws, type FirstCount } from '@/lib/scoring/asking';
import { symmetricSplit } from './symmetric-split';

const blocks = ['data', 'formula', 'weights'] as const;
type Block = (typeof blocks)[number];

/** Parts of the change of a chance to be first: findings and who takes part, points, and weights. */
type ChanceSplit = Readonly<Record<Block, number>>;

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

/** The mixtures of two editions, drawn one at a time, so that a server can answer others meanwhile. */
type ChancesRun = {
  /** Draws one more mixture. True once all are drawn. */
  readonly advance: () => boolean;
  /** Draws whatever is left. */
  readonly result: () => ChanceChanges;
};

/** `splitChances` in eight steps; a mixture that comes to the same as another takes no time. */
export function createChancesRun(
  from: EditionDraws,
  to: EditionDraws,
  options: { readonly spread: number; readonly samples?: number; readonly seed?: number },
): ChancesRun {
  const count = createCommonDraws(from, to, options);
  const mix = (moved: ReadonlySet<Block>): FirstCount =>
    count({
      data: moved.has('data') ? to : from,
      formula: moved.has('formula') ? to : from,
      weights: moved.has('weights') ? to : from,
    });
  const left = blocks.reduce<Block[][]>(
    (sets, block) => [...sets, ...sets.map((set) => [...set, block])],
    [[]],
  );
  const slugs = new Set([...from.providers, ...to.providers].map(({ slug }) => slug));
  return {
    advance() {
      const next = left.pop();
      if (next !== undefined) mix(new Set(next));
      return left.length === 0;
    },
    result() {
      const ends = { from: mix(new Set()), to: mix(new Set(blocks)) };
      const pFirst = [...slugs].map((slug): [string, ChanceChange] => {
        const parts = symmetricSplit(blocks, (moved) => mix(moved).pFirst(slug));
        const split = {
          data: required(parts.get('data'), 'the part of data'),
          formula: required(parts.get('formula'), 'the part of the formula'),
          weights: required(parts.get('weights'), 'the part of weights'),
        };
        return [slug, { from: ends.from.pFirst(slug), to: ends.to.pFirst(slug), split }];
      });
      return { pFirst: new Map(pFirst), ...ends };
    },
  };
}

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
export const splitChances = (
  from: EditionDraws,
  to: EditionDraws,
  options: { readonly spread: number; readonly samples?: number; readonly seed?: number },
): ChanceChanges => createChancesRun(from, to, options).result();
