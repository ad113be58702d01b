import { openMandate } from '@/app/api/v1/open-mandate';
import { originOf, textRoute } from '@/app/text-route';
import { unknownFile } from '@/lib/api/api-error';
import { buildMatrixChart } from '@/lib/charts/matrix-chart';
import { buildScoreChart } from '@/lib/charts/score-chart';
import { chartFiles } from '@/lib/charts/chart-files';
import { toSvg } from '@/lib/charts/to-svg';
import { toPng } from '@/lib/export/to-png';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

const builders = { scores: buildScoreChart, matrix: buildMatrixChart } as const;

/** Charts of the ranking for slides and documents. Who draws them is a program, so a slip is refused. */
export const GET = textRoute<{ file: string }>(async (request, { file }) => {
  const found = chartFiles.find(({ name }) => name === file);
  if (found === undefined) {
    throw unknownFile(
      file,
      chartFiles.map(({ name }) => name),
    );
  }
  const { assessment, catalogue, caching } = await openMandate(new URL(request.url).searchParams);
  const { params, model } = assessment;
  const link = `${originOf(request)}${toHref(
    '/',
    { ...params, edition: catalogue.edition.id, view: found.view },
    publishedWeights(model.criteria),
  )}`;
  const svg = toSvg(builders[found.chart]({ view: buildRanking(assessment), assessment, link }));
  return {
    body: found.format === 'svg' ? svg : await toPng(svg),
    contentType: found.format === 'svg' ? 'image/svg+xml; charset=utf-8' : 'image/png',
    maxAgeSeconds: caching === 'edition' ? 3600 : 10,
    headers: {
      'content-disposition': `inline; filename="custodian-compare-${catalogue.edition.id}-${file}"`,
      'cross-origin-resource-policy': 'cross-origin',
    },
  };
});
