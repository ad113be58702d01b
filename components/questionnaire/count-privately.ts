import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Catalogue } from '@/lib/catalogue/types';
import { formatLevel } from '@/lib/format';
import { findingAnchor } from '@/lib/provider/list-citations';
import { type PreviewRow, previewAnswers } from '@/lib/questionnaire/preview-answers';
import type { PrivateAnswers, RequirementAnswers } from '@/lib/questionnaire/private-answers';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import type { RankingParams } from '@/lib/url/mandate';

export { fetchCatalogue } from './fetch-catalogue';

/** A finding in whose place a private answer counts. */
export type PrivateChange = {
  readonly slug: string;
  readonly anchor: string;
  readonly name: string;
  /** Levels: "3–4" publicly, "4" with the answer. */
  readonly from: string;
  readonly to: string;
};

export type PrivateCount = {
  /** Where each provider stands without its answers and with them. */
  readonly rows: readonly PreviewRow[];
  readonly changes: readonly PrivateChange[];
};

/**
 * Counts private answers for a page that the server keeps for everybody, and so shows public evidence. A
 * module of its own that is loaded where there are such answers: it holds the whole assessment.
 */
export function countPrivately(
  catalogue: Catalogue,
  slugs: readonly string[],
  params: RankingParams,
  kept: { readonly answers: PrivateAnswers; readonly settled: RequirementAnswers },
): PrivateCount {
  const model = toAssessmentModel(catalogue, 'none');
  const own = withPrivateAnswers(model, kept.answers, kept.settled);
  const [before, after] = [
    assess(model, params, { draws: null }),
    assess(own, params, { draws: null }),
  ];
  const factors = catalogue.rubric.criteria.flatMap((criterion) => criterion.factors);
  return {
    rows: previewAnswers(before, after).filter(({ slug }) => slugs.includes(slug)),
    changes: own.providers.flatMap(({ slug, levels, privateFactors }) => {
      const known = model.providers.find((one) => one.slug === slug)?.levels;
      if (known === undefined || !slugs.includes(slug)) return [];
      return factors.flatMap(({ id, name }) => {
        const [from, to] = [known[id], levels[id]];
        if (!privateFactors.includes(id) || from === undefined || to === undefined) return [];
        return [
          { slug, anchor: findingAnchor(id), name, from: formatLevel(from), to: formatLevel(to) },
        ];
      });
    }),
  };
}
