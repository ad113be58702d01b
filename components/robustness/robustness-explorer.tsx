'use client';

import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { useDrawnView } from '@/components/questionnaire/use-private-model';
import type { CarriedDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import type { RankingParams } from '@/lib/url/mandate';
import { RobustnessPage } from './robustness-page';

export type RobustnessExplorerProps = {
  model: AssessmentModel;
  params: RankingParams;
  /** The draws of the link. */
  carried: CarriedDraws;
};

/** The page as this reader knows it: private answers are counted where there are any. */
export function RobustnessExplorer({ model, params, carried }: RobustnessExplorerProps) {
  const { view, isCurrent, answered } = useDrawnView(model, params, carried, buildRobustness);
  if (view === null) return null;
  return (
    <>
      <div className="mb-4 empty:hidden">
        <PrivateNotice answered={answered} isCurrent={isCurrent} />
      </div>
      <RobustnessPage view={view} />
    </>
  );
}
