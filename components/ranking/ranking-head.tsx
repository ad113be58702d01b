import type { ComponentProps, ReactNode } from 'react';
import { CriterionKey, MarkKey } from '@/components/charts/keys';
import { useRanking } from '@/components/link/link-context';
import { mandateFormId } from '@/components/mandate/mandate-form';
import { isPlainClick } from '@/components/ui/button';
import { Details } from '@/components/ui/disclosure';
import { CheckField, Segments } from '@/components/ui/toggle';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { RankingView } from '@/lib/ranking/build-ranking';
import { plainSorts, sortKeys, type ViewKey, viewKeys } from '@/lib/url/mandate';
import { ColumnChooser } from './column-chooser';
import { RankingSearch } from './ranking-search';
import { ExportMenu } from './ranking-tools';
import { RequirementKey } from './requirement-marks';

type RankingToolbarProps = {
  view: RankingView;
  model: AssessmentModel;
  /** What the signs in a row mean. */
  legend: ReactNode;
  onlyMeets: boolean;
  onOnlyMeets: (only: boolean) => void;
  columns: Pick<ComponentProps<typeof ColumnChooser>, 'hidden' | 'onHidden'>;
};

/** Above the rows: how they are shown and ordered, how to read them, and what to take away. */
export function RankingToolbar({
  view,
  model,
  legend,
  onlyMeets,
  onOnlyMeets,
  columns,
}: RankingToolbarProps) {
  const { totals, params } = view;
  const hasOthers = totals.meets > 0 && totals.meets < totals.providers;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ViewSwitch />
      {params.view === 'bars' && <SortSelect />}
      <Details
        summary="How to read this"
        look="quiet"
        className="no-print open:order-last open:basis-full"
      >
        <div className="mt-2 flex flex-col gap-3 rounded-panel border border-line ground-surface p-4">
          <div className="flex flex-wrap justify-between gap-x-6 gap-y-2">
            <CriterionKey criteria={model.criteria} />
            <MarkKey doubt={params.mandate.doubt} />
          </div>
          <RequirementKey gates={view.groups[0]?.rows[0]?.gates ?? []} />
          {legend}
        </div>
      </Details>
      {params.view !== 'bars' && (
        <ColumnChooser view={params.view} criteria={model.criteria} {...columns} />
      )}
      <div className="flex grow flex-wrap items-center justify-end gap-2">
        <RankingSearch edition={model.edition.id} />
        {hasOthers && (
          <CheckField
            label="Only those that meet all"
            className="needs-script no-print"
            checked={onlyMeets}
            onChange={(event) => onOnlyMeets(event.target.checked)}
          />
        )}
        <ExportMenu view={view} model={model} />
      </div>
    </div>
  );
}

const sortWords: Readonly<Record<(typeof plainSorts)[number], string>> = {
  score: 'score',
  name: 'name',
  low: 'proven points',
  high: 'possible points',
  article: 'September 2025 list',
};

/** The order of the list. It belongs to the mandate's form, so "Apply" sends it too. */
function SortSelect() {
  const { params, choose } = useRanking();
  return (
    <label className="no-print flex min-h-11 items-center gap-1.5 rounded-control border border-edge ground-surface px-2.5 text-dense has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus md:min-h-8">
      Sort{params.mandate.requirements.length > 0 && ' within groups'}:
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
        {plainSorts.map((key) => (
          <option key={key} value={key}>
            {sortWords[key]}
          </option>
        ))}
        {!plainSorts.some((key) => key === params.sort) && (
          <option value={params.sort}>as the columns were sorted</option>
        )}
      </select>
    </label>
  );
}

const viewWords: Readonly<Record<ViewKey, string>> = {
  bars: 'Bars',
  matrix: 'Matrix',
  numbers: 'Numbers',
};

/** Bars, all levels at once, or columns of figures. The choice is part of the link. */
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
