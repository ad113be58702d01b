import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { listOpen } from '@/lib/words/set-words';
import type {
  MatrixCriterion,
  MatrixFactor,
  ScoringMatrix,
} from '@/lib/report/build-scoring-matrix';
import type { FactorId } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import {
  formulaCell,
  numberCell,
  pointsFormulaCell,
  type SheetCell,
  textCell,
} from './sheet-model';
import * as formulas from './matrix-formulas';
import { type CriterionPlace, type MatrixLayout, matrixRows } from './matrix-layout';

/** The rows of the scoring matrix: five labels, then three cells for each provider. */
type Cells = (SheetCell | null)[];

const nothing = textCell(null);
const threeEmpty = [nothing, nothing, nothing];
const strong = (cells: Cells): Cells => cells.map((cell) => cell && { ...cell, strong: true });
const onGround = (cells: Cells): Cells =>
  strong(cells).map((cell) => cell && { ...cell, ground: 'criterion' });

/** Labels first, then the cells that each provider's part gives, in the provider's columns. */
function lineOf<Part>(
  labels: Cells,
  layout: MatrixLayout,
  parts: readonly Part[],
  cellsOf: (part: Part, column: number) => Cells,
): Cells {
  const cells = [...labels];
  parts.forEach((part, index) => {
    const column = layout.providers[index] ?? cells.length;
    while (cells.length < column) cells.push(null);
    cells.push(...cellsOf(part, column));
  });
  return cells;
}

export function doubtRow({ doubt, providers, among }: ScoringMatrix, layout: MatrixLayout): Cells {
  const labels = [
    { ...textCell('Credit for unknowns'), strong: true },
    textCell('From 0, only proven, to 100, all open', 'quiet'),
    numberCell(doubt, 'inputNumber'),
    null,
    null,
  ];
  const groupNames = {
    ranked: `Ranked: ${among}`,
    apart: 'Open: ask first',
    none: 'Ruled out by the mandate',
  };
  const firsts = [
    providers.find(({ place }) => place === 'ranked'),
    providers.find(({ place }) => place === 'apart'),
    providers.find(({ place }) => place === 'none'),
  ];
  const groupOf = ({ place }: AssessedProvider): string => groupNames[place];
  return lineOf(labels, layout, providers, (provider) => [
    firsts.includes(provider) ? textCell(groupOf(provider), 'note') : null,
    null,
    null,
  ]);
}

export function toHeadRows({ providers }: ScoringMatrix, layout: MatrixLayout): Cells[] {
  const empty = textCell(null, 'head');
  const labels = [
    textCell('Criterion', 'head'),
    textCell('Factor', 'head'),
    textCell('Weight', 'headRight'),
    textCell('Share of total', 'headRight'),
    textCell('Floor', 'headRight'),
  ];
  const kinds = ['Low', 'High', formulas.pointsLabel];
  return [
    lineOf([empty, empty, empty, empty, empty], layout, providers, ({ name }) => [
      textCell(name, 'head'),
      empty,
      empty,
    ]),
    lineOf(labels, layout, providers, () => kinds.map((kind) => textCell(kind, 'headRight'))),
  ];
}

/** An open one is ranked as if its required levels were met, which the cell before says. */
export function rankRow(matrix: ScoringMatrix, layout: MatrixLayout): Cells {
  const { providers, bars } = matrix;
  const labels = [textCell('Rank'), textCell('Equal scores share a rank'), ...threeEmpty];
  const { ranked } = layout;
  const cellsOf = (provider: AssessedProvider, column: number): Cells => {
    if (provider.place === 'none' || ranked === null) {
      return [nothing, nothing, textCell('none', 'right')];
    }
    if (provider.place === 'ranked') {
      const rank = formulas.rankAmong(ranked, column + 2);
      return [nothing, nothing, formulaCell(rank, provider.rank, 'whole')];
    }
    const gained = (bars[providers.indexOf(provider)] ?? []).map((bar) =>
      formulas.pointsToBar(findFactorRow(matrix, layout, bar.factor), column, bar),
    );
    const rank = formulas.rankAmong(ranked, column + 2, gained);
    return [
      textCell('would rank', 'right'),
      nothing,
      formulaCell(rank, provider.wouldRank, 'whole'),
    ];
  };
  return strong(lineOf(labels, layout, providers, cellsOf));
}

function findFactorRow({ criteria }: ScoringMatrix, layout: MatrixLayout, id: FactorId): number {
  const rows = criteria.flatMap(({ factors }, index) =>
    factors.flatMap((factor, place) =>
      factor.id === id ? [(layout.criteria[index]?.firstFactor ?? NaN) + place] : [],
    ),
  );
  return required(rows[0], `the row of "${id}"`);
}

/** What of the mandate each provider has still to be asked. */
export function askRow({ providers }: ScoringMatrix, layout: MatrixLayout): Cells {
  const labels = [
    textCell('Open: ask'),
    textCell('Requirements that evidence does not settle'),
    ...threeEmpty,
  ];
  return lineOf(labels, layout, providers, (provider) => [
    textCell(listOpen(provider), 'quiet'),
    nothing,
    nothing,
  ]);
}

export function totalRow({ providers, criteria }: ScoringMatrix, layout: MatrixLayout): Cells {
  const weight = criteria.reduce((sum, one) => sum + one.weight, 0);
  const labels = [
    textCell('Total'),
    textCell('Proven, with all open, score'),
    formulaCell(formulas.weightSum(layout), weight, 'given'),
    formulaCell(formulas.shareSum(layout), 1, 'weight'),
    nothing,
  ];
  return strong(
    lineOf(labels, layout, providers, ({ low, high, score }, column) => [
      pointsFormulaCell(formulas.totalBound(layout, column), low),
      pointsFormulaCell(formulas.totalBound(layout, column + 1), high),
      pointsFormulaCell(formulas.pointBetween(matrixRows.total, column), score),
    ]),
  );
}

export function toCriterionRows(
  { name, weight, parts, factors }: MatrixCriterion,
  place: CriterionPlace,
  layout: MatrixLayout,
): Cells[] {
  const share = parts[0]?.weight ?? 0;
  const labels = [
    textCell(name),
    textCell('All its factors, 0 to 100'),
    numberCell(weight, 'inputNumber'),
    formulaCell(formulas.criterionShare(place), share, 'weight'),
    nothing,
  ];
  const criterion = lineOf(labels, layout, parts, ({ low, high, score }, column) => [
    pointsFormulaCell(formulas.criterionBound(place, column), low),
    pointsFormulaCell(formulas.criterionBound(place, column + 1), high),
    pointsFormulaCell(formulas.pointBetween(place.row, column), score),
  ]);
  return [
    onGround(criterion),
    ...factors.map((factor, index) =>
      factorRow(name, factor, place.firstFactor + index, place, layout),
    ),
  ];
}

function factorRow(
  criterion: string,
  { name, weight, floor, parts }: MatrixFactor,
  row: number,
  place: CriterionPlace,
  layout: MatrixLayout,
): Cells {
  const labels = [
    textCell(criterion, 'quiet'),
    textCell(name),
    numberCell(weight, 'inputNumber'),
    formulaCell(formulas.factorShare(place, row), parts[0]?.weight ?? 0, 'weight'),
    numberCell(floor, 'whole'),
  ];
  return lineOf(labels, layout, parts, ({ levels, points }, column) => [
    numberCell(levels.low, 'inputLevel'),
    numberCell(levels.high, 'inputLevel'),
    pointsFormulaCell(formulas.factorPoints(row, column), points),
  ]);
}
