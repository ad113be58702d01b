import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flipCounts } from '@/lib/scoring/draws/flip-counts';
import { buildInquiryField } from '@/lib/scoring/draws/inquiry-field';
import { scoringCase } from '../../../fixtures/arbitraries';
import { makeInquiryCase } from '../../../fixtures/make-inquiry-case';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

/** The least size of a set of extreme answers that closes the gap, by trying every set. */
function tryAllSets(moves: readonly number[], gap: number): number | null {
  let least: number | null = gap <= 1e-9 ? 0 : null;
  for (let set = 1; set < 2 ** moves.length; set += 1) {
    const taken = moves.filter((_, place) => (set & (1 << place)) !== 0);
    const closed = taken.reduce((sum, move) => sum + move, 0) >= gap - 1e-9;
    if (closed && (least === null || taken.length < least)) least = taken.length;
  }
  return least;
}

describe('flipCounts', () => {
  test('is the least of all sets of extreme answers that draw level', () => {
    const cases = scoringCase({ min: 2, max: 3 });
    fc.assert(
      fc.property(cases, ({ rubric, providers, mandate }) => {
        const field = buildInquiryField(rubric, providers, mandate);
        const { members, leader, questions } = field;
        const top = members[leader ?? -1];
        for (const { provider, answers } of flipCounts(field)) {
          const mine = members.find(({ slug }) => slug === provider);
          const moves = questions
            .filter((question) => [provider, top?.slug].includes(question.provider))
            .map(({ step, levels }) => (step * (levels.high - levels.low)) / 2)
            .toSorted((a, b) => b - a)
            .slice(0, 12);
          const truth = tryAllSets(moves, (top?.mean ?? NaN) - (mine?.mean ?? NaN));
          // Only the twelve largest are tried: more answers than that are not looked for.
          if (truth !== null || questions.length <= 12) expect(answers).toBe(truth);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is null where all extreme answers together do not suffice', () => {
    expect(flipCounts(makeInquiryCase().field)).toContainEqual({ provider: 'dole', answers: null });
  });

  test('a provider that is level needs no answer, and the leader has no entry', () => {
    const providers = [makeScoringProvider({ slug: 'a' }), makeScoringProvider({ slug: 'b' })];
    expect(flipCounts(makeInquiryCase({ providers }).field)).toEqual([
      { provider: 'b', answers: 0 },
    ]);
    expect(flipCounts(makeInquiryCase({ providers: [] }).field)).toEqual([]);
  });
});
