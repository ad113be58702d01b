import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { decideAt } from './finding-requirement';
import { defineList, type FactorWords } from './requirement';

/** Level 0 is reached by everybody. */
export const bars = [1, 2, 3, 4] as const;
export type Bar = (typeof bars)[number];

const needs = factorIds.flatMap((factor) =>
  bars.map((bar) => ({ value: `${factor}:${bar}` as const, factor, bar })),
);
const byValue = new Map(needs.map((one) => [one.value, one]));

export const need = defineList({
  parameter: 'need',
  nouns: ['level', 'levels'],
  offered: 'build',
  example: 'liquidity.settlement:3',
  description: 'Levels that must be reached, each as factor:level; all of them are required.',
  rule: {
    about: 'A level of any factor, one for each',
    pass: 'The finding is proven at that level or higher.',
    fail: 'Its highest open level is below it.',
    open: 'The level lies inside what is left open.',
  },
  values: needs.map(({ value }) => value),
  of: (value) => {
    const { factor, bar } = required(byValue.get(value), `the level "${value}"`);
    return {
      finding: { factor, bar },
      words: (factors) => {
        const { name, question } = findFactor(factors, factor);
        return {
          name: `${name}, level ${bar} or higher`,
          label: `${name} ${bar}`,
          code: `${name.split(' ')[0]} ${bar}`,
          phrase: `${name.charAt(0).toLowerCase()}${name.slice(1)} at level ${bar} or higher`,
          question,
        };
      },
      decide: (facts) =>
        decideAt(
          facts,
          { factor, bar },
          {
            pass: `Evidence proves level ${bar} or higher.`,
            fail: `Evidence shows less than level ${bar}.`,
            open: `Evidence does not settle whether level ${bar} is reached.`,
          },
        ),
    };
  },
});

function findFactor({ criteria }: FactorWords, id: FactorId) {
  const factors = criteria.flatMap((criterion) => criterion.factors);
  return required(
    factors.find((factor) => factor.id === id),
    `the factor "${id}"`,
  );
}
