import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeGradient } from '@/lib/scoring/draws/knowledge-gradient';
import { buildInquiryField, type InquiryField } from '@/lib/scoring/draws/inquiry-field';
import { planQuestions } from '@/lib/scoring/draws/plan-questions';
import { scoringCase } from '../../../fixtures/arbitraries';
import { makeInquiryCase, makeLargeInquiryCase } from '../../../fixtures/make-inquiry-case';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

/** What the answers to a set are expected to avert, summed pair by pair. */
function worthOf({ members, leader, questions }: InquiryField, set: readonly number[]): number {
  if (leader === null) return 0;
  const varianceOf = (member: number) =>
    set.reduce(
      (sum, place) =>
        sum + (questions[place]?.member === member ? (questions[place]?.variance ?? NaN) : 0),
      0,
    );
  return members.reduce((sum, { mean }, j) => {
    if (j === leader) return sum;
    const sigma = Math.sqrt(varianceOf(leader) + varianceOf(j));
    return sum + knowledgeGradient(sigma, (members[leader]?.mean ?? NaN) - mean);
  }, 0);
}

describe('planQuestions', () => {
  test('no question would add more at its step than the one planned', () => {
    fc.assert(
      fc.property(scoringCase({ min: 2, max: 4 }), ({ rubric, providers, mandate }) => {
        const field = buildInquiryField(rubric, providers, mandate);
        const plan = planQuestions(field, 6);
        plan.forEach((place, step) => {
          const before = plan.slice(0, step);
          const planned = worthOf(field, [...before, place]);
          field.questions.forEach((_, other) => {
            if (before.includes(other)) return;
            const worth = worthOf(field, [...before, other]);
            expect(worth).toBeLessThanOrEqual(planned * (1 + 1e-9) + 1e-12);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  test('asks nothing twice, and nothing that weighs nothing', () => {
    const { field } = makeInquiryCase({ weights: { reach: 1, care: 0, price: 1 } });
    const plan = planQuestions(field, 40);
    expect(new Set(plan).size).toBe(plan.length);
    expect(plan.map((place) => field.questions[place]?.criterion)).not.toContain('care');
    expect(plan.length).toBeGreaterThan(2);
  });

  test('is as long as it is asked to be where that many questions can avert a loss', () => {
    expect(planQuestions(makeLargeInquiryCase().field, 40)).toHaveLength(40);
    expect(planQuestions(makeLargeInquiryCase().field, 0)).toEqual([]);
  });

  test('equal questions go to the member first by name', () => {
    const open = { 'reach.north': [1, 3] } as const;
    const { field } = makeInquiryCase({
      providers: [
        makeScoringProvider({ slug: 'b', name: 'Zeta', levels: open }),
        makeScoringProvider({ slug: 'c', name: 'Alpha', levels: open }),
      ],
    });
    const asked = planQuestions(field, 2).map((place) => field.questions[place]?.provider);
    expect(asked).toEqual(['c', 'b']);
  });

  test('a single provider, or settled evidence, leaves nothing to plan', () => {
    const alone = makeScoringProvider({ levels: { 'care.locks': [0, 4] } });
    expect(planQuestions(makeInquiryCase({ providers: [alone] }).field, 5)).toEqual([]);
    expect(planQuestions(makeInquiryCase({ providers: [] }).field, 5)).toEqual([]);
  });
});
