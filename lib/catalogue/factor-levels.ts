import type { FactorId } from '@/lib/rubric/ids';
import type { RubricFile } from './schema/rubric-file';

type Factor = RubricFile['criteria'][number]['factors'][number];

const levels = [0, 1, 2, 3, 4] as const;

/** The levels that a factor uses, ascending; the first and the last of them are its bounds. */
export const listFactorLevels = (factor: Factor): number[] =>
  levels.filter((level) => factor.levels[level] !== null);

export const findFactor = (rubric: RubricFile, id: FactorId): Factor | null =>
  rubric.criteria.flatMap((criterion) => criterion.factors).find((factor) => factor.id === id) ??
  null;

/** What each level that a factor uses is, in words: by factor, then level. */
export type LevelWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const toLevelWords = ({ criteria }: Pick<RubricFile, 'criteria'>): LevelWords =>
  Object.fromEntries(
    criteria
      .flatMap(({ factors }) => factors)
      .map((factor) => [
        factor.id,
        Object.fromEntries(
          levels.flatMap((level) => {
            const words = factor.levels[level];
            return words === null ? [] : [[level, words]];
          }),
        ),
      ]),
  );
