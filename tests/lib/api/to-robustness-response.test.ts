import { describe, expect, it } from 'vitest';
import { robustnessResponseSchema } from '@/lib/api/schemas/robustness';
import { toRobustnessResponse } from '@/lib/api/to-robustness-response';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { assessCatalogue, paramsWith } from '@/tests/fixtures/assess-catalogue';

/** All evidence is settled: level 2 everywhere but in one criterion. */
const settled = (strong: string, level: number) =>
  record(factorIds, (id) => {
    const at = id.startsWith(`${strong}.`) ? level : 2;
    return { low: at, high: at };
  });

const answerOf = (levels: Record<string, ReturnType<typeof settled>>, change = {}) => {
  const catalogue = makeCatalogue({
    providers: Object.entries(levels).map(([slug, findings]) => makeProvider({ slug, findings })),
  });
  const params = paramsWith(catalogue, { spread: 0, ...change });
  return robustnessResponseSchema.parse(
    toRobustnessResponse(assessCatalogue(catalogue, params), []),
  );
};

describe('toRobustnessResponse', () => {
  // Liquidity weighs a half, support a tenth: acme leads by liquidity, borg by support.
  const body = answerOf({ acme: settled('liquidity', 3), borg: settled('support', 4) });

  it('settled evidence and no spread give chances of 0 and 1, by slug', () => {
    expect(body.acceptability).toEqual({ acme: [1, 0], borg: [0, 1] });
    expect(body.pairwise).toEqual({
      acme: { acme: 0.5, borg: 1 },
      borg: { acme: 0, borg: 0.5 },
    });
    expect(body).toMatchObject({ samples: 10_000, seed: 7 });
  });

  it('names who takes over at each end of a weight, as a hand-worked example has it', () => {
    // acme is 25 points ahead in liquidity, borg 50 in support. With liquidity at t the other weights
    // share 1 − t as 4 times 10 to 10 of support: a fifth of it. They tie at 25t = 50(1 − t)/5.
    const [liquidity] = body.weightStability;
    expect(liquidity).toMatchObject({
      criterion: 'liquidity',
      weight: 0.5,
      high: 1,
      takesOverBelow: 'borg',
      takesOverAbove: null,
    });
    expect(liquidity?.low).toBeCloseTo(10 / 35, 9);
    expect(liquidity?.leader).toMatchObject({
      members: ['acme'],
      below: { members: ['borg'], enters: ['borg'], leaves: ['acme'] },
      above: null,
    });
    // With support at t, liquidity has 5/9 of the rest: 25 · 5/9 · (1 − t) = 50t.
    const support = body.weightStability.at(-1);
    expect(support).toMatchObject({ takesOverBelow: null, takesOverAbove: 'borg', low: 0 });
    expect(support?.high).toBeCloseTo(125 / 575, 9);
  });

  it('of several who would lead together the first by slug is named', () => {
    const shared = answerOf({
      dune: settled('support', 4),
      acme: settled('liquidity', 3),
      cove: settled('support', 4),
    });
    const [liquidity] = shared.weightStability;
    expect(liquidity?.takesOverBelow).toBe('cove');
    expect(liquidity?.leader.below?.members).toEqual(['dune', 'cove']);
  });

  it('three providers are the top three at any weight', () => {
    for (const { topThree } of body.weightStability) {
      expect(topThree).toEqual({
        members: ['acme', 'borg'],
        low: 0,
        high: 1,
        below: null,
        above: null,
      });
    }
  });

  it('a mandate that admits nobody is answered with nobody', () => {
    const nobody = answerOf({});
    expect(nobody.acceptability).toEqual({});
    expect(nobody.pairwise).toEqual({});
    expect(nobody.weightStability[0]).toMatchObject({
      low: 0,
      high: 1,
      takesOverBelow: null,
      leader: { members: [] },
    });
  });
});
