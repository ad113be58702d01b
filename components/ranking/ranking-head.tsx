import { CriterionKey, MarkKey } from '@/components/charts/keys';
import type { ProgressStore } from '@/components/draws/draw-progress';
import { useRanking } from '@/components/link/link-context';
import { isPlainClick } from '@/components/link/state-link';
import { mandateFormId } from '@/components/mandate/mandate-form';
import { Segments } from '@/components/ui/toggle';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { RankingView } from '@/lib/ranking/build-ranking';
import { type SortKey, sortKeys, type ViewKey, viewKeys } from '@/lib/url/mandate';
import { RankingCounts } from './ranking-counts';
import { CopyRankingButton, ExportMenu } from './ranking-tools';

type RankingHeadProps = {
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

const sortWords: Readonly<Record<SortKey, string>> = {
  score: 'score',
  name: 'name',
  low: 'proven points',
  high: 'possible points',
  article: 'article rank',
};

/** The order of the list. It belongs to the mandate's form, so "Apply" sends it too. */
function SortSelect() {
  const { params, choose } = useRanking();
  return (
    <label className="no-print flex min-h-11 items-center gap-1.5 rounded-control border border-edge ground-surface px-2.5 text-dense has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus md:min-h-8">
      Sort:
      <select
        name="sort"
        form={mandateFormId}
        value={params.sort}
        onChange={(event) => {
          const sort = sortKeys.find((key) => key === event.target.value);
          if (sort) choose({ ...params, sort });
        }}
        className="field-sizing-content min-h-7 bg-surface font-medium outline-none"
      >
        {sortKeys.map((key) => (
          <option key={key} value={key}>
            {sortWords[key]}
          </option>
        ))}
      </select>
    </label>
  );
}

const viewWords: Readonly<Record<ViewKey, string>> = { bars: 'Bars', numbers: 'Numbers' };

/** Pictures or columns of figures. The choice is part of the link. */
function ViewSwitch() {
  const { params, toLink, choose } = useRanking();
  return (
    <Segments
      label="View"
      segments={viewKeys.map((view) => ({
        key: view,
        label: viewWords[view],
        href: toLink({ ...params, view }),
        current: params.view === view,
        onClick: (event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          choose({ ...params, view });
        },
      }))}
    />
  );
}
