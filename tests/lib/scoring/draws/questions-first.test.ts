import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AcceptabilityOptions,
  listLevels,
  rankAcceptability,
  rankByMandate,
  scoreProviders,
  type ScoringProvider,
  type ScoringRubric,
} from '@/lib/scoring';
import {
  listSharpenings,
  questionsFirst,
  type Question,
  type QuestionsFirst,
} from '@/lib/scoring/asking';
import { scoringCase, type Case } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const weights = inventedWeights;

const drawnFor = (
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  options: AcceptabilityOptions,
) => ({
  chances: rankAcceptability(rubric, providers, options).chances,
  sharpenings: listSharpenings(rubric, providers, options),
});

function ask({ rubric, providers, mandate }: Case, only?: readonly string[]): QuestionsFirst {
  const options = { ...mandate, spread: 25, samples: 30 };
  return questionsFirst(rubric, providers, mandate, drawnFor(rubric, providers, options), only);
}

/** The providers as they would be if the answer were `level`. */
function settle(providers: readonly ScoringProvider[], question: Question, level: number) {
  return providers.map((provider) =>
    provider.slug === question.provider
      ? {
          ...provider,
          levels: { ...provider.levels, [question.factor]: { low: level, high: level } },
        }
      : provider,
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('questionsFirst', () => {
  test('gain and change of the top three agree with settling each level and scoring anew', () => {
    fc.assert(
      fc.property(scoringCase({ min: 1, max: 6 }), (drawn) => {
        const { rubric, providers, mandate } = drawn;
        const even = { ...mandate, doubt: 50 };
        const best = (list: readonly ScoringProvider[]) =>
          Math.max(...scoreProviders(rubric, list, even).map(({ score }) => score));
        const topThree = (list: readonly ScoringProvider[]) =>
          rankByMandate(rubric, list, even)
            .filter(({ rank }) => rank <= 3)
            .map(({ slug }) => slug)
            .sort()
            .join();
        for (const question of ask(drawn).questions) {
          const worlds = listLevels(question.levels).map((level) =>
            settle(providers, question, level),
          );
          expect(question.gain).toBeCloseTo(mean(worlds.map(best)) - best(providers), 7);
          const changes = worlds.filter((world) => topThree(world) !== topThree(providers));
          expect(question.changesTopThree).toBeCloseTo(changes.length / worlds.length, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('every open finding is asked about, and none is ever worth less than nothing', () => {
    fc.assert(
      fc.property(scoringCase({ min: 0 }), (drawn) => {
        const { questions, pRightLeader } = ask(drawn);
        const open = drawn.providers.flatMap(({ levels }) =>
          Object.values(levels).filter(({ low, high }) => high > low),
        );
        expect(questions).toHaveLength(open.length);
        for (const { sharpens, gain, changesTopThree, width } of questions) {
          expect(sharpens).toBeGreaterThanOrEqual(0);
          expect(pRightLeader + sharpens).toBeLessThanOrEqual(1 + 1e-9);
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(changesTopThree).toBeGreaterThanOrEqual(0);
          expect(changesTopThree).toBeLessThanOrEqual(1);
          expect(width).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('what sharpens most comes first, then gain, then change of the top three, then width', () => {
    fc.assert(
      fc.property(scoringCase({ min: 2 }), (drawn) => {
        const { questions } = ask(drawn);
        questions.slice(1).forEach((later, index) => {
          const earlier = questions[index];
          if (!earlier) throw new Error('expected an earlier question');
          const keys = ['sharpens', 'gain', 'changesTopThree', 'width'] as const;
          const decides = keys.find((key) => Math.abs(earlier[key] - later[key]) > 1e-9);
          if (decides) expect(earlier[decides]).toBeGreaterThan(later[decides]);
          else expect(earlier.provider <= later.provider).toBe(true);
        });
      }),
    );
  });

  /**
   * By hand, one criterion of one factor, doubt 50. Acme is settled at 2 (50 points), Borg open from 0
   * to 4 (50 points on average). Borg's answers 0, 25, 50, 75, 100 make the best score 50, 50, 50, 75,
   * 100: 65 on average, a gain of 15. The answer removes 100 points of width. Chances before and after
   * are 0.5 and 0.9 (see the draws against what can be worked by hand).
   */
  test('agrees with an answer worked by hand', () => {
    const rubric = { criteria: [{ id: 'all', factors: [{ id: 'one' }] }] };
    const providers = [
      { slug: 'acme', name: 'Acme', levels: { one: { low: 2, high: 2 } } },
      { slug: 'borg', name: 'Borg', levels: { one: { low: 0, high: 4 } } },
    ];
    const choice = { weights: { all: 1 } };
    const draws = drawnFor(rubric, providers, { ...choice, spread: 0 });
    const { pRightLeader, questions } = questionsFirst(rubric, providers, choice, draws);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      provider: 'borg',
      factor: 'one',
      criterion: 'all',
      levels: { low: 0, high: 4 },
      gain: 15,
      changesTopThree: 0,
      width: 100,
    });
    expect(Math.abs(pRightLeader - 0.5)).toBeLessThan(0.02);
    expect(Math.abs(pRightLeader + (questions[0]?.sharpens ?? 0) - 0.9)).toBeLessThan(0.02);
  });

  const providers = [
    makeScoringProvider({ slug: 'acme', levels: { 'care.locks': [0, 4] } }),
    makeScoringProvider({ slug: 'borg', levels: { 'reach.north': [1, 3] } }),
  ];

  test('a shortlist narrows whom to ask and changes no figure', () => {
    const drawn = { rubric: inventedRubric, providers, mandate: { weights, doubt: 50 } };
    const all = ask(drawn);
    const narrowed = ask(drawn, ['borg']);
    expect(narrowed.pRightLeader).toBe(all.pRightLeader);
    expect(narrowed.questions).toEqual(all.questions.filter(({ provider }) => provider === 'borg'));
    expect(narrowed.questions).toHaveLength(1);
  });

  test('a finding that counts for nothing is worth nothing', () => {
    const mandate = { weights: { reach: 1, care: 0, price: 0 }, doubt: 50 };
    const { questions } = ask({ rubric: inventedRubric, providers, mandate });
    expect(questions.find(({ provider }) => provider === 'acme')).toMatchObject({
      sharpens: 0,
      gain: 0,
      changesTopThree: 0,
      width: 0,
    });
  });

  test('no providers and settled evidence leave no questions', () => {
    const mandate = { weights, doubt: 50 };
    expect(ask({ rubric: inventedRubric, providers: [], mandate })).toEqual({
      pRightLeader: 0,
      questions: [],
    });
    const settled = [makeScoringProvider()];
    expect(ask({ rubric: inventedRubric, providers: settled, mandate })).toEqual({
      pRightLeader: 1,
      questions: [],
    });
  });

  test('refuses draws that were made for other providers', () => {
    const draws = drawnFor(inventedRubric, providers.slice(1), {
      weights,
      spread: 0,
      samples: 10,
    });
    expect(() => questionsFirst(inventedRubric, providers, { weights }, draws)).toThrow(
      'the draws do not hold factor "care.locks" of provider "acme"',
    );
  });
});
