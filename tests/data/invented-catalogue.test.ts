import { describe, expect, it } from 'vitest';
import { checkCatalogueReferences } from '@/lib/catalogue/check-catalogue-references';
import { checkReferences } from '@/lib/catalogue/check-references';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { makeInventedCatalogue } from '../fixtures/invented-catalogue';

describe('the invented catalogue of the browser tests', () => {
  const content = makeInventedCatalogue();

  it('is as sound as the data files have to be', () => {
    expect(checkCatalogueReferences(content)).toEqual([]);
    for (const provider of content.providers) {
      expect(checkReferences(content.rubric, provider), provider.slug).toEqual([]);
    }
    expect(content.providers).toHaveLength(10);
  });

  it('names no provider of the data files', () => {
    const told = JSON.stringify([content.providers, content.guide.useCases]);
    for (const { slug, name, shortName } of readDataFiles().providers) {
      for (const word of [slug, name, shortName]) expect(told).not.toContain(word);
    }
  });
});
