import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import { scoringOf } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { formatList, formatNumber, formatPercent, formatWeight } from '@/lib/format';
import { rankByMandate, type ScoringProvider } from '@/lib/scoring';
import { smallestWeightChange, type WeightChange } from '@/lib/scoring/asking';
import type { Mandate } from '@/lib/url/mandate';

/** What would have to be true for one provider to be first. */
export type FirstChange = {
  slug: string;
  name: string;
  shortName: string;
  /** How many findings rest on a private answer. */
  privateCount: number;
  rank: number;
  tied: boolean;
  /** Chance to be first at the present weights, 0 to 1. */
  pFirst: number;
  /** Every share's change, up or down, added together. */
  percentagePoints: number;
  /** Those that change, in the rubric's order; shares 0 to 1. */
  shares: { id: string; name: string; before: number; after: number }[];
  /** The ranking with weights that put it first. */
  href: string;
};

export type FirstChanges = {
  /** Smallest change first. */
  possible: FirstChange[];
  /** Whom no weights put first, in a sentence or two; null where some do for everyone. */
  impossible: string | null;
};

/**
 * The smallest change of weights that puts each provider first that is not, by exact linear
 * programme. Those that share the first rank need none and are left out.
 *
 * @param rows the ranked providers in the order of rank
 * @param providers the same as the scoring core knows them
 */
export function listFirstChanges(
  model: Pick<AssessmentModel, 'criteria'>,
  providers: readonly ScoringProvider[],
  rows: readonly DrawnProvider[],
  mandate: Mandate,
  rankingHref: (weights: Mandate['weights']) => string,
): FirstChanges {
  const others = rows.filter(({ rank }) => rank > 1);
  const found = others.map((row) => ({
    row,
    change: smallestWeightChange(model, providers, scoringOf(mandate), row.slug),
  }));
  const possible = found.flatMap(({ row, change }): FirstChange[] => {
    if (change === null) return [];
    const { slug, name, shortName, privateFactors, rank, tied, chances } = row;
    return [
      {
        ...{ slug, name, shortName, rank, tied },
        privateCount: privateFactors.length,
        pFirst: chances.pFirst,
        percentagePoints: change.percentagePoints,
        shares: model.criteria.flatMap((criterion) => {
          const share = change.criteria.find(({ id }) => id === criterion.id);
          return share && isSeen(share) ? [{ ...share, name: criterion.name }] : [];
        }),
        href: rankingHref(toLinkWeights(model, providers, mandate, slug, change)),
      },
    ];
  });
  return {
    possible: possible.toSorted((a, b) => a.percentagePoints - b.percentagePoints),
    impossible: sayImpossible(
      found.flatMap(({ row, change }) => (change === null ? [row] : [])),
      mandate,
    ),
  };
}

/** A change too small to be printed would read "30% to 30%". */
const isSeen = ({ before, after }: { before: number; after: number }): boolean =>
  formatWeight(before) !== formatWeight(after);

function sayImpossible(rows: readonly DrawnProvider[], { doubt }: Mandate): string | null {
  if (rows.length === 0) return null;
  const names = rows.map(({ shortName }) => shortName);
  const weights = `No weights put ${formatList(names, 'or')} first at a credit for unknowns of ${formatNumber(doubt)}.`;
  const drawn = rows
    .filter(({ chances }) => chances.pFirst > 0)
    .map(({ shortName, chances }, index) =>
      [shortName, ...(index === 0 ? ['is first'] : []), 'in', formatPercent(chances.pFirst)].join(
        ' ',
      ),
    );
  if (drawn.length === 0) return weights;
  return `${weights} Answers to open questions could: in the simulations, which take every open level, ${formatList(drawn)}.`;
}

/** In per cent; fewer would move a weight by more than a reader sees. */
const fewestDecimals = 2;
const mostDecimals = 12;

/**
 * The weights of a change as a link writes them: as short as they can be with the provider still
 * first when everyone is ranked again. At the smallest change it only ties, and digits too few can
 * put it behind; the exact shares stand in where no shorter form will do.
 */
function toLinkWeights(
  model: Pick<AssessmentModel, 'criteria'>,
  providers: readonly ScoringProvider[],
  mandate: Mandate,
  slug: string,
  change: Pick<WeightChange, 'weights'>,
): Mandate['weights'] {
  const weigh = (shorten: (share: number) => number): Mandate['weights'] => {
    const weights = { ...mandate.weights };
    for (const { id } of model.criteria) weights[id] = shorten(change.weights[id] ?? 0);
    return weights;
  };
  for (let decimals = fewestDecimals; decimals <= mostDecimals; decimals += 1) {
    const weights = weigh((share) => Number((share * 100).toFixed(decimals)));
    const ranked = rankByMandate(model, providers, { ...scoringOf(mandate), weights });
    if (ranked.find((one) => one.slug === slug)?.rank === 1) return weights;
  }
  return weigh((share) => share);
}
