import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceThatWouldRaise, scoreProvider } from '@/lib/scoring';
import { scoringCase } from '../../fixtures/arbitraries';

describe('evidenceThatWouldRaise', () => {
  test('gives the points of its example', () => {
    const rubric = {
      criteria: [
        { id: 'security', factors: [{ id: 'keys' }] },
        { id: 'ux', factors: [{ id: 'console' }] },
      ],
    };
    const provider = {
      slug: 'acme',
      name: 'Acme',
      levels: { keys: { low: 1, high: 3 }, console: { low: 4, high: 4 } },
    };
    const mandate = { weights: { security: 1, ux: 3 }, doubt: 50 };
    expect(evidenceThatWouldRaise(scoreProvider(rubric, provider, mandate), 50)).toEqual([
      {
        factor: 'keys',
        criterion: 'security',
        levels: { low: 1, high: 3 },
        gain: 6.25,
        byLevel: [
          { level: 1, points: -6.25 },
          { level: 2, points: 0 },
          { level: 3, points: 6.25 },
        ],
      },
    ]);
  });

  test('points agree with settling the factor and scoring anew, the largest gain first', () => {
    fc.assert(
      fc.property(scoringCase({ max: 1 }), ({ rubric, providers, mandate }) => {
        const [provider] = providers;
        if (!provider) throw new Error('expected a provider');
        const now = scoreProvider(rubric, provider, mandate);
        const evidence = evidenceThatWouldRaise(now, mandate.doubt);
        for (const { factor, gain, byLevel } of evidence) {
          expect(gain).toBeGreaterThan(0);
          expect(byLevel.at(-1)?.points).toBe(gain);
          for (const { level, points } of byLevel) {
            const levels = { ...provider.levels, [factor]: { low: level, high: level } };
            const then = scoreProvider(rubric, { ...provider, levels }, mandate);
            expect(then.score - now.score).toBeCloseTo(points, 7);
          }
        }
        evidence.slice(1).forEach(({ gain }, index) => {
          expect(evidence[index]?.gain).toBeGreaterThanOrEqual(gain - 1e-9);
        });
        const canRaise = now.contributions.filter(({ open }) => open > 0 && mandate.doubt < 100);
        expect(evidence).toHaveLength(canRaise.length);
      }),
    );
  });

  test('at a doubt of 100 no evidence can raise the score', () => {
    fc.assert(
      fc.property(scoringCase({ max: 1 }), ({ rubric, providers, mandate }) => {
        const all = { ...mandate, doubt: 100 };
        for (const provider of providers) {
          expect(evidenceThatWouldRaise(scoreProvider(rubric, provider, all), 100)).toEqual([]);
        }
      }),
    );
  });

  test('refuses a doubt out of bounds', () => {
    expect(() => evidenceThatWouldRaise({ contributions: [] }, 101)).toThrow(RangeError);
  });
});
