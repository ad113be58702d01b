import type { ReactNode } from 'react';
import { CriterionBar } from '@/components/charts/criterion-bar';
import { LevelReading } from '@/components/evidence/level-reading';
import type {
  ComparisonRow,
  CriterionReading,
  FactorReading,
} from '@/lib/comparison/comparison-row';
import { formatRange, formatScore } from '@/lib/format';
import { CellSources, Statement } from './cell-parts';
import {
  ChangeCell,
  CommissionCell,
  OwnerCell,
  QualifiedCell,
  RegionsCell,
  RequirementsCell,
  StakingCell,
} from './mandate-cells';
import {
  ChangesCell,
  DependenciesCell,
  EntitiesCell,
  FeesCell,
  IncidentsCell,
} from './record-cells';
import { LeadTag } from './signs';

/**
 * What the cells of a row show, in the order of the columns.
 *
 * @param names short names by column; with the row's label they say what a control is about
 */
export function rowCells(row: ComparisonRow, names: readonly string[]): ReactNode[] {
  const about = (column: number): string => `${row.label}, ${names[column] ?? ''}`;
  switch (row.kind) {
    case 'requirements':
      return row.cells.map((gates, i) => (
        <RequirementsCell key={i} gates={gates} about={about(i)} />
      ));
    case 'qualified':
      return row.cells.map((gate, i) => <QualifiedCell key={i} gate={gate} about={about(i)} />);
    case 'regions':
      return row.cells.map((regions, i) => (
        <RegionsCell key={i} regions={regions} about={about(i)} />
      ));
    case 'staking':
      return row.cells.map((staking, i) => (
        <StakingCell key={i} staking={staking} about={about(i)} />
      ));
    case 'commission':
      return row.cells.map((reading, i) => (
        <CommissionCell key={i} {...reading} about={about(i)} />
      ));
    case 'owner':
      return row.cells.map((reading, i) => <OwnerCell key={i} {...reading} about={about(i)} />);
    case 'change':
      return row.cells.map((change, i) => <ChangeCell key={i} change={change} />);
    case 'criterion':
      return row.cells.map((reading, i) => (
        <CriterionCell key={i} reading={reading} about={about(i)} />
      ));
    case 'factor':
      return row.cells.map((reading, i) => (
        <FactorCell key={i} reading={reading} about={about(i)} />
      ));
    case 'entities':
      return row.cells.map((entities, i) => <EntitiesCell key={i} entities={entities} />);
    case 'dependencies':
      return row.cells.map((found, i) => <DependenciesCell key={i} dependencies={found} />);
    case 'fees':
      return row.cells.map((fees, i) => <FeesCell key={i} fees={fees} />);
    case 'incidents':
      return row.cells.map((incidents, i) => <IncidentsCell key={i} incidents={incidents} />);
    case 'changes':
      return row.cells.map((changes, i) => <ChangesCell key={i} changes={changes} />);
  }
}

/** A criterion on its own scale of 0 to 100. */
function CriterionCell({ reading, about }: { reading: CriterionReading; about: string }) {
  const { id, score, low, high, lead } = reading;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <div className="min-w-24 flex-1 narrow:basis-full">
        <CriterionBar {...{ id, score, low, high }} label={about} />
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-caption text-ink2">
        <strong className="text-dense text-ink">{formatScore(score)}</strong>
        {low < high && formatRange(low, high)}
        <LeadTag lead={lead} />
      </p>
    </div>
  );
}

/** A level, what was found, and on which sources. */
function FactorCell({ reading, about }: { reading: FactorReading; about: string }) {
  const { finding, contribution, countedAs, lead } = reading;
  return (
    <>
      <div className="mb-1">
        <LevelReading
          {...finding}
          criterion={contribution.criterion}
          countedAs={countedAs}
          beside={<LeadTag lead={lead} />}
        />
      </div>
      <Statement about={about}>{finding.statement}</Statement>
      <CellSources sources={finding.sources} about={about} />
    </>
  );
}
