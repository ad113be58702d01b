import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type {
  MatrixCriterion,
  MatrixFactor,
  ScoringMatrix,
} from '@/lib/report/build-scoring-matrix';
import {
  formulaCell,
  numberCell,
  pointsFormulaCell,
  type SheetCell,
  textCell,
} from './sheet-model';
import * as formulas from './matrix-formulas';
import { type CriterionPlace, type MatrixLayout, matrixRows } from './matrix-layout';

/** The rows of the scoring matrix: four labels, then three cells for each provider. */
type Cells = (SheetCell | null)[];

const nothing = textCell(null);
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

const groupNames = {
  ranked: 'Ranked',
  apart: 'Open: ask first',
  none: 'Ruled out by the mandate',
} as const;

export function doubtRow({ doubt, providers }: ScoringMatrix, layout: MatrixLayout): Cells {
  const labels = [
    { ...textCell('Benefit of the doubt'), strong: true },
    textCell('From 0, only proven, to 100, all open', 'quiet'),
    numberCell(doubt, 'inputNumber'),
    null,
  ];
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

export function headRows({ providers }: ScoringMatrix, layout: MatrixLayout): Cells[] {
  const empty = textCell(null, 'head');
  const labels = [
    textCell('Criterion', 'head'),
    textCell('Factor', 'head'),
    textCell('Weight', 'headRight'),
    textCell('Share of total', 'headRight'),
  ];
  const kinds = ['Low', 'High', formulas.pointsLabel];
  return [
    lineOf([empty, empty, empty, empty], layout, providers, ({ name }) => [
      textCell(name, 'head'),
      empty,
      empty,
    ]),
    lineOf(labels, layout, providers, () => kinds.map((kind) => textCell(kind, 'headRight'))),
  ];
}

export function rankRow({ providers }: ScoringMatrix, layout: MatrixLayout): Cells {
  const labels = [textCell('Rank'), textCell('Equal scores share a rank'), nothing, nothing];
  const { ranked } = layout;
  return strong(
    lineOf(labels, layout, providers, (provider, column) => [
      nothing,
      nothing,
      provider.place !== 'ranked' || ranked === null
        ? textCell('none', 'right')
        : formulaCell(formulas.rankAmong(ranked, column + 2), provider.rank, 'whole'),
    ]),
  );
}

export function totalRow({ providers, criteria }: ScoringMatrix, layout: MatrixLayout): Cells {
  const weight = criteria.reduce((sum, one) => sum + one.weight, 0);
  const labels = [
    textCell('Total'),
    textCell('Proven, with all open, score'),
    formulaCell(formulas.weightSum(layout), weight, 'given'),
    formulaCell(formulas.shareSum(layout), 1, 'weight'),
  ];
  return strong(
    lineOf(labels, layout, providers, ({ low, high, score }, column) => [
      pointsFormulaCell(formulas.totalBound(layout, column), low),
      pointsFormulaCell(formulas.totalBound(layout, column + 1), high),
      pointsFormulaCell(formulas.pointBetween(matrixRows.total, column), score),
    ]),
  );
}

export function criterionRows(
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
  { name, parts }: MatrixFactor,
  row: number,
  place: CriterionPlace,
  layout: MatrixLayout,
): Cells {
  const labels = [
    textCell(criterion, 'quiet'),
    textCell(name),
    nothing,
    formulaCell(formulas.factorShare(place), parts[0]?.weight ?? 0, 'weight'),
  ];
  return lineOf(labels, layout, parts, ({ levels, points }, column) => [
    numberCell(levels.low, 'inputLevel'),
    numberCell(levels.high, 'inputLevel'),
    pointsFormulaCell(formulas.factorPoints(row, column), points),
  ]);
}
