import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOvertakes } from '@/lib/changes/list-overtakes';
import { splitScore, type ScoreChange } from '@/lib/changes/split-score';
import { editionPair } from '../../fixtures/make-edition-pair';

const nothing = { world: 0, evidence: 0, correction: 0, age: 0, method: 0, formula: 0, weights: 0 };

const change = (from: number, to: number, split: Partial<typeof nothing> = {}): ScoreChange => ({
  from,
  to,
  split: { ...nothing, ...split },
});

const always = (chance: number) => ({ from: () => chance, to: () => chance });

describe('listOvertakes', () => {
  test('names the gap at both ends and what moved it', () => {
    const changes = new Map([
      ['acme', change(70, 68, { age: -2 })],
      ['borg', change(68.1, 69.2, { world: 1.6, formula: -0.5 })],
      ['coda', change(50, 60, { evidence: 10 })],
    ]);
    const [first, ...others] = listOvertakes(changes, always(0.5));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ provider: 'borg', passed: 'acme', settled: false });
    expect(first?.gap.from).toBeCloseTo(-1.9, 9);
    expect(first?.gap.to).toBeCloseTo(1.2, 9);
    expect(first?.parts).toEqual({ ...nothing, world: 1.6, formula: -0.5, age: 2 });
  });

  test('parts add up to the move of the gap, for every pair that changed places', () => {
    fc.assert(
      fc.property(editionPair, ({ from, to, kinds }) => {
        const changes = new Map(
          from.providers.map((provider, i) => [
            provider.slug,
            splitScore({
              from: { ...from, provider },
              to: { ...to, provider: to.providers[i] ?? provider },
              doubt: 50,
              kinds,
            }),
          ]),
        );
        for (const { gap, parts } of listOvertakes(changes, always(0.5))) {
          expect(gap.from).toBeLessThanOrEqual(1e-9);
          expect(gap.to).toBeGreaterThan(0);
          const sum = Object.values(parts).reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - (gap.to - gap.from))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('is settled where, at both ends, one is ahead in 90 of 100 draws', () => {
    const changes = new Map([
      ['acme', change(50, 60)],
      ['borg', change(55, 55)],
    ]);
    const settledAt = (from: number, to: number) =>
      listOvertakes(changes, { from: () => from, to: () => to }).map(({ settled }) => settled);
    expect(settledAt(0.1, 0.9)).toEqual([true]);
    expect(settledAt(0.11, 0.95)).toEqual([false]);
    expect(settledAt(0.05, 0.89)).toEqual([false]);
  });

  test('a tie that breaks is passing, and one that forms is not', () => {
    const changes = new Map([
      ['acme', change(50, 50)],
      ['borg', change(50, 51)],
      ['coda', change(49, 50)],
    ]);
    const pairs = listOvertakes(changes, always(1)).map(
      ({ provider, passed }) => `${provider} ${passed}`,
    );
    expect(pairs).toEqual(['borg acme']);
  });
});
