import { CriterionKey, MarkKey } from '@/components/charts/keys';
import type { ProgressStore } from '@/components/draws/draw-progress';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { RankingView } from '@/lib/ranking/build-ranking';
import { CopyRankingButton } from './copy-ranking-button';
import { ExportMenu } from './export-menu';
import { RankingCounts } from './ranking-counts';
import { SortSelect } from './sort-select';
import { ViewSwitch } from './view-switch';

export type RankingHeadProps = {
  view: RankingView;
  model: AssessmentModel;
  progress: ProgressStore;
};

/** Above the rows: what they are, how they are shown, and what the marks mean. */
export function RankingHead({ view, model, progress }: RankingHeadProps) {
  const { totals, params } = view;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 p-4">
        <RankingCounts totals={totals} progress={progress} />
        <div className="flex flex-wrap items-center gap-2">
          <ViewSwitch />
          <SortSelect />
          <ExportMenu />
          <CopyRankingButton view={view} model={model} />
        </div>
      </div>
      {params.view === 'bars' && (
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-2 border-t border-line px-4 py-2.5">
          <CriterionKey />
          <MarkKey doubt={params.mandate.doubt} />
        </div>
      )}
    </>
  );
}
