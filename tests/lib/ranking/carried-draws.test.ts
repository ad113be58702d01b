import { describe, expect, it } from 'vitest';
import { carryDraws, keyOfCarried } from '@/lib/ranking/carried-draws';
import { drawsKey } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import type { Mandate } from '@/lib/url/mandate';
import { defaultMandate } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const model = toRankingModel(
  makeCatalogue({
    providers: [
      makeProvider({ slug: 'acme', regions: { eu: { status: 'yes' } } }),
      makeProvider({ slug: 'birch', regions: { eu: { status: 'no' } } }),
    ],
  }),
);
const mandate = defaultMandate(publishedWeights(model.criteria));
const keyOf = (of: Mandate) => drawsKey(listAdmitted(model, of), of);
const inEurope: Mandate = { ...mandate, regions: ['eu'] };

describe('carryDraws', () => {
  it('draws among those that the mandate admits', () => {
    expect(carryDraws(model, mandate).acceptability.slugs).toEqual(['acme', 'birch']);
    expect(carryDraws(model, inEurope).acceptability.slugs).toEqual(['acme']);
  });

  it('arrives under the key it was made for', () => {
    for (const of of [mandate, inEurope, { ...mandate, spread: 0 }]) {
      const arrived = structuredClone(carryDraws(model, of));
      expect(keyOfCarried(model, arrived)).toBe(keyOf(of));
    }
    expect(keyOfCarried(model, carryDraws(model, mandate))).not.toBe(keyOf(inEurope));
  });
});
