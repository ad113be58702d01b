import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { required, roundScore } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { slugs } from '@/tests/fixtures/make-groups';
import { catalogues } from '@/tests/lib/ranking/arbitraries';
import { rankingParams } from '@/tests/lib/url/arbitraries';

describe('laws of groups', () => {
  const cases = fc.tuple(
    catalogues.map((catalogue) => toAssessmentModel(catalogue)),
    rankingParams,
  );

  it('adding or dropping a provider changes no other’s score, range or outcomes', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ([model, params], pick) => {
        const { standingOf } = assess(model, params, { draws: null });
        const dropped = pick % model.providers.length;
        const providers = model.providers.filter((_, index) => index !== dropped);
        const fewer = assess({ ...model, providers }, params, { draws: null });
        for (const { slug } of providers) {
          const [before, after] = [standingOf(slug), fewer.standingOf(slug)];
          expect([after.score, after.low, after.high]).toEqual([
            before.score,
            before.low,
            before.high,
          ]);
          expect(after.gates).toEqual(before.gates);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('nobody with an open requirement stands above one who meets all', () => {
    fc.assert(
      fc.property(cases, ([model, params]) => {
        const apart = { ...params, mandate: { ...params.mandate, open: 'apart' as const } };
        const { ranked, open: others, set } = assess(model, apart, { draws: null });
        const outcomesOf = (row: (typeof ranked)[number] | (typeof others)[number]) =>
          row.gates.map(({ outcome }) => outcome);
        if (set === 'meets') {
          for (const row of ranked) expect(outcomesOf(row)).not.toContain('open');
        } else {
          expect(others).toEqual([]);
        }
        for (const row of [...ranked, ...others]) expect(outcomesOf(row)).not.toContain('fail');
        for (const row of others) expect(outcomesOf(row)).toContain('open');
      }),
      { numRuns: 60 },
    );
  });

  it('everybody is in one group, and the open ones apart go by score', () => {
    fc.assert(
      fc.property(cases, ([model, params]) => {
        const {
          ranked,
          open: apart,
          ruledOut,
          meets: count,
        } = assess(model, params, {
          draws: null,
        });
        expect(slugs([...ranked, ...apart, ...ruledOut]).toSorted()).toEqual(
          slugs(model.providers).toSorted(),
        );
        expect(ranked.filter(({ group }) => group === 'meets')).toHaveLength(count);
        const scores = apart.map(({ score }) => roundScore(score));
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });

  it('asking for stronger evidence narrows no range, and turns no failure into a pass', () => {
    fc.assert(
      fc.property(cases, ([model, params]) => {
        const under = (evidence: Mandate['evidence']) =>
          assess(model, { ...params, mandate: { ...params.mandate, evidence } }, { draws: null });
        const [any, company, primary] = [under('any'), under('company'), under('primary')];
        for (const { slug } of model.providers) {
          const steps = [any, company, primary].map(({ standingOf }) => standingOf(slug));
          for (const [index, stronger] of steps.slice(1).entries()) {
            const weaker = required(steps[index], slug);
            expect(roundScore(stronger.low)).toBeLessThanOrEqual(roundScore(weaker.low));
            expect(roundScore(stronger.high)).toBeGreaterThanOrEqual(roundScore(weaker.high));
            stronger.gates.forEach(({ id, outcome }) => {
              const before = weaker.gates.find((gate) => gate.id === id)?.outcome;
              expect(['open', before]).toContain(outcome);
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
