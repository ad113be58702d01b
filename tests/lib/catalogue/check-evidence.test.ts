import { describe, expect, it } from 'vitest';
import { checkEvidence } from '@/lib/catalogue/check-evidence';
import type { SourceFile } from '@/lib/catalogue/schema/evidence';
import type { ProviderFile } from '@/lib/catalogue/schema/provider-file';
import { diligenceItemIds } from '@/lib/catalogue/schema/provider-records';
import type { FactorId, RegionId } from '@/lib/rubric/ids';
import { parseRubric, parseTemplate } from '../../fixtures/data-files';
import { record } from '../../fixtures/make-provider';

const rubric = parseRubric();

type Finding = ProviderFile['findings'][FactorId];
type Entity = ProviderFile['entities'][number];
type Region = ProviderFile['regions']['byRegion'][RegionId];
type Answer = NonNullable<ProviderFile['diligence']>['l4'];

const makeSource = (kind: SourceFile['kind'], rest: Partial<SourceFile> = {}): SourceFile => ({
  kind,
  publisher: `Publisher of ${kind}`,
  title: 'An invented text',
  url: null,
  published: null,
  retrieved: '2026-11-23',
  standing: 'original',
  ...rest,
});

/** Sources by what they are; the ids say it in the tests below. */
const sources = {
  register: makeSource('regulator'),
  page: makeSource('official-page'),
  news: makeSource('press', { publisher: 'Daily Acme' }),
  reprint: makeSource('press', {
    publisher: 'Feed',
    standing: 'copy',
    original: { publisher: 'Daily Acme', url: null },
  }),
  weekly: makeSource('press', { publisher: 'Weekly Acme' }),
  wiki: makeSource('third-party'),
  deck: makeSource('official-page', { standing: 'unvetted' }),
};

const template = parseTemplate();
const sound: ProviderFile = {
  ...template,
  sources: { ...template.sources, ...sources },
};

const withFinding = (id: FactorId, change: Partial<Finding>): ProviderFile => ({
  ...sound,
  findings: { ...sound.findings, [id]: { ...sound.findings[id], ...change } },
});

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

const check = (provider: ProviderFile): string[] =>
  checkEvidence(rubric, provider).map(({ path, message }) => `${path}: ${message}`);

describe('checkEvidence', () => {
  it('accepts a provider of which nothing is claimed', () => {
    expect(check(sound)).toEqual([]);
  });

  describe('a low above the floor', () => {
    const refused =
      'findings."ux.console".low: expected a source better than third-party for a low above 0';

    it('is refused on third-party evidence alone', () => {
      expect(check(withFinding('ux.console', { low: 1, sources: ['wiki'] }))).toEqual([refused]);
    });

    it('is refused on a text of the firm for which no publisher answers', () => {
      expect(check(withFinding('ux.console', { low: 1, sources: ['deck', 'wiki'] }))).toEqual([
        refused,
      ]);
    });

    it('is accepted with one report of a newsroom beside it', () => {
      expect(check(withFinding('ux.console', { low: 1, sources: ['wiki', 'news'] }))).toEqual([]);
    });

    it('is measured from the floor of the factor, not from 0', () => {
      expect(check(withFinding('costs.bps', { low: 1, high: 3, sources: ['wiki'] }))).toEqual([]);
      expect(check(withFinding('costs.bps', { low: 2, high: 3, sources: ['wiki'] }))).toEqual([
        'findings."costs.bps".low: expected a source better than third-party for a low above 1',
      ]);
    });
  });

  describe('a settled level', () => {
    const settled = (ids: string[]): string[] =>
      check(withFinding('ux.console', { low: 2, high: 2, sources: ids }));
    const refused =
      'findings."ux.console".sources: expected a regulator, filing or company source, or two independent press sources, for a settled level';

    it('is accepted on a register, or on a page of the firm', () => {
      expect(settled(['register'])).toEqual([]);
      expect(settled(['page'])).toEqual([]);
    });

    it('is refused on one newsroom', () => {
      expect(settled(['news', 'wiki'])).toEqual([refused]);
    });

    it('is accepted on two newsrooms', () => {
      expect(settled(['news', 'weekly'])).toEqual([]);
    });

    it('is refused on a report and its reprint, which are one', () => {
      expect(settled(['news', 'reprint'])).toEqual([refused]);
      expect(settled(['reprint', 'weekly'])).toEqual([]);
    });

    it('at the floor is refused on third-party evidence as well', () => {
      expect(check(withFinding('ux.console', { low: 0, high: 0, sources: ['wiki'] }))).toEqual([
        refused,
      ]);
    });

    it('at the floor of a disclosure factor is accepted on where one looked in vain', () => {
      const lookedAt = ['Security page'];
      expect(check(withFinding('security.insurance', { high: 0, lookedAt }))).toEqual([]);
      expect(check(withFinding('ux.console', { high: 0, lookedAt }))).toEqual([refused]);
    });
  });

  describe('a company', () => {
    it('is not active on third-party evidence alone', () => {
      expect(check(withEntity({ sources: ['wiki', 'deck'] }))).toEqual([
        'entities[1].status: expected a source better than third-party for an active company',
      ]);
      expect(check(withEntity({ sources: ['wiki', 'news'] }))).toEqual([]);
      expect(check(withEntity({ sources: ['wiki'], status: 'unknown' }))).toEqual([]);
    });

    it('has no qualified-custodian status, neither way, on third-party evidence alone', () => {
      const onWiki: Partial<Entity> = { sources: ['wiki'], status: 'unknown' };
      const refused = [
        'entities[1].qualifiedCustodian: expected a source better than third-party for a qualified-custodian status',
      ];
      expect(check(withEntity({ ...onWiki, qualifiedCustodian: true }))).toEqual(refused);
      expect(check(withEntity({ ...onWiki, qualifiedCustodian: false }))).toEqual(refused);
      expect(check(withEntity({ ...onWiki, qualifiedCustodian: 'not-applicable' }))).toEqual([]);
    });

    it('has an id of its own', () => {
      expect(check(withEntity({ id: 'acme-trust-company' }))).toEqual([
        'entities[1].id: expected an id of its own, "acme-trust-company" is already taken',
      ]);
    });
  });

  describe('a region marked yes', () => {
    it('is accepted where a company in force serves it and a register shows it', () => {
      expect(check(withRegion({}))).toEqual([]);
      expect(check(withRegion({}, { status: 'conditional' }))).toEqual([]);
    });

    it('is refused on third-party evidence alone', () => {
      expect(check(withRegion({ sources: ['wiki'] }))).toEqual([
        'regions.byRegion.us.sources: expected a source better than third-party for a region marked yes',
      ]);
    });

    it('is refused without a company, and with one that is not in force', () => {
      const refused = [
        'regions.byRegion.us.servedBy: expected the id of an entity in force (active or conditional)',
      ];
      expect(check(withRegion({ servedBy: [] }))).toEqual(refused);
      expect(check(withRegion({ servedBy: undefined }))).toEqual(refused);
      expect(check(withRegion({}, { status: 'lapsed' }))).toEqual(refused);
    });

    it('is refused with a company that the file does not name', () => {
      expect(check(withRegion({ servedBy: ['acme-bank', 'gone'] }))).toEqual([
        'regions.byRegion.us.servedBy[1]: expected the id of an entity, got "gone"',
      ]);
    });
  });

  it('lets a limited region rest on a stated service, without a company', () => {
    expect(check(withRegion({ status: 'limited', servedBy: [], sources: ['wiki'] }))).toEqual([]);
    expect(check(withRegion({ status: 'limited', servedBy: ['gone'] }))).toEqual([
      'regions.byRegion.us.servedBy[0]: expected the id of an entity, got "gone"',
    ]);
  });

  describe('an answer to an item of due diligence', () => {
    const refused =
      'diligence.l4.sources: expected a regulator, filing or company source, or two independent press sources, for a plain answer';

    it('is a plain yes or no only on evidence that settles it', () => {
      expect(check(withAnswer({ status: 'stated-yes', sources: ['wiki'] }))).toEqual([refused]);
      expect(check(withAnswer({ status: 'stated-no', sources: ['news'] }))).toEqual([refused]);
      expect(check(withAnswer({ status: 'stated-yes', sources: ['register'] }))).toEqual([]);
      expect(check(withAnswer({ status: 'stated', sources: ['wiki'] }))).toEqual([]);
    });

    it('speaks of companies that the file names', () => {
      const entities: Answer['entities'] = [{ id: 'gone', status: 'not-found', basis: null }];
      expect(check(withAnswer({ entities }))).toEqual([
        'diligence.l4.entities[0].id: expected the id of an entity, got "gone"',
      ]);
    });
  });

  describe('what the first edition did not record', () => {
    it('is asked for in every source, finding and entity', () => {
      const silent: SourceFile = { ...sources.page, standing: undefined };
      const provider = withFinding('ux.console', { headline: undefined, readers: undefined });
      expect(
        check({
          ...provider,
          sources: { ...provider.sources, page: silent },
          entities: provider.entities.map((entity) => ({ ...entity, id: undefined })),
        }),
      ).toEqual([
        'sources.page.standing: expected original, copy or unvetted, but it is missing',
        'findings."ux.console".headline: expected the statement in a line, but it is missing',
        'findings."ux.console".readers: expected how many people have read the sources, but it is missing',
        'entities[0].id: expected an id, but it is missing',
      ]);
    });
  });
});

describe('a disputed finding', () => {
  const disputed = (sourceIds: string[]) =>
    checkEvidence(
      rubric,
      withFinding('security.keys', {
        disputed: {
          since: '2026-11-20',
          reason: 'The provider says that the level is too low.',
          ownWords: { text: 'Our keys were attested.', sources: sourceIds },
        },
      }),
    );

  it('tells the provider’s own words from a source of the provider', () => {
    expect(disputed(['page', 'news'])).toEqual([]);
  });

  it.each([['news'], ['wiki'], ['register'], ['deck']])(
    'words that only the source "%s" has are not its own',
    (id) => {
      expect(disputed([id])).toEqual([
        {
          path: 'findings."security.keys".disputed.ownWords.sources',
          message: 'expected a source of the provider itself for its own words',
        },
      ]);
    },
  );
});
