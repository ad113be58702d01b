import 'server-only';
import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { getEnv } from '@/lib/env';
import { type ExportFile, fileResponse } from '@/lib/export/file-response';
import { failed, type FileWords, refuse } from '@/lib/export/refusals';
import { toHref } from '@/lib/url/ranking-query';
import { requestOrigin, sayLocal } from '@/lib/url/request-origin';
import { refusalOfEdition } from './missing-edition';
import { type OpenCatalogue, openCatalogue } from './open-catalogue';

/** What a file of the ranking is made from: what the page shows under the same link. */
export type OpenExport = OpenCatalogue & {
  assessment: DrawnAssessment;
  /** Where the reader sees the site. */
  origin: string;
  /** The page that shows the same, with its edition, so that it stays the same. */
  link: string;
  /** A file's name without its ending; it holds the day, so that two downloads stay apart. */
  nameFile: (what: 'costs' | 'ranking' | 'questionnaire') => string;
};

/**
 * Wraps what makes a file of the ranking. It reads the link as the page does, which includes what the
 * page drops, and hands over the assessment.
 *
 * @param otherParameters names of parameters that the file reads itself
 */
export function exportRoute(
  format: string,
  make: (opened: OpenExport, searchParams: URLSearchParams) => ExportFile | Promise<ExportFile>,
  otherParameters: readonly string[] = [],
): (request: Request) => Promise<Response> {
  const words: FileWords = { file: 'file', format, kept: 'your mandate and your shortlist' };
  return async (request) => {
    const url = new URL(request.url);
    try {
      const refusal = await refusalOfEdition(url, words);
      if (refusal !== null) return refuse(request, refusal);
      const opened = await openExport(request, otherParameters);
      return fileResponse(request, await make(opened, url.searchParams));
    } catch (cause) {
      return refuse(request, failed(cause, `${url.pathname}${url.search}`, words));
    }
  };
}

async function openExport(
  request: Request,
  otherParameters: readonly string[],
): Promise<OpenExport> {
  const opened = await openCatalogue(new URL(request.url).searchParams, otherParameters);
  const { catalogue, params, publishedWeights } = opened;
  const origin = getEnv().siteOrigin ?? requestOrigin(request);
  const fixed = { ...params, edition: catalogue.edition.id };
  const local = sayLocal(origin);
  return {
    ...opened,
    notices: [
      ...opened.notices,
      ...(local === null ? [] : [{ parameter: 'SITE_URL', message: local }]),
    ],
    assessment: assess(toAssessmentModel(catalogue, 'all'), params),
    origin,
    link: `${origin}${toHref('/', fixed, publishedWeights)}`,
    nameFile: (what) => `custodian-${what}-${new Date().toISOString().slice(0, 10)}`,
  };
}
