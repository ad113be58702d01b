import { describe, expect, it } from 'vitest';
import { jurisdictionName } from '@/lib/provider/jurisdiction-name';

describe('jurisdictionName', () => {
  it('names countries, the European Union and Hong Kong as people write them', () => {
    expect(jurisdictionName('LU')).toBe('Luxembourg');
    expect(jurisdictionName('GB')).toBe('United Kingdom');
    expect(jurisdictionName('EU')).toBe('European Union');
    expect(jurisdictionName('HK')).toBe('Hong Kong');
  });

  it('names a part of a country together with the country', () => {
    expect(jurisdictionName('US-NY')).toBe('New York, United States');
    expect(jurisdictionName('AE-DU')).toBe('Dubai, United Arab Emirates');
  });

  it('names a part that it does not know by its country', () => {
    expect(jurisdictionName('DE-BE')).toBe('Germany');
  });

  it('returns what is no code as it was written', () => {
    expect(jurisdictionName('Exampleland')).toBe('Exampleland');
    expect(jurisdictionName('')).toBe('');
  });
});
