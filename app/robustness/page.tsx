import type { Metadata } from 'next';
import { openCatalogue } from '@/app/open-catalogue';
import { PageNotices } from '@/components/reading/page-notices';
import { RobustnessExplorer } from '@/components/robustness/robustness-explorer';
import { RobustnessPage } from '@/components/robustness/robustness-page';
import { assess } from '@/lib/assessment/assess';
import { carry } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import { toHref } from '@/lib/url/ranking-query';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'How sure is the order?',
  description:
    'How often each custodian takes each rank in simulations of everything that evidence leaves open, how far a weight can move before the leader changes, and who is ahead of whom.',
  alternates: { canonical: '/robustness' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const opened = await openCatalogue(await searchParams);
  const { catalogue, newest, params, notices, publishedWeights } = opened;
  const model = toAssessmentModel(catalogue, 'none');
  const assessment = assess(model, params);
  return (
    <>
      <PageNotices
        {...{ notices, newest }}
        edition={catalogue.edition}
        newestHref={toHref('/robustness', { ...params, edition: null }, publishedWeights)}
      />
      <RobustnessExplorer {...{ model, params }} carried={carry(assessment.draws)}>
        <RobustnessPage view={buildRobustness(assessment)} />
      </RobustnessExplorer>
    </>
  );
}
