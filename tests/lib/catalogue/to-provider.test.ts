import { describe, expect, it } from 'vitest';
import { mapRecord } from '@/lib/catalogue/map-record';
import type { ProviderFile } from '@/lib/catalogue/schema/provider-file';
import { toProvider } from '@/lib/catalogue/to-provider';
import { parseTemplate } from '../../fixtures/data-files';
import { feeTerms } from '../../fixtures/make-provider';

const template = parseTemplate();

const withFee = (fee: Partial<ProviderFile['fees'][number]>): ProviderFile => ({
  ...template,
  fees: [
    {
      ...feeTerms,
      amount: 40,
      unit: 'bps',
      statement: 'Forty basis points a year.',
      sources: ['s2'],
      ...fee,
    },
  ],
});

const feeOf = (file: ProviderFile) => toProvider(file).fees[0];

describe('toProvider', () => {
  it('numbers sources by their place in the file, and grades them', () => {
    expect(
      toProvider(template).sources.map(({ id, number, grade }) => [id, number, grade]),
    ).toEqual([
      ['s1', 1, 'primary'],
      ['s2', 2, 'third-party'],
    ]);
  });

  it('resolves a source everywhere to the same object', () => {
    const { company, entities, sources } = toProvider(template);
    expect(company.sources[0]).toBe(sources[0]);
    expect(entities[0]?.sources[0]).toBe(sources[0]);
  });

  it('throws where a reference does not resolve', () => {
    const company = { ...template.company, sources: ['gone'] };
    expect(() => toProvider({ ...template, company })).toThrow(
      'acme-custody: source "gone" does not exist',
    );
  });

  it('gives a company the regions that name it, in the order of regions', () => {
    const { byRegion } = template.regions;
    const served = { ...byRegion.us, servedBy: ['acme-trust-company'] };
    const file = {
      ...template,
      regions: { ...template.regions, byRegion: { ...byRegion, apac: served, us: served } },
    };
    expect(toProvider(file).entities[0]?.serves).toEqual(['us', 'apac']);
    expect(toProvider(file).regions.byRegion.us.servedBy).toEqual(['acme-trust-company']);
  });

  it('gives as null what an earlier edition does not say', () => {
    const provider = toProvider({
      ...template,
      sources: mapRecord(template.sources, (source) => ({ ...source, standing: undefined })),
      entities: template.entities.map((entity) => ({ ...entity, id: undefined })),
      findings: mapRecord(template.findings, (finding) => ({
        ...finding,
        readers: undefined,
        headline: undefined,
      })),
    });
    expect(provider.findings['ux.api']).toMatchObject({
      headline: null,
      readers: null,
      change: null,
      disputed: null,
    });
    expect(provider.entities[0]).toMatchObject({ id: null, serves: [] });
    expect(provider.regions.byRegion.us.servedBy).toBeNull();
    expect(provider.sources[0]).toMatchObject({ standing: null, original: null, grade: 'primary' });
    expect(provider).toMatchObject({
      enforcementSearch: null,
      dependencies: null,
      diligence: null,
    });
  });

  it('names a fee by kind and tier, and shows its statement without the full stop', () => {
    expect(feeOf(withFee({}))).toMatchObject({
      what: 'Custody',
      value: 'Forty basis points a year',
    });
    expect(feeOf(withFee({ kind: 'staking-commission', tier: 'ether' }))?.what).toBe(
      'Staking commission: ether',
    );
  });

  it('a fee of no common kind goes by its tier', () => {
    expect(feeOf(withFee({ kind: 'other', tier: 'retail trading' }))?.what).toBe('Retail trading');
    expect(feeOf(withFee({ kind: 'other' }))?.what).toBe('Other');
  });
});
