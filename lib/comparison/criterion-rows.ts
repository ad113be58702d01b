import type { Criterion } from '@/lib/catalogue/types';
import { roundScore } from '@/lib/scoring';
import type { Column } from './compared-provider';
import { type CriterionRow, type FactorRow, toCells } from './comparison-row';
import { leadWords } from './lead-words';

/** A criterion and its factors: first the score on the criterion's own scale, then each finding. */
export function criterionRows(
  columns: readonly Column[],
  criterion: Criterion,
): [CriterionRow, ...FactorRow[]] {
  return [
    criterionRow(columns, criterion),
    ...criterion.factors.map((factor) => factorRow(columns, criterion, factor)),
  ];
}

function criterionRow(columns: readonly Column[], { id, name }: Criterion): CriterionRow {
  const scores = columns.map(({ head, groups }) => {
    const group = groups.find(({ criterion }) => criterion.id === id);
    if (!group) throw new Error(`${head.slug} has no score for "${id}"`);
    return group.score;
  });
  const leads = leadWords(scores);
  const { cells, differs } = toCells(
    scores.map((score, index) => ({ ...score, lead: leads[index] ?? null })),
    (reading) => reading,
    ({ score, low, high }) => [score, low, high].map(roundScore).join(),
  );
  return {
    kind: 'criterion',
    id,
    label: name,
    note: differs ? null : 'same score, same range',
    criterion: id,
    weight: scores[0]?.weight ?? 0,
    cells,
    differs,
  };
}

/** Statements are always different words; what is compared is the level, its openness and the state. */
function factorRow(
  columns: readonly Column[],
  criterion: Criterion,
  factor: Criterion['factors'][number],
): FactorRow {
  const findings = columns.map(({ head, groups }) => {
    const row = groups.flatMap(({ rows }) => rows).find((one) => one.factor.id === factor.id);
    if (!row) throw new Error(`${head.slug} has no finding for "${factor.id}"`);
    return row;
  });
  const leads = leadWords(findings.map(({ finding }) => finding));
  const { cells, differs } = toCells(
    findings.map(({ finding, contribution }, index) => ({
      finding,
      contribution,
      lead: leads[index] ?? null,
    })),
    (reading) => reading,
    ({ finding: { low, high, state } }) => `${low} ${high} ${state}`,
  );
  return {
    kind: 'factor',
    id: factor.id.replace('.', '-'),
    label: factor.name,
    note: differs ? null : 'same level, same openness',
    criterion: criterion.id,
    factor: factor.id,
    cells,
    differs,
  };
}
