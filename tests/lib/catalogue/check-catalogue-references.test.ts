import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCatalogueReferences } from '@/lib/catalogue/check-catalogue-references';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import type { ProviderFile } from '@/lib/catalogue/schema/provider-file';
import { makeDataFolder, type DataFolder } from '../../fixtures/data-files';

describe('checkCatalogueReferences', () => {
  let folder: DataFolder;
  let content: CatalogueContent;
  beforeEach(() => {
    folder = makeDataFolder();
    content = readDataFiles(folder.path);
  });
  afterEach(() => {
    folder.dispose();
  });

  const makeProvider = (slug: string, article: Partial<ProviderFile['article']>): ProviderFile => {
    const [acme] = content.providers;
    if (acme === undefined) throw new Error('expected the invented provider');
    return { ...acme, slug, article: { ...acme.article, ...article } };
  };

  it('accepts a sound catalogue', () => {
    expect(checkCatalogueReferences(content)).toEqual([]);
  });

  it('refuses two providers with the same rank in the article, naming both files', () => {
    const providers = [...content.providers, makeProvider('bravo', {})];
    expect(checkCatalogueReferences({ ...content, providers })).toEqual([
      {
        file: 'providers/acme-custody.yaml',
        path: 'article.rank',
        message: 'expected a rank of its own, 11 is also the rank of bravo',
      },
      {
        file: 'providers/bravo.yaml',
        path: 'article.rank',
        message: 'expected a rank of its own, 11 is also the rank of acme-custody',
      },
    ]);
  });

  it('refuses an alternative that names a provider without a file', () => {
    const alternatives = [
      { name: 'Acme', provider: 'acme-custody' },
      { name: 'Nobody', provider: 'nobody' },
    ];
    const providers = [...content.providers, makeProvider('bravo', { rank: 2, alternatives })];
    expect(checkCatalogueReferences({ ...content, providers })).toEqual([
      {
        file: 'providers/bravo.yaml',
        path: 'article.alternatives[1].provider',
        message: 'expected the slug of a provider file, got "nobody"',
      },
    ]);
  });

  it('refuses a provider as its own alternative', () => {
    const alternatives = [{ name: 'Acme', provider: 'acme-custody' }];
    const providers = [makeProvider('acme-custody', { alternatives })];
    expect(checkCatalogueReferences({ ...content, providers })).toEqual([
      {
        file: 'providers/acme-custody.yaml',
        path: 'article.alternatives[0].provider',
        message: 'expected another provider than the one described',
      },
    ]);
  });

  it('refuses a use case that opens a preset which does not exist', () => {
    const useCases = content.guide.useCases.map((useCase) => ({ ...useCase, preset: 'gone' }));
    expect(checkCatalogueReferences({ ...content, guide: { ...content.guide, useCases } })).toEqual(
      [
        {
          file: 'guide.yaml',
          path: 'useCases[0].preset',
          message: 'expected the id of a preset, got "gone"',
        },
      ],
    );
  });

  it('accepts a use case without a preset', () => {
    const useCases = content.guide.useCases.map((useCase) => ({ ...useCase, preset: null }));
    expect(checkCatalogueReferences({ ...content, guide: { ...content.guide, useCases } })).toEqual(
      [],
    );
  });

  it('refuses a use case that names a provider without a file', () => {
    const useCases = content.guide.useCases.map((useCase) => ({
      ...useCase,
      providers: [{ slug: 'nobody', why: 'It is invented.' }],
    }));
    expect(checkCatalogueReferences({ ...content, guide: { ...content.guide, useCases } })).toEqual(
      [
        {
          file: 'guide.yaml',
          path: 'useCases[0].providers[0].slug',
          message: 'expected the slug of a provider file, got "nobody"',
        },
      ],
    );
  });

  it('refuses an id that is taken, since ids become links', () => {
    const presets = [...content.presets, ...content.presets];
    const faq = [...content.guide.faq, ...content.guide.faq];
    const guide = { ...content.guide, faq };
    expect(checkCatalogueReferences({ ...content, presets, guide })).toEqual([
      {
        file: 'presets.yaml',
        path: 'presets[1].id',
        message: 'expected an id of its own, "any-preset" is already taken',
      },
      {
        file: 'guide.yaml',
        path: 'faq[1].id',
        message: 'expected an id of its own, "question" is already taken',
      },
    ]);
  });
});
