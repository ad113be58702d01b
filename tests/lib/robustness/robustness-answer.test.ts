import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { noOrderAnswer, robustnessAnswer } from '@/lib/robustness/robustness-answer';
import type { StabilityRow } from '@/lib/robustness/stability-row';
import { withRequirement } from '@/lib/url/change-params';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';
import { makeModel, paramsOf, rowsWith, toText } from './make-order';

const model = makeModel({
  acme: { rest: 4 },
  birch: { rest: 3 },
  cedar: { rest: 2 },
  dogwood: { rest: 1 },
});

const stays = { rows: [], tie: null };

const answer = (
  shares: Readonly<Record<string, readonly number[]>>,
  leader: Parameters<typeof robustnessAnswer>[1] = stays,
  of = model,
): string =>
  toText(robustnessAnswer(rowsWith(of, shares), leader, assess(of, paramsOf(of), { draws: null })));

/** Shares of four with the given first two for each; nobody is settled at the bottom. */
const firsts = (acme: number, birch: number) => ({
  acme: [acme, 1 - acme, 0, 0],
  birch: [birch, 0, 1 - birch, 0],
  cedar: [1 - acme - birch, 0.3, 0.3, 0.4 - (1 - acme - birch)],
  dogwood: [0, 0.4, 0.3, 0.3],
});

const row = (change: Partial<StabilityRow>): StabilityRow => ({
  criterion: 'costs',
  name: 'Costs',
  weight: 0.1,
  low: 0,
  high: 1,
  below: null,
  above: null,
  reading: '',
  detail: null,
  label: '',
  ...change,
});

describe('robustnessAnswer: who leads', () => {
  it.each([
    [
      0.92,
      0.08,
      'acme leads: **it is first in 92% of the cases that the evidence allows** and **birch in 8%**.',
    ],
    [
      0.82,
      0.12,
      'acme leads: **it is first in 82% of the cases that the evidence allows** and **birch in 12%**.',
    ],
    [
      0.59,
      0.33,
      'acme leads, but not decisively: **it is first in 59% of the cases that the evidence allows** and **birch in 33%**.',
    ],
    [
      0.45,
      0.42,
      'acme and birch lead together: **acme is first in 45% of the cases that the evidence allows** and **birch in 42%**.',
    ],
    [
      0.3,
      0.6,
      'acme has most points, but **birch is first in 60% of the cases that the evidence allows** and **acme in 30%**.',
    ],
    [1, 0, '**acme is first in every case that the evidence allows**.'],
  ])('first in %d and %d of draws', (acme, birch, words) => {
    expect(answer(firsts(acme, birch))).toMatch(
      new RegExp(`^${words.replaceAll(/[*.]/g, '\\$&')} `),
    );
  });

  it('two on the same points are named together, the likelier first', () => {
    const tied = makeModel({ acme: {}, birch: {}, cedar: { rest: 1 }, dogwood: { rest: 1 } });
    expect(answer(firsts(0.4, 0.5), { ...stays, tie: 'They tie.' }, tied)).toBe(
      'acme and birch tie on points: **birch is first in 50% of the cases that the evidence allows** and **acme in 40%**. No place at the bottom is settled. With any move of a weight the tie may break.',
    );
  });

  it('another one that is first more often than those who tie is named before them', () => {
    const tied = makeModel({ acme: {}, birch: {}, cedar: { rest: 1 }, dogwood: { rest: 1 } });
    const shares = {
      acme: [0.3, 0.3, 0.2, 0.2],
      birch: [0.1, 0.3, 0.3, 0.3],
      cedar: [0.6, 0.2, 0.1, 0.1],
      dogwood: [0, 0.2, 0.4, 0.4],
    };
    expect(answer(shares, stays, tied)).toContain(
      'acme and birch tie on points, but **cedar is first in 60% of the cases that the evidence allows**, **acme in 30%** and **birch in 10%**.',
    );
  });

  it('more than three on the same points are counted, and three of them named', () => {
    const tied = makeModel({ acme: {}, birch: {}, cedar: {}, dogwood: {} });
    const quarter = [0.25, 0.25, 0.25, 0.25];
    expect(
      answer({ acme: quarter, birch: quarter, cedar: quarter, dogwood: quarter }, stays, tied),
    ).toContain(
      '4 providers tie on points: **acme is first in 25% of the cases that the evidence allows**, **birch in 25%** and **cedar in 25%**.',
    );
  });
});

describe('robustnessAnswer: who is settled at the bottom', () => {
  it('one that is last in nine cases of ten is said to be last', () => {
    const shares = { ...firsts(0.8, 0.1), dogwood: [0, 0, 0.07, 0.93] };
    expect(answer(shares)).toContain(' dogwood is last in 93% of them. ');
  });

  it('of four or more, two places that hold nine cases of ten count as settled', () => {
    const shares = {
      ...firsts(0.8, 0.1),
      cedar: [0, 0.04, 0.5, 0.46],
      dogwood: [0, 0.06, 0.4, 0.54],
    };
    expect(answer(shares)).toContain(
      ' cedar is third or fourth in 96% of them and dogwood third or fourth in 94%. ',
    );
  });

  it('of three, second or third says nothing', () => {
    const three = makeModel({ acme: { rest: 4 }, birch: { rest: 3 }, cedar: { rest: 2 } });
    const shares = { acme: [1, 0, 0], birch: [0, 0.5, 0.5], cedar: [0, 0.5, 0.5] };
    expect(answer(shares, stays, three)).toContain('No place at the bottom is settled.');
  });

  it('of two, the first says it all', () => {
    const two = makeModel({ acme: { rest: 4 }, birch: { rest: 3 } });
    expect(answer({ acme: [0.8, 0.2], birch: [0.2, 0.8] }, stays, two)).toBe(
      'acme leads: **it is first in 80% of the cases that the evidence allows** and **birch in 20%**. No single weight would change the lead.',
    );
  });
});

describe('robustnessAnswer: which weights would change the lead', () => {
  const shares = firsts(0.8, 0.1);

  it('those nearest to the present weights come first', () => {
    const rows = [
      row({ high: 0.754, above: 'birch' }),
      row({ criterion: 'ux', name: 'UX', weight: 0.3, low: 0.25, below: 'cedar' }),
    ];
    expect(answer(shares, { rows, tie: null })).toContain(
      ' Only a UX weight below 25% or a costs weight above 75.4% would change the lead.',
    );
  });

  it('more than three are counted', () => {
    const rows = [0.2, 0.3, 0.4, 0.5, 0.6].map((high) => row({ high, above: 'birch' }));
    expect(answer(shares, { rows, tie: null })).toContain(
      ' Weights matter for the lead: a costs weight above 20%, a costs weight above 30%, a costs weight above 40% or one of two other moves would change it.',
    );
  });

  it('none is said, too', () => {
    expect(answer(shares)).toContain(' No single weight would change the lead.');
  });
});

describe('noOrderAnswer', () => {
  const assessed = (
    statuses: readonly ('yes' | 'no' | 'unknown')[],
    open: 'apart' | 'together',
  ) => {
    const inEurope = toAssessmentModel(
      makeCatalogue({
        providers: statuses.map((status, index) =>
          makeProvider({
            slug: `p${index}`,
            name: `P${index} Custody`,
            regions: { eu: { status } },
          }),
        ),
      }),
    );
    const { mandate, ...params } = withRequirement(paramsOf(inEurope), 'region:eu', true);
    return assess(inEurope, { ...params, mandate: { ...mandate, open } }, { draws: null });
  };

  it('nobody is ranked', () => {
    expect(toText(noOrderAnswer(assessed(['no'], 'apart')))).toBe(
      'No provider meets every requirement, so there is no order to be sure of.',
    );
  });

  it('one alone has nobody to be ahead of', () => {
    expect(toText(noOrderAnswer(assessed(['yes', 'no'], 'apart')))).toBe(
      '**P0 Custody is the only one shown to meet all**, so there is no order to be sure of.',
    );
    expect(toText(noOrderAnswer(assessed(['yes'], 'together')))).toContain(
      '**P0 Custody is the only one not ruled out**',
    );
  });

  it('one that meets all beside others that are open waits for what they answer', () => {
    expect(toText(noOrderAnswer(assessed(['yes', 'unknown'], 'apart')))).toBe(
      '**P0 Custody is the only one shown to meet all**, so there is no order to be sure of until an open one is shown to meet all.',
    );
  });

  it('one that is open stands in where nobody meets all', () => {
    expect(toText(noOrderAnswer(assessed(['unknown', 'no'], 'apart')))).toBe(
      'Nobody is shown to meet all requirements; the one that is open stands in. **P0 Custody is the only one that is open**, so there is no order to be sure of.',
    );
  });
});
