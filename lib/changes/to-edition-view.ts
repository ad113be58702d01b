import type { Assessment } from '@/lib/assessment/assess';
import type { Catalogue } from '@/lib/catalogue/types';
import { mapRecord } from '@/lib/catalogue/map-record';
import { required } from '@/lib/scoring';
import type { EditionView } from './build-changes';

/**
 * An edition under a mandate, as a comparison of editions reads it: levels, ranks and outcomes as the
 * assessment has them, and beside each finding its sources and why it changed.
 */
export function toEditionView(
  { providers }: Pick<Catalogue, 'providers'>,
  { model, params, ranked, standingOf }: Assessment,
): EditionView {
  const ranks = new Map(ranked.map(({ slug, rank }) => [slug, rank]));
  return {
    id: model.edition.id,
    rubric: { criteria: model.criteria },
    choice: { weights: params.mandate.weights, factorWeights: params.mandate.factors },
    providers: model.providers.map(({ slug, name, levels }) => {
      const { findings } = required(
        providers.find((provider) => provider.slug === slug),
        `the provider "${slug}"`,
      );
      return {
        slug,
        name,
        levels,
        rank: ranks.get(slug) ?? null,
        findings: mapRecord(findings, ({ change, sources }) => ({
          change: change ?? null,
          sources: sources.map(({ id }) => id),
        })),
        requirements: Object.fromEntries(
          standingOf(slug).gates.map(({ id, outcome }) => [id, outcome]),
        ),
      };
    }),
  };
}
