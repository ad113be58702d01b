import 'server-only';
import { badParameters } from '@/lib/api/api-error';
import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { parseRankingApiParams } from '@/lib/url/api-params';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { type OpenEdition, openEdition } from './open-edition';

export type OpenMandate = OpenEdition & {
  assessment: DrawnAssessment;
};

/**
 * What every resource that depends on a mandate asks first: the edition, the mandate read strictly,
 * and what the one says under the other.
 *
 * @throws ApiError as `openEdition` does, and for every parameter that cannot be used.
 */
export async function openMandate(searchParams: URLSearchParams): Promise<OpenMandate> {
  const opened = await openEdition(searchParams);
  const { providers, rubric } = opened.catalogue;
  const given = parseRankingApiParams(searchParams, {
    slugs: providers.map(({ slug }) => slug),
    publishedWeights: publishedWeights(rubric.criteria),
  });
  if (!given.success) throw badParameters(given.problems);

  const model = toAssessmentModel(opened.catalogue, 'all');
  return { ...opened, assessment: assess(model, given.params) };
}
