import { describe, expect, it } from 'vitest';
import type { ProviderFile } from '@/lib/catalogue/schema/provider-file';
import { diligenceItemIds } from '@/lib/catalogue/schema/provider-records';
import type { RegionId } from '@/lib/rubric/ids';
import { checkProvider, sound } from '../../fixtures/make-evidence-case';
import { record } from '../../fixtures/make-provider';

type Entity = ProviderFile['entities'][number];
type Region = ProviderFile['regions']['byRegion'][RegionId];
type Answer = NonNullable<ProviderFile['diligence']>['l4'];

const company: Entity = {
  id: 'acme-bank',
  name: 'Acme Bank (invented)',
  kind: 'bank',
  role: 'custodian',
  jurisdiction: 'US',
  licence: 'Invented charter',
  regulator: null,
  since: null,
  status: 'active',
  qualifiedCustodian: null,
  qualifiedBasis: 'Not settled.',
  register: null,
  sources: ['register'],
};

const withEntity = (change: Partial<Entity>): ProviderFile => ({
  ...sound,
  entities: [...sound.entities, { ...company, ...change }],
});

const withRegion = (region: Partial<Region>, entity: Partial<Entity> = {}): ProviderFile => {
  const provider = withEntity(entity);
  return {
    ...provider,
    regions: {
      ...provider.regions,
      byRegion: {
        ...provider.regions.byRegion,
        us: {
          status: 'yes',
          note: 'It is there.',
          servedBy: ['acme-bank'],
          sources: ['register'],
          ...region,
        },
      },
    },
  };
};

const answer: Answer = {
  status: 'not-found',
  value: null,
  statement: 'It was not found.',
  confidence: 'low',
  sources: [],
  lookedAt: ['Terms of service'],
  entities: [],
};

const withAnswer = (change: Partial<Answer>): ProviderFile => ({
  ...sound,
  diligence: { ...record(diligenceItemIds, () => answer), l4: { ...answer, ...change } },
});

describe('checkEvidence', () => {
  describe('a company', () => {
    it('is not active on third-party evidence alone', () => {
      expect(checkProvider(withEntity({ sources: ['wiki', 'deck'] }))).toEqual([
        'entities[1].status: expected a source better than third-party for an active company',
      ]);
      expect(checkProvider(withEntity({ sources: ['wiki', 'news'] }))).toEqual([]);
      expect(checkProvider(withEntity({ sources: ['wiki'], status: 'unknown' }))).toEqual([]);
    });

    it('has no qualified-custodian status, neither way, on third-party evidence alone', () => {
      const onWiki: Partial<Entity> = { sources: ['wiki'], status: 'unknown' };
      const refused = [
        'entities[1].qualifiedCustodian: expected a source better than third-party for a qualified-custodian status',
      ];
      expect(checkProvider(withEntity({ ...onWiki, qualifiedCustodian: true }))).toEqual(refused);
      expect(checkProvider(withEntity({ ...onWiki, qualifiedCustodian: false }))).toEqual(refused);
      expect(
        checkProvider(withEntity({ ...onWiki, qualifiedCustodian: 'not-applicable' })),
      ).toEqual([]);
    });

    it('has an id of its own', () => {
      expect(checkProvider(withEntity({ id: 'acme-trust-company' }))).toEqual([
        'entities[1].id: expected an id of its own, "acme-trust-company" is already taken',
      ]);
    });
  });

  describe('a region marked yes', () => {
    it('is accepted where a company in force serves it and a register shows it', () => {
      expect(checkProvider(withRegion({}))).toEqual([]);
      expect(checkProvider(withRegion({}, { status: 'conditional' }))).toEqual([]);
    });

    it('is refused on third-party evidence alone', () => {
      expect(checkProvider(withRegion({ sources: ['wiki'] }))).toEqual([
        'regions.byRegion.us.sources: expected a source better than third-party for a region marked yes',
      ]);
    });

    it('is refused without a company, and with one that is not in force', () => {
      const refused = [
        'regions.byRegion.us.servedBy: expected the id of an entity in force (active or conditional)',
      ];
      expect(checkProvider(withRegion({ servedBy: [] }))).toEqual(refused);
      expect(checkProvider(withRegion({ servedBy: undefined }))).toEqual(refused);
      expect(checkProvider(withRegion({}, { status: 'lapsed' }))).toEqual(refused);
    });

    it('is refused with a company that the file does not name', () => {
      expect(checkProvider(withRegion({ servedBy: ['acme-bank', 'gone'] }))).toEqual([
        'regions.byRegion.us.servedBy[1]: expected the id of an entity, got "gone"',
      ]);
    });
  });

  it('lets a limited region rest on a stated service, without a company', () => {
    expect(
      checkProvider(withRegion({ status: 'limited', servedBy: [], sources: ['wiki'] })),
    ).toEqual([]);
    expect(checkProvider(withRegion({ status: 'limited', servedBy: ['gone'] }))).toEqual([
      'regions.byRegion.us.servedBy[0]: expected the id of an entity, got "gone"',
    ]);
  });

  describe('an answer to an item of due diligence', () => {
    const refused =
      'diligence.l4.sources: expected a regulator, filing or company source, or two independent press sources, for a plain answer';

    it('is a plain yes or no only on evidence that settles it', () => {
      expect(checkProvider(withAnswer({ status: 'stated-yes', sources: ['wiki'] }))).toEqual([
        refused,
      ]);
      expect(checkProvider(withAnswer({ status: 'stated-no', sources: ['news'] }))).toEqual([
        refused,
      ]);
      expect(checkProvider(withAnswer({ status: 'stated-yes', sources: ['register'] }))).toEqual(
        [],
      );
      expect(checkProvider(withAnswer({ status: 'stated', sources: ['wiki'] }))).toEqual([]);
    });

    it('speaks of companies that the file names', () => {
      const entities: Answer['entities'] = [{ id: 'gone', status: 'not-found', basis: null }];
      expect(checkProvider(withAnswer({ entities }))).toEqual([
        'diligence.l4.entities[0].id: expected the id of an entity, got "gone"',
      ]);
    });
  });
});
