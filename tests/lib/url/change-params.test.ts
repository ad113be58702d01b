import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirementIds, switchIds } from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';
import {
  addPreset,
  isSameMandate,
  resetMandate,
  toggleShortlist,
  withRequirement,
} from '@/lib/url/change-params';
import { defaultParams } from '@/lib/url/mandate-defaults';
import { published, rankingParams, slugs } from './arbitraries';

const start = defaultParams(published);

describe('withRegion and withRequirement', () => {
  it('regions keep the canonical order, whichever is chosen first', () => {
    const params = withRequirement(withRequirement(start, 'region:uk', true), 'region:us', true);
    expect(params.mandate.requirements).toEqual(['region:us', 'region:uk']);
  });

  it('switching on is undone by dropping the gate', () => {
    fc.assert(
      fc.property(rankingParams, fc.constantFrom(...regionIds), (params, region) => {
        const without = withRequirement(params, `region:${region}`, false);
        expect(
          withRequirement(
            withRequirement(params, `region:${region}`, true),
            `region:${region}`,
            false,
          ),
        ).toEqual(without);
      }),
    );
    fc.assert(
      fc.property(rankingParams, fc.constantFrom(...switchIds), (params, id) => {
        const without = withRequirement(params, id, false);
        expect(withRequirement(withRequirement(params, id, true), id, false)).toEqual(without);
      }),
    );
  });
});

describe('withRequirement', () => {
  it('drops that gate and no other', () => {
    fc.assert(
      fc.property(rankingParams, fc.constantFrom(...requirementIds), (params, gate) => {
        const { mandate } = withRequirement(params, gate, false);
        expect(mandate.requirements).toEqual(
          params.mandate.requirements.filter((id) => id !== gate),
        );
      }),
    );
  });
});

describe('toggleShortlist', () => {
  it('adds at the end and takes off again', () => {
    const two = toggleShortlist(toggleShortlist(start, 'cedar'), 'acme');
    expect(two.shortlist).toEqual(['cedar', 'acme']);
    expect(toggleShortlist(two, 'cedar').shortlist).toEqual(['acme']);
  });

  it('twice is as before, for a provider that stands last or not at all', () => {
    fc.assert(
      fc.property(rankingParams, fc.constantFrom(...slugs), (params, slug) => {
        fc.pre(!params.shortlist.includes(slug) || params.shortlist.at(-1) === slug);
        expect(toggleShortlist(toggleShortlist(params, slug), slug)).toEqual(params);
      }),
    );
  });
});

describe('addPreset', () => {
  const preset = { regions: ['uk' as const, 'eu' as const], requirements: ['charter' as const] };

  it('adds its requirements to those that are set and changes nothing else', () => {
    fc.assert(
      fc.property(rankingParams, (params) => {
        const { mandate, ...rest } = addPreset(params, preset);
        const { mandate: before, ...kept } = params;
        expect(mandate).toEqual({ ...before, requirements: mandate.requirements });
        expect(rest).toEqual(kept);
        expect(new Set(mandate.requirements)).toEqual(
          new Set([...before.requirements, 'region:eu', 'region:uk', 'charter']),
        );
      }),
    );
  });

  it('adds nothing the second time', () => {
    fc.assert(
      fc.property(rankingParams, (params) => {
        const once = addPreset(params, preset);
        expect(addPreset(once, preset)).toEqual(once);
      }),
    );
  });

  it('keeps the higher of two levels of a factor, whoever asks for it', () => {
    const asks = (bar: 1 | 2 | 3 | 4) => ({
      regions: [],
      requirements: [`need:ux.api:${bar}` as const],
    });
    const of = (first: 1 | 2 | 3 | 4, second: 1 | 2 | 3 | 4) =>
      addPreset(addPreset(start, asks(first)), asks(second)).mandate.requirements;
    expect(of(2, 3)).toEqual(['need:ux.api:3']);
    expect(of(3, 2)).toEqual(['need:ux.api:3']);
  });

  it('takes the weights and doubt of the preset where it has some', () => {
    const weights = { ...published, security: 60 };
    const { mandate } = addPreset(start, { ...preset, weights, doubt: 0 });
    expect(mandate.weights).toEqual(weights);
    expect(mandate.doubt).toBe(0);
  });
});

describe('resetMandate', () => {
  it('asks for nothing and keeps the shortlist', () => {
    fc.assert(
      fc.property(rankingParams, (params) => {
        const reset = resetMandate(params, published);
        expect(reset.mandate.requirements).toEqual([]);
        expect(isSameMandate(reset.mandate, start.mandate)).toBe(true);
        expect(reset.shortlist).toEqual(params.shortlist);
      }),
    );
  });
});

describe('isSameMandate', () => {
  it('tells apart mandates that differ in a gate, a weight, doubt or spread', () => {
    const { mandate } = start;
    expect(isSameMandate(mandate, { ...mandate })).toBe(true);
    expect(isSameMandate(mandate, withRequirement(start, 'region:eu', true).mandate)).toBe(false);
    const weights = { ...mandate.weights, ux: 11 };
    expect(isSameMandate(mandate, { ...mandate, weights })).toBe(false);
    expect(isSameMandate(mandate, { ...mandate, doubt: 51 })).toBe(false);
    expect(isSameMandate(mandate, { ...mandate, spread: 0 })).toBe(false);
  });
});
