import { describe, expect, it } from 'vitest';
import type { SourceFile } from '@/lib/catalogue/schema/evidence';
import {
  checkProvider,
  evidenceSources,
  listProblems,
  sound,
  withFinding,
} from '../../fixtures/make-evidence-case';

describe('checkEvidence', () => {
  it('accepts a provider of which nothing is claimed', () => {
    expect(checkProvider(sound)).toEqual([]);
  });

  describe('a low above the floor', () => {
    const refused =
      'findings."ux.console".low: expected a source better than third-party for a low above 0';

    it('is refused on third-party evidence alone', () => {
      expect(checkProvider(withFinding('ux.console', { low: 1, sources: ['wiki'] }))).toEqual([
        refused,
      ]);
    });

    it('is refused on a text of the firm for which no publisher answers', () => {
      expect(
        checkProvider(withFinding('ux.console', { low: 1, sources: ['deck', 'wiki'] })),
      ).toEqual([refused]);
    });

    it('is accepted with one report of a newsroom beside it', () => {
      expect(
        checkProvider(withFinding('ux.console', { low: 1, sources: ['wiki', 'news'] })),
      ).toEqual([]);
    });

    it('is measured from the floor of the factor, not from 0', () => {
      expect(
        checkProvider(withFinding('costs.bps', { low: 1, high: 3, sources: ['wiki'] })),
      ).toEqual([]);
      expect(
        checkProvider(withFinding('costs.bps', { low: 2, high: 3, sources: ['wiki'] })),
      ).toEqual([
        'findings."costs.bps".low: expected a source better than third-party for a low above 1',
      ]);
    });
  });

  describe('a settled level', () => {
    const settled = (ids: string[]): string[] =>
      checkProvider(withFinding('ux.console', { low: 2, high: 2, sources: ids }));
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
      expect(
        checkProvider(withFinding('ux.console', { low: 0, high: 0, sources: ['wiki'] })),
      ).toEqual([refused]);
    });

    it('at the floor of a disclosure factor is accepted on where one looked in vain', () => {
      const lookedAt = ['Security page'];
      expect(checkProvider(withFinding('security.insurance', { high: 0, lookedAt }))).toEqual([]);
      expect(checkProvider(withFinding('ux.console', { high: 0, lookedAt }))).toEqual([refused]);
    });
  });

  describe('what the first edition did not record', () => {
    it('is asked for in every source, finding and entity', () => {
      const silent: SourceFile = { ...evidenceSources.page, standing: undefined };
      const provider = withFinding('ux.console', { headline: undefined, readers: undefined });
      expect(
        checkProvider({
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
    listProblems(
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
