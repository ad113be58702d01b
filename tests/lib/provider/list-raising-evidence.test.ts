import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFindings } from '@/lib/provider/group-findings';
import { listRaisingEvidence } from '@/lib/provider/list-raising-evidence';
import { type Interval, scoreProvider } from '@/lib/scoring';
import type { FactorId } from '@/lib/rubric/ids';
import { makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const rubric = makeRubric();
const weights = Object.fromEntries(rubric.criteria.map(({ id, weight }) => [id, weight]));

function raise(findings: Partial<Record<FactorId, Interval>>, doubt: number) {
  const provider = makeProvider({ findings });
  const levels = provider.findings;
  const score = scoreProvider(rubric, { slug: 'acme', name: 'Acme', levels }, { weights, doubt });
  return { score, list: listRaisingEvidence(groupFindings(rubric, provider, score)) };
}

describe('listRaisingEvidence', () => {
  it('lists open findings only, the one with most points open first', () => {
    const { list } = raise({ 'security.keys': { low: 4, high: 4 } }, 50);
    expect(list).toHaveLength(21);
    expect(list.map(({ factor }) => factor.id)).not.toContain('security.keys');
    const open = list.map(({ contribution }) => contribution.open);
    expect(open).toEqual(open.toSorted((a, b) => b - a));
    expect(list[0]?.criterion).toBe('liquidity');
  });

  it('equal ones keep the order of the rubric', () => {
    const { list } = raise({}, 50);
    expect(list.slice(0, 3).map(({ factor }) => factor.id)).toEqual([
      'liquidity.venues',
      'liquidity.settlement',
      'liquidity.prime',
    ]);
  });

  it('proof of a level changes the score by exactly what is announced', () => {
    const open = fc.record({
      low: fc.integer({ min: 0, max: 3 }),
      doubt: fc.integer({ max: 100, min: 0 }),
    });
    fc.assert(
      fc.property(open, ({ low, doubt }) => {
        const { score, list } = raise({ 'security.keys': { low, high: 4 } }, doubt);
        const keys = list.find(({ factor }) => factor.id === 'security.keys');
        for (const { level, change } of keys?.steps ?? []) {
          const shown = raise({ 'security.keys': { low: level, high: level } }, doubt);
          expect(shown.score.score - score.score).toBeCloseTo(change, 9);
        }
        expect(keys?.gain).toBeCloseTo(keys?.steps.at(-1)?.change ?? NaN, 9);
      }),
    );
  });

  it('at doubt 100 no proof can add to the score, because all is credited', () => {
    for (const { gain } of raise({}, 100).list) expect(gain).toBeCloseTo(0, 9);
  });
});
