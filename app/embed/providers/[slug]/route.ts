import { unknownProvider } from '@/lib/api/api-error';
import { toProviderEmbed } from '@/lib/charts/embed-page';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { embedRoute } from '../../embed-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = embedRoute<{ slug: string }>(({ assessment, linkTo, notices }, { slug }) => {
  const { providers } = assessment.model;
  if (!providers.some((one) => one.slug === slug)) {
    throw unknownProvider(
      slug,
      providers.map((one) => one.slug),
    );
  }
  return toProviderEmbed(
    { view: buildRanking(assessment), assessment, link: linkTo(`/providers/${slug}`), notices },
    assessment.standingOf(slug),
  );
});
