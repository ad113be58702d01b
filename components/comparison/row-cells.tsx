import type { ReactNode } from 'react';
import { CriterionBar } from '@/components/charts/criterion-bar';
import { LevelLine, LevelReading } from '@/components/evidence/level-reading';
import { RegionChips } from '@/components/evidence/region-chips';
import type {
  ComparisonRow,
  CriterionReading,
  FactorReading,
} from '@/lib/comparison/comparison-row';
import {
  sayChanges,
  sayDependencies,
  sayEntities,
  sayFees,
  sayIncidents,
} from '@/lib/comparison/say-briefly';
import {
  firstSentence,
  headlineOf,
  qualifiedWords,
  sayCountedAs,
  stakingWords,
} from '@/lib/evidence-words';
import { formatRange, formatScore } from '@/lib/format';
import { CellSources, Statement } from './cell-parts';
import {
  ChangeCell,
  CommissionCell,
  OwnerCell,
  QualifiedCell,
  RegionsCell,
  RequirementsCell,
  RequirementTags,
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

/** The cells of a row that is not open: what it comes to in a line, without statements and sources. */
export function briefCells(row: ComparisonRow, names: readonly string[]): ReactNode[] {
  switch (row.kind) {
    case 'requirements':
      return row.cells.map((gates, i) => <RequirementTags key={i} gates={gates} />);
    case 'qualified':
      return row.cells.map(({ outcome }) => inLine(qualifiedWords[outcome]));
    case 'regions':
      return row.cells.map((regions, i) => <RegionChips key={i} regions={regions} />);
    case 'staking':
      return row.cells.map((staking) => inLine(stakingWords(staking)));
    case 'commission':
      return row.cells.map(({ commission }) =>
        inLine(commission === null ? 'Not found' : firstSentence(commission)),
      );
    case 'owner':
      return row.cells.map(({ owner }) => inLine(owner ?? 'Not found'));
    case 'factor':
      return row.cells.map((reading, i) => <FactorLine key={i} reading={reading} />);
    case 'entities':
      return row.cells.map((entities) => inLine(sayEntities(entities)));
    case 'dependencies':
      return row.cells.map((found) => inLine(sayDependencies(found)));
    case 'fees':
      return row.cells.map((fees) => inLine(sayFees(fees)));
    case 'incidents':
      return row.cells.map((incidents) => inLine(sayIncidents(incidents)));
    case 'changes':
      return row.cells.map((changes) => inLine(sayChanges(changes)));
    case 'change':
    case 'criterion':
      return rowCells(row, names);
  }
}

const inLine = (text: string): ReactNode => <p className="text-dense">{text}</p>;

/**
 * What the cells of a row show where it is open, in the order of the columns.
 *
 * @param names short names by column; with the row's label they say what a control is about
 */
export function rowCells(row: ComparisonRow, names: readonly string[]): ReactNode[] {
  const about = (column: number): string => `${row.label}, ${names[column] ?? ''}`;
  switch (row.kind) {
    case 'requirements':
      return row.cells.map((gates, i) => <RequirementsCell key={i} gates={gates} />);
    case 'qualified':
      return row.cells.map((gate, i) => <QualifiedCell key={i} gate={gate} about={about(i)} />);
    case 'regions':
      return row.cells.map((regions, i) => <RegionsCell key={i} regions={regions} />);
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

/** A level, and what was found in a headline. */
function FactorLine({ reading }: { reading: FactorReading }) {
  const { finding, contribution, countedAs, lead } = reading;
  return (
    <>
      <LevelLine
        low={finding.low}
        high={finding.high}
        criterion={contribution.criterion}
        beside={<LeadTag lead={lead} />}
      />
      {countedAs && <p className="text-caption font-semibold">{sayCountedAs(countedAs)}</p>}
      <p className="text-dense text-ink2">{headlineOf(finding)}</p>
    </>
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
