import { describe, expect, test } from 'vitest';
import { rankAcceptability, scoreProvider } from '@/lib/scoring';
import { createFieldDraws, drawField } from '@/lib/scoring/draws/field-draws';
import { type Matrix, rowOf } from '@/lib/scoring/draws/matrix';
import { exactFirst } from '../../../fixtures/exact-first';
import { makeInquiryCase, makeLargeInquiryCase } from '../../../fixtures/make-inquiry-case';

/** Share of draws that each member leads, ties sharing. */
function countFirst(truths: Matrix): number[] {
  const first = new Array<number>(truths.columns).fill(0);
  for (let drawn = 0; drawn < truths.rows; drawn += 1) {
    const scores = [...rowOf(truths, drawn)];
    const leaders = scores.flatMap((score, i) => (score === Math.max(...scores) ? [i] : []));
    for (const i of leaders) first[i] = (first[i] ?? 0) + 1 / leaders.length / truths.rows;
  }
  return first;
}

describe('drawField', () => {
  test('holds the very draws of rankAcceptability', () => {
    for (const { rubric, providers, weights, field } of [
      makeInquiryCase(),
      makeLargeInquiryCase(),
    ]) {
      const options = { weights, spread: 25, samples: 500 };
      const { truths } = drawField(rubric, providers, field, options);
      const { chances } = rankAcceptability(rubric, providers, options);
      const first = countFirst(truths);
      field.members.forEach(({ slug }, i) => {
        expect(first[i]).toBeCloseTo(chances.find((row) => row.slug === slug)?.pFirst ?? NaN, 9);
      });
    }
  });

  test('without spread, chances are near those of an exact convolution of all levels', () => {
    for (const { rubric, providers, weights, field } of [
      makeInquiryCase(),
      makeLargeInquiryCase(),
    ]) {
      const samples = 10_000;
      const { truths } = drawField(rubric, providers, field, { weights, spread: 0, samples });
      const exact = exactFirst(rubric, providers, weights);
      expect(exact.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      countFirst(truths).forEach((chance, i) => {
        const truth = exact[i] ?? NaN;
        const allowed = 5 * Math.sqrt((truth * (1 - truth)) / samples) + 1e-9;
        expect(Math.abs(chance - truth)).toBeLessThan(allowed);
      });
    }
  });

  test('what it remembers of a draw scores as scoreProvider does', () => {
    const { rubric, providers, weights, field } = makeInquiryCase();
    const draws = drawField(rubric, providers, field, { weights, spread: 50, samples: 20 });
    const { members, questions } = field;
    const shares = [0.5, 0.3, 0.2];
    for (let drawn = 0; drawn < draws.samples; drawn += 1) {
      const tilted = rubric.criteria.map(
        ({ id }, c) =>
          [id, (shares[c] ?? NaN) * (draws.tilts.cells[drawn * 3 + c] ?? NaN)] as const,
      );
      members.forEach(({ slug }, i) => {
        const provider = providers.find((one) => one.slug === slug);
        if (!provider) throw new Error('expected a provider');
        const levels = Object.fromEntries(
          Object.entries(provider.levels).map(([factor, { low }]) => {
            const place = questions.findIndex((q) => q.provider === slug && q.factor === factor);
            const level =
              place < 0
                ? low
                : low + (draws.answers.cells[drawn * questions.length + place] ?? NaN);
            return [factor, { low: level, high: level }];
          }),
        );
        const cell = drawn * members.length + i;
        const scoreBy = (given: Record<string, number>) =>
          scoreProvider(rubric, { ...provider, levels }, { weights: given, doubt: 0 }).score;
        expect((draws.answered.cells[cell] ?? NaN) / 1e9).toBeCloseTo(scoreBy(weights), 8);
        expect((draws.truths.cells[cell] ?? NaN) / 1e9).toBeCloseTo(
          scoreBy(Object.fromEntries(tilted)),
          8,
        );
      });
    }
  });

  test('slices make the same draws as one go, and none are handed out before the last', () => {
    const { rubric, providers, weights, field } = makeInquiryCase();
    const options = { weights, spread: 25, samples: 50 };
    const run = createFieldDraws(rubric, providers, field, options);
    expect(run.advance(20)).toBe(false);
    expect(() => run.result()).toThrow('20 of 50 draws have been made');
    expect(run.advance(100)).toBe(true);
    expect(run.result()).toEqual(drawField(rubric, providers, field, options));
  });
});
