import { describe, expect, it } from 'vitest';
import { drawChances } from '@/lib/ranking/draw-chances';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const make = (slug: string, low: number, high = low) =>
  makeProvider({ slug, findings: record(factorIds, () => ({ low, high })) });
const model = toRankingModel(
  makeCatalogue({ providers: [make('acme', 1, 3), make('birch', 2), make('cedar', 4)] }),
);
const mandate = {
  weights: { liquidity: 1, security: 1, coverage: 1, costs: 1, ux: 1, support: 1 },
  spread: 25,
};
const draw = (...slugs: string[]) =>
  drawChances(
    model,
    slugs.map((slug) => ({ slug })),
    mandate,
  );

describe('drawChances', () => {
  it('the chances of two against each other make a whole', () => {
    const { chanceAhead } = draw('acme', 'birch');
    expect((chanceAhead('acme', 'birch') ?? 0) + (chanceAhead('birch', 'acme') ?? 0)).toBe(1);
  });

  it('who is ruled out takes no part', () => {
    const { chancesOf, chanceAhead } = draw('acme', 'birch');
    expect(chancesOf('cedar')).toBeNull();
    expect(chanceAhead('acme', 'cedar')).toBeNull();
    expect(draw('acme', 'cedar').chancesOf('cedar')?.pFirst).toBe(1);
  });

  it('nobody ranked gives no chance', () => {
    expect(draw().chancesOf('acme')).toBeNull();
  });
});
