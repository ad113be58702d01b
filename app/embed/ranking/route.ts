import { toRankingEmbed } from '@/lib/charts/embed-page';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { embedRoute } from '../embed-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = embedRoute(({ assessment, linkTo, notices }) =>
  toRankingEmbed({ view: buildRanking(assessment), assessment, link: linkTo('/'), notices }),
);
