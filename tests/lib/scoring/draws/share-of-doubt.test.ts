import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeGradient } from '@/lib/scoring/draws/knowledge-gradient';
import { buildInquiryField, type InquiryField } from '@/lib/scoring/draws/inquiry-field';
import { shareOfDoubt } from '@/lib/scoring/draws/share-of-doubt';
import { scoringCase } from '../../../fixtures/arbitraries';
import { makeInquiryCase, makeLargeInquiryCase } from '../../../fixtures/make-inquiry-case';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const byQuestion = (field: InquiryField) =>
  new Map(
    shareOfDoubt(field).map((share, place) => {
      const question = field.questions[place];
      return [`${question?.provider} ${question?.factor}`, share];
    }),
  );

describe('shareOfDoubt', () => {
  test('shares sum to 1, or all are 0 where nothing can be lost', () => {
    fc.assert(
      fc.property(scoringCase({ min: 0 }), ({ rubric, providers, mandate }) => {
        const shares = shareOfDoubt(buildInquiryField(rubric, providers, mandate));
        const total = sum(shares);
        expect(shares.every((share) => share >= 0)).toBe(true);
        if (total !== 0) expect(total).toBeCloseTo(1, 9);
        else expect(shares.every((share) => share === 0)).toBe(true);
      }),
    );
  });

  test('is the formula of the method, worked question by question', () => {
    const { field } = makeInquiryCase();
    const { members, questions } = field;
    const [acme, ...others] = members;
    if (!acme) throw new Error('expected acme');
    const losses = others.map(({ mean, variance }) =>
      knowledgeGradient(Math.sqrt(acme.variance + variance), acme.mean - mean),
    );
    shareOfDoubt(field).forEach((share, place) => {
      const question = questions[place];
      if (!question) throw new Error('expected a question');
      const parts = others.map((other, j) =>
        question.provider === 'acme' || question.provider === other.slug
          ? ((losses[j] ?? NaN) / sum(losses)) *
            (question.variance / (acme.variance + other.variance))
          : 0,
      );
      expect(share).toBeCloseTo(sum(parts), 12);
    });
  });

  test('settled evidence and a field of one leave no doubt to share', () => {
    const settled = makeInquiryCase({
      providers: [makeScoringProvider({ slug: 'acme' }), makeScoringProvider({ slug: 'borg' })],
    });
    expect(shareOfDoubt(settled.field)).toEqual([]);
    const alone = makeInquiryCase({
      providers: [makeScoringProvider({ levels: { 'care.locks': [0, 4] } })],
    });
    expect(shareOfDoubt(alone.field)).toEqual([0]);
  });

  test('a hopeless provider added changes no share by more than 0.001', () => {
    const { rubric, providers, weights, field } = makeLargeInquiryCase();
    const levels = Object.fromEntries(
      rubric.criteria.flatMap(({ factors }) =>
        factors.map(({ id, floor = 0 }, f) => [id, { low: floor, high: f === 0 ? 4 : floor }]),
      ),
    );
    const hopeless = { slug: 'hopeless', name: 'Hopeless', levels };
    const before = byQuestion(field);
    const after = byQuestion(buildInquiryField(rubric, [...providers, hopeless], { weights }));
    expect(after.size).toBeGreaterThan(before.size);
    for (const [question, share] of after) {
      expect(Math.abs(share - (before.get(question) ?? 0))).toBeLessThan(0.001);
    }
  });

  test('a shortlist is a field of its own, in which its members hold all the doubt', () => {
    const { rubric, providers, weights, field } = makeInquiryCase();
    const shortlist = providers.filter(({ slug }) => slug === 'acme' || slug === 'coda');
    const within = byQuestion(buildInquiryField(rubric, shortlist, { weights }));
    const all = byQuestion(field);
    expect([...within.keys()].every((key) => /^(acme|coda) /.test(key))).toBe(true);
    expect(sum([...within.values()])).toBeCloseTo(1, 12);
    expect(all.get('borg reach.north')).toBeGreaterThan(0);
    expect(within.get('coda price.clarity')).toBeGreaterThan(all.get('coda price.clarity') ?? 1);
  });
});
