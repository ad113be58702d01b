import type { Metadata } from 'next';
import { openReading } from '@/app/open-page';
import { RobustnessExplorer } from '@/components/robustness/robustness-explorer';
import { RobustnessPage } from '@/components/robustness/robustness-page';
import { assess } from '@/lib/assessment/assess';
import { carry } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import type { SearchParams } from '@/lib/url/raw-params';

export const metadata: Metadata = {
  title: 'How sure is the order?',
  description:
    'How often each custodian takes each rank in simulations of everything that evidence leaves open, how far a weight can move before the leader changes, and who is ahead of whom.',
  alternates: { canonical: '/robustness' },
};

type Props = { searchParams: Promise<Exclude<SearchParams, URLSearchParams>> };

export default async function Page({ searchParams }: Props) {
  const { catalogue, params, noticesWith } = await openReading(await searchParams, '/robustness');
  const model = toAssessmentModel(catalogue, 'brief');
  const assessment = assess(model, params);
  return (
    <>
      {noticesWith([])}
      <RobustnessExplorer {...{ model, params }} carried={carry(assessment.draws)}>
        <RobustnessPage view={buildRobustness(assessment)} />
      </RobustnessExplorer>
    </>
  );
}
