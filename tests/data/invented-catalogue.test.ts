import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCatalogueReferences } from '@/lib/catalogue/check-catalogue-references';
import { checkReferences } from '@/lib/catalogue/check-references';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { readTemplate } from '../fixtures/data-files';
import { makeInventedCatalogue } from '../fixtures/invented-catalogue';
import { realContent } from '@/tests/fixtures/real-content';

const root = path.resolve(import.meta.dirname, '../..');

describe('the invented catalogue of the browser tests', () => {
  const content = makeInventedCatalogue();
  const real = realContent();

  it('is as sound as the data files have to be', () => {
    expect(checkCatalogueReferences(content)).toEqual([]);
    for (const provider of content.providers) {
      expect(checkReferences(content.rubric, provider), provider.slug).toEqual([]);
    }
    expect(content.providers).toHaveLength(10);
  });

  it('names no provider of the data files', () => {
    const told = JSON.stringify([content.providers, content.guide.useCases]);
    for (const { slug, name, shortName } of real.providers) {
      for (const word of [slug, name, shortName]) expect(told).not.toContain(word);
    }
  });

  it('is the same when one more provider joins the data files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'one-more-'));
    cpSync(path.join(root, 'data'), folder, { recursive: true });
    const rank = Math.max(...real.providers.map(({ article }) => article.rank)) + 1;
    const file = readTemplate().replace(/^ {2}rank: \d+/m, `  rank: ${rank}`);
    writeFileSync(path.join(folder, 'providers/acme-custody.yaml'), file);
    expect(readDataFiles(folder).providers).toHaveLength(real.providers.length + 1);
    expect(makeInventedCatalogue(folder)).toEqual(content);
    rmSync(folder, { recursive: true });
  });

  it('is all that browser tests know: none names a provider of the data files', () => {
    const folder = path.join(root, 'tests/e2e');
    for (const file of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      for (const { slug, name } of real.providers) {
        for (const word of [slug, name]) expect(text, file).not.toMatch(new RegExp(`\\b${word}\\b`));
      }
    }
  });
});
