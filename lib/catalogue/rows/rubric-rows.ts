import { criterionIds, factorIds } from '@/lib/rubric/ids';
import type { RubricFile } from '../schema/rubric-file';
import type { EditionRows } from './edition-rows';
import { inOrder } from './positions';
import { requireRow } from './require-row';
import { toOneOf } from './to-one-of';

type RubricRows = Pick<EditionRows, 'criterion' | 'factor' | 'factorLevel' | 'notScored'>;

const levels = [0, 1, 2, 3, 4] as const;

export const toRubricRows = (editionId: string, rubric: RubricFile): RubricRows => {
  const factors = rubric.criteria.flatMap((criterion) =>
    criterion.factors.map((factor, position) => ({ criterionId: criterion.id, position, factor })),
  );
  return {
    criterion: rubric.criteria.map(({ id, name, weight, description }, position) => ({
      editionId,
      id,
      position,
      name,
      weight,
      description,
    })),
    factor: factors.map(({ criterionId, position, factor }) => ({
      editionId,
      id: factor.id,
      criterionId,
      position,
      name: factor.name,
      description: factor.description,
      disclosure: factor.disclosure,
      question: factor.question,
    })),
    factorLevel: factors.flatMap(({ factor }) =>
      levels.flatMap((level) => {
        const anchor = factor.levels[level];
        return anchor === null ? [] : [{ editionId, factorId: factor.id, level, anchor }];
      }),
    ),
    notScored: rubric.notScored.map(({ topic, why }, position) => ({
      editionId,
      position,
      topic,
      why,
    })),
  };
};

export const fromRubricRows = (version: number, rows: RubricRows): RubricFile => ({
  version,
  criteria: inOrder(rows.criterion).map((criterion) => ({
    id: toOneOf(criterionIds, criterion.id, 'Criterion.id'),
    name: criterion.name,
    weight: criterion.weight,
    description: criterion.description,
    factors: inOrder(rows.factor.filter((factor) => factor.criterionId === criterion.id)).map(
      (factor) => ({
        id: toOneOf(factorIds, factor.id, 'Factor.id'),
        name: factor.name,
        description: factor.description,
        disclosure: factor.disclosure,
        question: factor.question,
        levels: fromLevelRows(
          factor.id,
          rows.factorLevel.filter((level) => level.factorId === factor.id),
        ),
      }),
    ),
  })),
  notScored: inOrder(rows.notScored).map(({ topic, why }) => ({ topic, why })),
});

const fromLevelRows = (
  factorId: string,
  rows: RubricRows['factorLevel'],
): RubricFile['criteria'][number]['factors'][number]['levels'] => {
  const find = (level: number): string | undefined =>
    rows.find((row) => row.level === level)?.anchor;
  return {
    0: find(0) ?? null,
    1: find(1) ?? null,
    2: find(2) ?? null,
    3: find(3) ?? null,
    4: requireRow(find(4), `FactorLevel 4 of ${factorId}`),
  };
};
