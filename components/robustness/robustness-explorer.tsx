'use client';

import { useCallback } from 'react';
import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { useDrawnView } from '@/components/questionnaire/use-private-model';
import type { CarriedDraws } from '@/lib/ranking/carried-draws';
import type { Draws } from '@/lib/ranking/draw-chances';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import type { RankingParams } from '@/lib/url/mandate';
import { RobustnessPage } from './robustness-page';

export type RobustnessExplorerProps = {
  model: RankingModel;
  params: RankingParams;
  /** The draws of the link. */
  carried: CarriedDraws;
};

/** The page as this reader knows it: private answers are counted where there are any. */
export function RobustnessExplorer({ model, params, carried }: RobustnessExplorerProps) {
  const build = useCallback(
    (given: RankingModel, draws: Draws) => buildRobustness(given, params, draws),
    [params],
  );
  const { view, isCurrent, answered } = useDrawnView(model, params.mandate, carried, build);
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
