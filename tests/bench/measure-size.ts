import { rankAcceptability, rankChances, rankProviders, scoreProviders } from '@/lib/scoring';
import { drawAcceptability } from './draw-acceptability';
import { fieldMandate, fieldRubric, makeField } from './make-field';
import { measureInTurns } from './measure';
import { plainChances, plainRanks, plainScores } from './plain-loops';

export type Row = {
  readonly work: string;
  readonly providers: number;
  readonly draws: number | null;
  readonly milliseconds: number;
  /** The same in plain loops. */
  readonly plain: number;
};

export const scoring = 'score, with contributions';
export const ranking = 'rank, with possible ranks';
export const chances = 'chances of the first ranks';
export const acceptability = 'acceptability and pairwise chances';
export const everything = 'the same, and what questions sharpen';

/** The tables of rank acceptability are for lists that a person compares. */
const mostInTables = 100;

const spread = 25;

/** Every work for so many invented providers, each beside its plain loops. */
export function measureSize(size: number, samples: number): Row[] {
  const providers = makeField(size);
  const scores = scoreProviders(fieldRubric, providers, fieldMandate);
  const plain = plainScores(fieldRubric, providers, fieldMandate);
  const options = { weights: fieldMandate.weights, spread, samples };
  const plainDraws = () => plainChances(fieldRubric, providers, fieldMandate, samples);
  const row = (work: string, draws: number | null, times: readonly number[]): Row => ({
    work,
    providers: size,
    draws,
    milliseconds: times[0] ?? NaN,
    plain: times.at(-1) ?? NaN,
  });

  const rows = [
    row(
      scoring,
      null,
      measureInTurns([
        () => scoreProviders(fieldRubric, providers, fieldMandate),
        () => plainScores(fieldRubric, providers, fieldMandate),
      ]),
    ),
    row(ranking, null, measureInTurns([() => rankProviders(scores), () => plainRanks(plain)])),
  ];
  if (size > mostInTables) {
    const times = measureInTurns([() => rankChances(fieldRubric, providers, options), plainDraws]);
    return [...rows, row(chances, samples, times)];
  }
  const [tables, all, loops] = measureInTurns([
    () => drawAcceptability(fieldRubric, providers, fieldMandate, options),
    () => rankAcceptability(fieldRubric, providers, options),
    plainDraws,
  ]);
  return [
    ...rows,
    row(acceptability, samples, [tables ?? NaN, loops ?? NaN]),
    row(everything, samples, [all ?? NaN, loops ?? NaN]),
  ];
}
