import { describe, expect, it } from 'vitest';
import type { Entity } from '@/lib/catalogue/types';
import { listCompanies, listUnserved, qualifiedStatusOf } from '@/lib/provider/list-companies';
import { makeProvider } from '@/tests/fixtures/make-provider';

const company = (id: string): Entity => ({
  id,
  name: id,
  kind: 'bank',
  role: 'custodian',
  jurisdiction: 'US-NY',
  licence: 'A charter',
  regulator: null,
  since: null,
  status: 'active',
  qualifiedCustodian: null,
  qualifiedBasis: 'It says so.',
  register: null,
  serves: [],
  sources: [],
});

describe('listCompanies', () => {
  it('lists companies by the first region they serve, then what no company is named for, then the rest', () => {
    const provider = makeProvider({
      entities: [company('parent'), company('bank'), company('trust')],
      regions: {
        us: { status: 'yes', servedBy: ['trust'] },
        eu: { status: 'yes', servedBy: ['bank'] },
        uk: { status: 'limited', servedBy: ['trust'] },
        ch: { status: 'limited', servedBy: [] },
        sg: { status: 'no', servedBy: [] },
      },
    });
    expect(
      listCompanies(provider).map(({ entity, regions }) => [
        entity?.id ?? null,
        regions.map(({ id, status }) => `${id} ${status}`),
      ]),
    ).toEqual([
      ['trust', ['us yes', 'uk limited']],
      ['bank', ['eu yes']],
      [null, ['ch limited']],
      ['parent', []],
    ]);
  });

  it('names no region where the edition does not say which company serves it', () => {
    const provider = makeProvider({
      entities: [company('bank')],
      regions: { us: { status: 'yes', servedBy: null } },
    });
    expect(listCompanies(provider).map(({ entity, regions }) => [entity?.id, regions])).toEqual([
      ['bank', []],
    ]);
  });
});

describe('listUnserved', () => {
  it('lists what is settled before what is not known, each in the order of regions', () => {
    const provider = makeProvider({
      regions: {
        us: { status: 'unknown' },
        eu: { status: 'yes' },
        uk: { status: 'no', note: 'It left.' },
        ch: { status: 'limited' },
      },
    });
    expect(listUnserved(provider).map(({ id }) => id)).toEqual([
      'uk',
      'us',
      'me',
      'sg',
      'hk',
      'apac',
    ]);
    expect(listUnserved(provider)[0]).toEqual({ id: 'uk', status: 'no', note: 'It left.' });
  });
});

describe('qualifiedStatusOf', () => {
  const statusOf = (change: Partial<Parameters<typeof qualifiedStatusOf>[0]>) =>
    qualifiedStatusOf({
      role: 'custodian',
      jurisdiction: 'US-NY',
      qualifiedCustodian: null,
      ...change,
    });

  it('asks only of custodians in the United States', () => {
    expect(statusOf({})).toBe('open');
    expect(statusOf({ jurisdiction: 'CH' })).toBe('not-applicable');
    expect(statusOf({ role: 'affiliate' })).toBe('not-applicable');
    expect(statusOf({ qualifiedCustodian: 'not-applicable' })).toBe('not-applicable');
  });

  it('keeps what evidence settles', () => {
    expect(statusOf({ qualifiedCustodian: true })).toBe('yes');
    expect(statusOf({ qualifiedCustodian: false })).toBe('no');
    expect(statusOf({ qualifiedCustodian: false, jurisdiction: 'CH' })).toBe('not-applicable');
  });
});
