import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { GuidePage } from '@/components/guide/guide-page';
import { PageNotices } from '@/components/reading/page-notices';
import { buildGuideView } from '@/lib/guide/build-guide-view';
import type { RankingParams } from '@/lib/url/mandate';
import { toHref } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'Decision guide',
  description:
    'How to choose an institutional crypto custodian: use cases with live presets, a checklist of eight points with red flags, security tips, hygiene for API keys, mistakes to avoid, questions and answers.',
  alternates: { canonical: '/guide' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const opened = await openCatalogue(await searchParams);
  const { catalogue, newest, params, notices, publishedWeights } = opened;
  const hrefOf = (path: string, state: RankingParams) => toHref(path, state, publishedWeights);
  const newestHref = hrefOf('/guide', { ...params, edition: null });
  return (
    <>
      <PageNotices {...{ notices, newest, newestHref }} edition={catalogue.edition} />
      <GuidePage
        {...{ params, hrefOf }}
        guide={catalogue.guide}
        rubric={catalogue.rubric}
        useCases={buildGuideView(catalogue, params)}
      />
    </>
  );
}
