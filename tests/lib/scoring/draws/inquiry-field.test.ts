import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreProvider } from '@/lib/scoring';
import { buildInquiryField } from '@/lib/scoring/draws/inquiry-field';
import { scoringCase } from '../../../fixtures/arbitraries';
import { makeInquiryCase } from '../../../fixtures/make-inquiry-case';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

describe('buildInquiryField', () => {
  test('a mean is the score at half the doubt, whatever the mandate’s doubt', () => {
    fc.assert(
      fc.property(scoringCase(), ({ rubric, providers, mandate }) => {
        const { members } = buildInquiryField(rubric, providers, mandate);
        for (const provider of providers) {
          const { score } = scoreProvider(rubric, provider, { ...mandate, doubt: 50 });
          const member = members.find(({ slug }) => slug === provider.slug);
          expect(member?.mean).toBeCloseTo(score, 9);
        }
      }),
    );
  });

  test('a variance is that of the score over all answers', () => {
    const { field, rubric, providers, weights } = makeInquiryCase();
    const scores: number[] = [];
    const [, borg] = providers;
    if (!borg) throw new Error('expected borg');
    for (const north of [0, 1, 2, 3, 4]) {
      for (const east of [2, 3]) {
        const levels = {
          ...borg.levels,
          'reach.north': { low: north, high: north },
          'reach.east': { low: east, high: east },
        };
        scores.push(scoreProvider(rubric, { ...borg, levels }, { weights, doubt: 0 }).score);
      }
    }
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
    expect(field.members[1]?.variance).toBeCloseTo(variance, 9);
  });

  test('asks about every open finding, from the lowest level that the finding may have', () => {
    const { questions } = makeInquiryCase().field;
    expect(questions.map(({ provider, factor }) => `${provider} ${factor}`)).toEqual([
      'acme care.locks',
      'acme price.clarity',
      'borg reach.north',
      'borg reach.east',
      'coda care.guards',
      'coda price.clarity',
      'dole reach.north',
    ]);
    expect(questions[0]).toMatchObject({ levels: { low: 2, high: 4 }, step: 3.75 });
  });

  test('of equal means the first by name leads, in whatever order they come', () => {
    const [zeta, alpha] = [
      makeScoringProvider({ slug: 'a', name: 'Zeta', levels: { 'reach.north': [1, 3] } }),
      makeScoringProvider({ slug: 'z', name: 'alpha' }),
    ];
    for (const providers of [
      [zeta, alpha],
      [alpha, zeta],
    ]) {
      const field = buildInquiryField(inventedRubric, providers, { weights: inventedWeights });
      expect(field.members.map(({ name }) => name)).toEqual(['alpha', 'Zeta']);
      expect(field.leader).toBe(0);
    }
  });

  test('nobody leads an empty field', () => {
    const field = buildInquiryField(inventedRubric, [], { weights: inventedWeights });
    expect(field).toEqual({ members: [], leader: null, questions: [] });
  });
});
