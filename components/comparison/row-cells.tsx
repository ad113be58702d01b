import type { ReactNode } from 'react';
import type { ComparisonRow } from '@/lib/comparison/comparison-row';
import {
  ChangeCell,
  CommissionCell,
  OwnerCell,
  QualifiedCell,
  RegionsCell,
  RequirementsCell,
  StakingCell,
} from './mandate-cells';
import { ChangesCell, EntitiesCell, FeesCell, IncidentsCell } from './record-cells';
import { CriterionCell, FactorCell } from './score-cells';

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
    case 'fees':
      return row.cells.map((fees, i) => <FeesCell key={i} fees={fees} />);
    case 'incidents':
      return row.cells.map((incidents, i) => <IncidentsCell key={i} incidents={incidents} />);
    case 'changes':
      return row.cells.map((changes, i) => <ChangesCell key={i} changes={changes} />);
  }
}
