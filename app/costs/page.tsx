import type { Metadata } from 'next';
import { openPage } from '@/app/open-page';
import { CostsPage } from '@/components/costs/costs-page';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildCosts } from '@/lib/costs/build-costs';
import { costsParameters, parseCostsParams, toCostsEntries } from '@/lib/url/costs-params';
import { toRankingEntries } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'What custody would cost',
  description:
    'What is public of each custodian’s price for an amount in custody, with its date and source, what is not public, and room for your own quotes.',
  alternates: { canonical: '/costs' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const opened = await openPage(query, '/costs', costsParameters);
  const { catalogue, params, publishedWeights, hrefOf, noticesWith, mandateLine } = opened;
  const { inputs, notices } = parseCostsParams(query);
  const assessment = assess(toAssessmentModel(catalogue, 'none'), params, { draws: null });
  const entries = toCostsEntries(inputs);
  return (
    <>
      {noticesWith(notices, entries)}
      <CostsPage
        view={buildCosts(catalogue, assessment, inputs)}
        mandateLine={mandateLine}
        carried={toRankingEntries(params, publishedWeights)}
        hrefOf={hrefOf}
        fileHref={(path) => hrefOf(path, entries)}
        hasShortlist={params.shortlist.length > 0}
      />
    </>
  );
}
