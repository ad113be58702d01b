import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import { scoreBreakdown } from '@/lib/ranking/score-breakdown';
import { defaultParams } from '@/lib/url/mandate-defaults';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const model = toRankingModel(
  makeCatalogue({
    providers: [
      makeProvider({ slug: 'acme', findings: { 'security.keys': { low: 2, high: 3 } } }),
      makeProvider({ slug: 'borough' }),
    ],
  }),
);
const defaults = defaultParams(publishedWeights(model.criteria));

describe('scoreBreakdown', () => {
  it('adds up to the score and to what evidence leaves open, at any doubt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (doubt) => {
        const { rows } = buildRanking(model, {
          ...defaults,
          mandate: { ...defaults.mandate, doubt },
        });
        for (const row of rows) {
          const { lines, total } = scoreBreakdown(row);
          expect(total.points).toBeCloseTo(row.score, 9);
          expect(total.proven).toBeCloseTo(row.low, 9);
          expect(total.open).toBeCloseTo(row.high - row.low, 9);
          for (const line of lines) {
            expect(line.proven + line.credited).toBeCloseTo(line.points, 9);
          }
        }
      }),
    );
  });

  it('credits nothing at doubt 0', () => {
    const { rows } = buildRanking(model, {
      ...defaults,
      mandate: { ...defaults.mandate, doubt: 0 },
    });
    expect(rows.map((row) => scoreBreakdown(row).total.credited)).toEqual([0, 0]);
  });
});
