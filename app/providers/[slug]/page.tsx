import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { countSinceEarlier, readPastChanges } from '@/app/earlier-editions';
import { openProvider, type ProviderProps } from '@/app/providers/[slug]/open-provider';
import { PastChanges } from '@/components/changes/past-changes';
import { SinceLastVisit } from '@/components/changes/since-last-visit';
import { ProviderPage } from '@/components/provider/provider-page';
import { PageNotices } from '@/components/reading/page-notices';
import { JsonLd, toBreadcrumbs } from '@/components/site/json-ld';
import { getEnv } from '@/lib/env';
import { formatCount, formatDate } from '@/lib/format';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { listProviderDiligence } from '@/lib/diligence/list-diligence';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { toCompareHref, toComparison } from '@/lib/url/compare-params';
import type { RankingParams } from '@/lib/url/mandate';
import { toHref } from '@/lib/url/ranking-query';

export async function generateMetadata(props: ProviderProps): Promise<Metadata> {
  const { provider } = await openProvider(props);
  if (!provider) return { title: 'No such provider' };
  const { name, slug, legalLine, findings, sources, researchedOn } = provider;
  return {
    title: name,
    description: `${name}: ${legalLine}. ${formatCount(Object.keys(findings).length, 'finding')} with ${formatCount(sources.length, 'source')}, legal entities, regions, fees and changes, researched on ${formatDate(researchedOn)}.`,
    alternates: { canonical: `/providers/${slug}` },
  };
}

export default async function Page(props: ProviderProps) {
  const { catalogue, newest, params, notices, publishedWeights, provider } =
    await openProvider(props);
  if (!provider) notFound();
  const assessment = assess(toAssessmentModel(catalogue, 'all'), params);
  const hrefOf = (path: string, state: RankingParams) => toHref(path, state, publishedWeights);
  const newestHref = hrefOf(`/providers/${provider.slug}`, { ...params, edition: null });
  const site = getEnv().siteOrigin ?? '';
  return (
    <>
      <JsonLd
        data={toBreadcrumbs([
          { name: 'Ranking', url: `${site}/` },
          { name: provider.name, url: `${site}/providers/${provider.slug}` },
        ])}
      />
      <SinceLastVisit
        newest={newest.id}
        earlier={await countSinceEarlier(provider.slug)}
        whose={`of ${provider.shortName}`}
      />
      <PageNotices {...{ notices, newest, newestHref }} edition={catalogue.edition} />
      <ProviderPage
        view={buildProviderView(catalogue, assessment, provider.slug)}
        diligence={listProviderDiligence(catalogue, provider)}
        edition={catalogue.edition}
        compareHref={toCompareHref(toComparison([provider.slug]), params, publishedWeights)}
        askHref={toHref('/ask', params, publishedWeights, { provider: provider.slug })}
        hrefOf={hrefOf}
        pastChanges={<PastChanges slug={provider.slug} past={await readPastChanges(catalogue)} />}
      />
    </>
  );
}
