import { describe, expect, test } from 'vitest';
import { drawField } from '@/lib/scoring/draws/field-draws';
import { understudy } from '@/lib/scoring/draws/understudy';
import { exactFirst } from '../../../fixtures/exact-first';
import { makeInquiryCase, makeLargeInquiryCase } from '../../../fixtures/make-inquiry-case';

describe('understudy', () => {
  test('the chances are those of the field without its leader, likeliest first', () => {
    for (const { rubric, providers, weights, field } of [
      makeInquiryCase(),
      makeLargeInquiryCase(),
    ]) {
      const samples = 10_000;
      const draws = drawField(rubric, providers, field, { weights, spread: 0, samples });
      const leader = field.members[field.leader ?? -1]?.slug;
      const others = providers.filter(({ slug }) => slug !== leader);
      const exact = exactFirst(rubric, others, weights);
      const chances = understudy(field, draws);
      expect(chances).toHaveLength(others.length);
      expect(chances.reduce((sum, { pFirst }) => sum + pFirst, 0)).toBeCloseTo(1, 9);
      for (const { provider, pFirst } of chances) {
        const truth = exact[others.findIndex(({ slug }) => slug === provider)] ?? NaN;
        const allowed = 5 * Math.sqrt((truth * (1 - truth)) / samples) + 1e-9;
        expect(Math.abs(pFirst - truth)).toBeLessThan(allowed);
      }
      const listed = chances.map(({ pFirst }) => pFirst);
      expect(listed).toEqual(listed.toSorted((a, b) => b - a));
    }
  });

  test('a field of one, or of nobody, has none', () => {
    for (const providers of [makeInquiryCase().providers.slice(0, 1), []]) {
      const { rubric, weights, field } = makeInquiryCase({ providers });
      const draws = drawField(rubric, providers, field, { weights, spread: 0, samples: 5 });
      expect(understudy(field, draws)).toEqual([]);
    }
  });
});
