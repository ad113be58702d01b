import 'server-only';
import { originOf, textRoute } from '@/app/text-route';
import { ApiError } from '@/lib/api/api-error';
import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { failed, refuse } from '@/lib/export/refusals';
import type { Notice } from '@/lib/url/mandate';
import { toHref } from '@/lib/url/ranking-query';
import { openCatalogue } from '../open-catalogue';

type OpenEmbed = {
  readonly assessment: DrawnAssessment;
  readonly notices: readonly Notice[];
  /** The address of a page with the same mandate and edition. */
  readonly linkTo: (path: string) => string;
};

const words = { file: 'chart', format: 'chart', kept: 'the mandate' };

/**
 * Wraps what makes a page to be framed by others. It is read by persons, so what a link holds in vain
 * is left out and told, as on every page.
 */
export const embedRoute = <Params = Record<never, never>>(
  make: (opened: OpenEmbed, params: Params) => string,
) =>
  textRoute<Params>(
    async (request, params) => {
      const opened = await openCatalogue(new URL(request.url).searchParams);
      const pinned = { ...opened.params, edition: opened.catalogue.edition.id };
      return {
        body: make(
          {
            assessment: assess(toAssessmentModel(opened.catalogue, 'all'), opened.params),
            notices: opened.notices,
            linkTo: (path) =>
              `${originOf(request)}${toHref(path, pinned, opened.publishedWeights)}`,
          },
          params,
        ),
        contentType: 'text/html; charset=utf-8',
        maxAgeSeconds: opened.params.edition === null ? 10 : 3600,
        headers: { 'cross-origin-resource-policy': 'cross-origin' },
      };
    },
    (request, cause) => {
      if (!(cause instanceof ApiError)) return refuse(request, failed(cause, '', words));
      const { title, detail } = cause.problem;
      const links = [{ href: '/embed/ranking', label: 'Show the ranking' }];
      return refuse(request, { error: cause, page: { title, text: detail, links } });
    },
  );
