import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { scoreBreakdown } from '@/lib/ranking/score-breakdown';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const model = toAssessmentModel(
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
        const { rows } = buildRanking(
          assess(
            model,
            {
              ...defaults,
              mandate: { ...defaults.mandate, doubt },
            },
            { draws: null },
          ),
        );
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
    const { rows } = buildRanking(
      assess(
        model,
        {
          ...defaults,
          mandate: { ...defaults.mandate, doubt: 0 },
        },
        { draws: null },
      ),
    );
    expect(rows.map((row) => scoreBreakdown(row).total.credited)).toEqual([0, 0]);
  });
});
