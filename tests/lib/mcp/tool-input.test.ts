import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editionInput, listingInput, mandateInput, toToolQuery } from '@/lib/mcp/tool-input';
import { rankingParamsSchema } from '@/lib/url/api-params';

describe('toToolQuery', () => {
  it('lists are joined, a switch that is off is left out', () => {
    expect(
      decodeURIComponent(
        toToolQuery({ region: ['eu', 'uk'], staking: true, audit: false, doubt: 0 }).toString(),
      ),
    ).toBe('region=eu,uk&staking=yes&doubt=0');
  });

  it('an empty list asks for nothing', () => {
    expect(toToolQuery({ region: [], need: undefined }).toString()).toBe('');
  });
});

describe('what tools take', () => {
  it('is every parameter of the page but how it looks', () => {
    const names = Object.keys({ ...mandateInput, ...listingInput, ...editionInput });
    const known = Object.keys(rankingParamsSchema.shape).filter((name) => name !== 'view');
    expect(names.toSorted()).toEqual(known.toSorted());
  });

  it('every parameter says what it is for', () => {
    const { properties = {} } = z.toJSONSchema(z.strictObject(mandateInput));
    for (const property of Object.values(properties)) {
      const words = typeof property === 'boolean' ? '' : property.description;
      expect(words).toMatch(/\w+ \w+/);
    }
  });
});
