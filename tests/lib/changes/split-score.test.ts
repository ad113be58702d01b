import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitScore } from '@/lib/changes/split-score';
import { scoreProvider } from '@/lib/scoring';
import { doubt } from '../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../fixtures/invented-rubric';
import { editionPair } from '../../fixtures/make-edition-pair';
import { makeScoringProvider, type Level } from '../../fixtures/make-scoring-provider';

const edition = (
  levels: Record<string, Level>,
  weights = inventedWeights,
  rubric = inventedRubric,
) => ({
  rubric,
  choice: { weights },
  provider: makeScoringProvider({ levels }),
});

/** The invented rubric with price.clarity beginning at level 1, as a method 2 would have it. */
const floored = {
  criteria: inventedRubric.criteria.map((criterion) =>
    criterion.id === 'price'
      ? { ...criterion, factors: [{ id: 'price.clarity', floor: 1 }] }
      : criterion,
  ),
};

describe('splitScore', () => {
  test('adds up to the change of the score, whatever changed', () => {
    fc.assert(
      fc.property(editionPair, doubt, ({ from, to, kinds }, credit) => {
        from.providers.forEach((provider, i) => {
          const later = to.providers[i];
          if (!later) throw new Error('expected the provider in both editions');
          const change = splitScore({
            from: { ...from, provider },
            to: { ...to, provider: later },
            doubt: credit,
            kinds,
          });
          const scoreOf = (side: typeof from, one: typeof provider) =>
            scoreProvider(side.rubric, one, { ...side.choice, doubt: credit }).score;
          expect(change.from).toBe(scoreOf(from, provider));
          expect(change.to).toBe(scoreOf(to, later));
          const sum = Object.values(change.split).reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - (change.to - change.from))).toBeLessThan(1e-9);
        });
      }),
    );
  });

  test('there and back, each part is undone', () => {
    fc.assert(
      fc.property(editionPair, ({ from, to, kinds }) => {
        const [before] = from.providers;
        const [after] = to.providers;
        if (!before || !after) throw new Error('expected a provider');
        const [a, b] = [
          { ...from, provider: before },
          { ...to, provider: after },
        ];
        const there = splitScore({ from: a, to: b, doubt: 50, kinds }).split;
        const back = splitScore({ from: b, to: a, doubt: 50, kinds }).split;
        expect(there.formula + back.formula).toBeCloseTo(0, 9);
        expect(there.weights + back.weights).toBeCloseTo(0, 9);
        expect(there.world + back.world).toBeCloseTo(0, 9);
      }),
    );
  });

  /** Locks weigh 15 points in a hundred, guards too: from 2 to 3 is 3.75 points, from 2 to 0 is −7.5. */
  test('what findings did is told by kind of change', () => {
    const { split } = splitScore({
      from: edition({}),
      to: edition({ 'care.locks': 3, 'care.guards': 0, 'price.clarity': [1, 3] }),
      doubt: 50,
      kinds: { 'care.locks': 'world', 'care.guards': 'correction', 'price.clarity': 'age' },
    });
    expect(split.world).toBeCloseTo(3.75, 9);
    expect(split.correction).toBeCloseTo(-7.5, 9);
    expect(split).toMatchObject({ age: 0, evidence: 0, method: 0, formula: 0, weights: 0 });
  });

  /** Level 2 of 0 to 4 is half of 20 points, of 1 to 4 a third: 10 against 6.67. */
  test('points of a level that count from a floor are the formula’s doing', () => {
    const { split } = splitScore({
      from: edition({}),
      to: edition({}, inventedWeights, floored),
      doubt: 50,
      kinds: {},
    });
    expect(split.formula).toBeCloseTo(20 / 3 - 10, 9);
    expect({ ...split, formula: 0 }).toEqual({
      world: 0,
      evidence: 0,
      correction: 0,
      age: 0,
      method: 0,
      formula: 0,
      weights: 0,
    });
  });

  test('an earlier level below the floor is worth nothing under the later formula', () => {
    const { split } = splitScore({
      from: edition({ 'price.clarity': 0 }),
      to: edition({ 'price.clarity': 1 }, inventedWeights, floored),
      doubt: 50,
      kinds: { 'price.clarity': 'method' },
    });
    // By the earlier formula the finding gained 5 points, by the later one none: half of it.
    expect(split.method).toBeCloseTo(2.5, 9);
    expect(split.formula).toBeCloseTo(-2.5, 9);
  });

  test('a criterion that comes or goes is a matter of weights', () => {
    const without = { criteria: inventedRubric.criteria.filter(({ id }) => id !== 'price') };
    const { from, to, split } = splitScore({
      from: edition({ 'price.clarity': 4 }, inventedWeights, without),
      to: edition({ 'price.clarity': 4 }),
      doubt: 50,
      kinds: {},
    });
    expect(split.weights).toBeCloseTo(to - from, 9);
    expect(split.weights).toBeCloseTo(10, 9);
  });

  test('refuses a finding that differs without a kind, naming provider and factor', () => {
    const sides = { from: edition({}), to: edition({ 'care.locks': 4 }), doubt: 50 };
    expect(() => splitScore({ ...sides, kinds: {} })).toThrow(
      'provider "acme", factor "care.locks": its level changed, and no kind of change says why',
    );
  });
});
