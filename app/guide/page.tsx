import type { Metadata } from 'next';
import { openReading } from '@/app/open-page';
import { GuidePage } from '@/components/guide/guide-page';
import { buildGuideView } from '@/lib/guide/build-guide-view';
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
  const { catalogue, params, publishedWeights, noticesWith } = await openReading(
    await searchParams,
    '/guide',
  );
  return (
    <>
      {noticesWith([])}
      <GuidePage
        params={params}
        hrefOf={(path, state) => toHref(path, state, publishedWeights)}
        guide={catalogue.guide}
        rubric={catalogue.rubric}
        useCases={buildGuideView(catalogue, params)}
      />
    </>
  );
}
