import { describe, expect, it } from 'vitest';
import { assess, listDrawn } from '@/lib/assessment/assess';
import { carry, drawsKey, makeDraws } from '@/lib/assessment/draws';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { factorIds } from '@/lib/rubric/ids';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import { defaultMandate, defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const make = (slug: string, low: number, high = low) =>
  makeProvider({ slug, findings: record(factorIds, () => ({ low, high })) });
const model = toAssessmentModel(
  makeCatalogue({ providers: [make('acme', 1, 3), make('birch', 2), make('cedar', 4)] }),
);
const mandate = defaultMandate({
  liquidity: 1,
  security: 1,
  coverage: 1,
  costs: 1,
  ux: 1,
  support: 1,
});
const draw = (...slugs: string[]) =>
  makeDraws(
    model,
    { members: model.providers.filter(({ slug }) => slugs.includes(slug)), candidates: [] },
    mandate,
  );

describe('makeDraws', () => {
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

describe('carry', () => {
  const params = (of: Partial<Mandate>): RankingParams => {
    const start = defaultParams(publishedWeights(model.criteria));
    return { ...start, mandate: { ...start.mandate, ...of } };
  };
  const keyFor = (of: Mandate) => drawsKey(listDrawn(model, of), of);
  const keyOf = (of: Partial<Mandate>) => keyFor(params(of).mandate);

  it('arrives under the key it was made for', () => {
    for (const of of [{}, { spread: 0 }]) {
      const arrived = structuredClone(carry(assess(model, params(of)).draws));
      expect(keyFor(arrived.mandate)).toBe(keyOf(of));
    }
    const carried = carry(assess(model, params({})).draws);
    expect(keyFor(carried.mandate)).not.toBe(keyOf({ spread: 0 }));
  });
});
