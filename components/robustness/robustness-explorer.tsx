'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { useDrawnView } from '@/components/questionnaire/use-private-model';
import type { CarriedDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import type { RankingParams } from '@/lib/url/mandate';

type RobustnessExplorerProps = {
  model: AssessmentModel;
  params: RankingParams;
  /** The draws of the link. */
  carried: CarriedDraws;
  /** The page on public evidence, as the server made it. */
  children: ReactNode;
};

/** Fetched only by readers who hold private answers; everyone else reads what the server made. */
const OwnPage = lazy(async () => ({ default: (await import('./robustness-page')).RobustnessPage }));

/** The page as this reader knows it: private answers are counted where there are any. */
export function RobustnessExplorer({ model, params, carried, children }: RobustnessExplorerProps) {
  const { view, isCurrent, answered } = useDrawnView(model, params, carried, buildRobustness);
  return (
    <>
      <div className="mb-4 empty:hidden">
        <PrivateNotice answered={answered} isCurrent={isCurrent} />
      </div>
      {answered === 0 || view === null ? (
        children
      ) : (
        <Suspense fallback={children}>
          <OwnPage view={view} />
        </Suspense>
      )}
    </>
  );
}
