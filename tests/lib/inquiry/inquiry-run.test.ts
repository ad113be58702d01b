import { describe, expect, test } from 'vitest';
import { createInquiryRun } from '@/lib/inquiry/inquiry-run';
import { rankAcceptability } from '@/lib/scoring';
import { makeInquiryCase, makeLargeInquiryCase } from '../../fixtures/make-inquiry-case';

function inquiryOf({ rubric, providers, weights } = makeLargeInquiryCase(), samples = 1_000) {
  const run = createInquiryRun(rubric, providers, { weights, spread: 25, samples });
  while (!run.advance(300));
  return run.result();
}

describe('createInquiryRun', () => {
  test('today’s chance is the leader’s share of first places in the ranking', () => {
    const { rubric, providers, weights } = makeLargeInquiryCase();
    const { leader, pRight } = inquiryOf();
    const { chances } = rankAcceptability(rubric, providers, {
      weights,
      spread: 25,
      samples: 1_000,
    });
    expect(pRight).toBeCloseTo(chances.find(({ slug }) => slug === leader)?.pFirst ?? NaN, 9);
  });

  test('questions are listed by their share of doubt, all of them, and the shares sum to 1', () => {
    const { questions } = inquiryOf();
    const shares = questions.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    shares.slice(1).forEach((share, place) => {
      expect(share).toBeLessThanOrEqual((shares[place] ?? 0) + 1e-9);
    });
    expect(questions).toHaveLength(makeLargeInquiryCase().field.questions.length);
  });

  test('a plan of forty answers ends near the ceiling and above where it starts', () => {
    const { plan, pRight, ceiling } = inquiryOf();
    expect(plan).toHaveLength(40);
    expect(plan.at(-1)?.pRight).toBeGreaterThan(pRight);
    expect(plan.at(-1)?.expectedLoss).toBeLessThan(plan[0]?.expectedLoss ?? 0);
    expect(ceiling.expectedLoss).toBeLessThanOrEqual(plan.at(-1)?.expectedLoss ?? 0);
  });

  test('slices make what one go makes, and tell how far they are', () => {
    const { rubric, providers, weights } = makeInquiryCase();
    const run = createInquiryRun(rubric, providers, { weights, spread: 25, samples: 1_000 });
    expect(run.advance(700)).toBe(false);
    expect(run.done).toBe(700);
    expect(() => run.result()).toThrow('700 of 1000 draws have been made');
    expect(run.advance(700)).toBe(false);
    expect(run.done).toBe(1_400);
    expect(run.advance(5_000)).toBe(true);
    const whole = createInquiryRun(rubric, providers, { weights, spread: 25, samples: 1_000 });
    whole.advance(whole.steps);
    expect(run.result()).toEqual(whole.result());
  });

  test('an empty field has no leader, and nothing to ask', () => {
    const inquiry = inquiryOf(makeInquiryCase({ providers: [] }));
    expect(inquiry).toMatchObject({ field: [], leader: null, pRight: 0, plan: [], questions: [] });
  });
});
