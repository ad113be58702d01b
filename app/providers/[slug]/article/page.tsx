import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openProvider, type ProviderProps } from '@/app/providers/[slug]/open-provider';
import { ArticlePage } from '@/components/provider/article-section';
import { PageNotices } from '@/components/reading/page-notices';
import type { RankingParams } from '@/lib/url/mandate';
import { toHref } from '@/lib/url/ranking-query';

export async function generateMetadata(props: ProviderProps): Promise<Metadata> {
  const { provider } = await openProvider(props);
  if (!provider) return { title: 'No such provider' };
  return {
    title: `${provider.name} and the September 2025 list`,
    description: `What the published list of September 2025 said of ${provider.name}, topic by topic, and what evidence says now.`,
    alternates: { canonical: `/providers/${provider.slug}/article` },
  };
}

export default async function Page(props: ProviderProps) {
  const { catalogue, newest, params, notices, publishedWeights, provider } =
    await openProvider(props);
  if (!provider) notFound();
  const hrefOf = (path: string, state: RankingParams = params): string =>
    toHref(path, state, publishedWeights);
  const path = `/providers/${provider.slug}`;
  return (
    <>
      <PageNotices
        {...{ notices, newest }}
        newestHref={hrefOf(`${path}/article`, { ...params, edition: null })}
        edition={catalogue.edition}
      />
      <ArticlePage
        provider={provider}
        providerHref={hrefOf(path)}
        listHref={hrefOf('/article')}
        hrefOf={(slug) => hrefOf(`/providers/${slug}/article`)}
      />
    </>
  );
}
