import { describe, expect, it } from 'vitest';
import { buildWorkedExample } from '@/lib/method/build-worked-example';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue, makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const acme = makeProvider({ slug: 'acme', findings: settled(3) });
const borg = makeProvider({
  slug: 'borg',
  findings: { ...settled(4), 'coverage.staking': { low: 2, high: 4 } },
});

describe('buildWorkedExample', () => {
  it('works out the leader and, in full, the first criterion that is open', () => {
    const example = buildWorkedExample(makeCatalogue({ providers: [acme, borg] }));
    expect(example?.provider.slug).toBe('borg');
    expect(example?.rankedCount).toBe(2);
    expect(example?.detail.criterion.id).toBe('coverage');
  });

  it('the points of its criteria add up to its score', () => {
    const example = buildWorkedExample(makeCatalogue({ providers: [acme, borg] }));
    const sum = example?.groups.reduce((total, { score }) => total + score.points, 0);
    expect(sum).toBeCloseTo(example?.score.score ?? NaN, 9);
    // Worked by hand: 100 − 10 (weight of coverage) / 3 factors / 4 (half of two open levels of four).
    expect(example?.score.score).toBeCloseTo(100 - 10 / 3 / 4, 9);
  });

  it('doubt moves the score from low to high', () => {
    const example = buildWorkedExample(makeCatalogue({ providers: [borg] }));
    const [none, half, all] = example?.atDoubt ?? [];
    expect(none).toEqual({ doubt: 0, score: example?.score.low });
    expect(half?.score).toBeCloseTo(example?.score.score ?? NaN, 9);
    expect(all?.score).toBeCloseTo(100, 9);
  });

  it('where everything is settled, the first criterion is worked out', () => {
    const example = buildWorkedExample(makeCatalogue({ providers: [acme] }));
    expect(example?.detail.criterion.id).toBe('liquidity');
  });

  it('counts by the method of its edition', () => {
    const { criteria } = makeRubric();
    const floored = criteria.map((criterion) => ({
      ...criterion,
      factors: criterion.factors.map((factor) => ({
        ...factor,
        levels: { ...factor.levels, 0: null },
      })),
    }));
    const scoreBy = (version: number) =>
      buildWorkedExample(
        makeCatalogue({
          providers: [acme],
          rubric: { ...makeRubric(), version, criteria: floored },
        }),
      )?.score.score;
    expect(scoreBy(1)).toBeCloseTo(75, 9);
    // Level 3 is two of the three steps from level 1 to level 4.
    expect(scoreBy(2)).toBeCloseTo(200 / 3, 9);
  });

  it('without providers there is no example', () => {
    expect(buildWorkedExample(makeCatalogue({ providers: [] }))).toBeNull();
  });
});
