import { mapRecord } from '@/lib/catalogue/map-record';
import type { Criterion } from '@/lib/catalogue/types';
import { factorAnchor } from '@/lib/rubric/ids';
import { roundScore } from '@/lib/scoring';
import { type Column, leadWords } from './compared-provider';
import {
  type ChangesRow,
  type CriterionRow,
  type DependenciesRow,
  type EntitiesRow,
  type FactorRow,
  type FeesRow,
  type IncidentsRow,
  toCells,
} from './comparison-row';

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

/**
 * Statements are always different words; what is compared is the level as it counts, its openness and
 * the state.
 */
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
  const leads = leadWords(findings.map(({ contribution }) => contribution.levels));
  const { cells, differs } = toCells(
    findings.map(({ finding, contribution, countedAs }, index) => ({
      finding,
      contribution,
      countedAs,
      lead: leads[index] ?? null,
    })),
    (reading) => reading,
    ({ finding: { state }, contribution: { levels } }) => `${levels.low} ${levels.high} ${state}`,
  );
  return {
    kind: 'factor',
    id: factorAnchor(factor.id),
    label: factor.name,
    note: differs ? null : 'same level, same openness',
    criterion: criterion.id,
    factor: factor.id,
    cells,
    differs,
  };
}

/**
 * What is on record about the firms: entities, dependencies, fees, incidents and changes, as they stand in the
 * catalogue. These lists are the same only where nobody has any, or all have equal ones.
 */
export function recordRows(
  columns: readonly Column[],
): [EntitiesRow, DependenciesRow, FeesRow, IncidentsRow, ChangesRow] {
  return [
    {
      kind: 'entities',
      id: 'entities',
      label: 'Legal entities and licences',
      note: null,
      ...toCells(columns, ({ provider }) => provider.entities, withoutSources),
    },
    {
      kind: 'dependencies',
      id: 'dependencies',
      label: 'On whom it depends',
      note: 'Technology, networks and venues, insurers, auditors.',
      ...toCells(
        columns,
        ({ provider }) => provider.dependencies,
        (found) =>
          JSON.stringify(found && mapRecord(found, (firms) => firms.map(({ name }) => name))),
      ),
    },
    {
      kind: 'fees',
      id: 'fees',
      label: 'Published fees',
      note: null,
      ...toCells(columns, ({ provider }) => provider.fees, withoutSources),
    },
    {
      kind: 'incidents',
      id: 'incidents',
      label: 'Incidents',
      note: null,
      ...toCells(columns, ({ provider }) => newestFirst(provider.incidents), withoutSources),
    },
    {
      kind: 'changes',
      id: 'changes',
      label: 'Changes',
      note: null,
      ...toCells(columns, ({ provider }) => newestFirst(provider.changes), withoutSources),
    },
  ];
}

/** Two firms that say the same say it in different documents. */
const withoutSources = (items: readonly { readonly sources: readonly unknown[] }[]): string =>
  JSON.stringify(items.map((item) => ({ ...item, sources: [] })));

/** Dates are only as exact as their sources; plain text order puts a month below a day inside it. */
function newestFirst<Item extends { readonly date: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
