import type { Metadata } from 'next';
import { openPage } from '@/app/open-page';
import { ArticleListPage } from '@/components/provider/article-list';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildArticleList } from '@/lib/provider/build-article-list';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'The September 2025 list',
  description:
    'The published list of custodians that this comparison started from, in its order, beside the order of evidence today.',
  alternates: { canonical: '/article' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const opened = await openPage(await searchParams, '/article', []);
  const { catalogue, params, hrefOf, noticesWith, mandateLine } = opened;
  const assessment = assess(toAssessmentModel(catalogue, 'none'), params, { draws: null });
  return (
    <>
      {noticesWith([])}
      <ArticleListPage
        list={buildArticleList(catalogue, assessment)}
        mandateLine={mandateLine}
        hrefOf={(slug) => hrefOf(`/providers/${slug}/article`)}
      />
    </>
  );
}
