import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashContent, toEdition } from '@/lib/catalogue/edition-hash';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { makeContent } from '@/tests/fixtures/make-content';

const content = makeContent();
const [first, second] = content.providers;
if (!first || !second) throw new Error('expected two invented providers');

const withFirst = (changes: Partial<typeof first>): CatalogueContent => ({
  ...content,
  providers: [{ ...first, ...changes }, second],
});

describe('hashContent', () => {
  it('the same content has the same hash', () => {
    expect(hashContent(makeContent())).toBe(hashContent(makeContent()));
    expect(hashContent(content)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('the order in which keys were written does not matter', () => {
    const { founded, ...rest } = first.company;
    const company = { ...rest, founded };
    expect(Object.keys(company)).not.toEqual(Object.keys(first.company));
    expect(hashContent(withFirst({ company }))).toBe(hashContent(content));
    const { rubric, guide, presets, providers } = content;
    expect(hashContent({ providers, presets, guide, rubric })).toBe(hashContent(content));
  });

  it('any change of a sentence changes the hash', () => {
    fc.assert(
      fc.property(fc.string(), (notes) => {
        fc.pre(notes !== first.notes);
        return hashContent(withFirst({ notes })) !== hashContent(content);
      }),
    );
  });

  it('the order of sources is content, because it numbers them', () => {
    const sources = Object.fromEntries(Object.entries(first.sources).reverse());
    expect(hashContent(withFirst({ sources }))).not.toBe(hashContent(content));
  });
});

describe('toEdition', () => {
  it('the id is the beginning of the hash', () => {
    const { id, hash } = toEdition(content);
    expect(id).toHaveLength(16);
    expect(hash.startsWith(id)).toBe(true);
  });

  it('the date is the newest day on which a provider was researched', () => {
    expect(first.researchedOn).not.toBe(second.researchedOn);
    expect(toEdition(content).date).toBe('2026-11-23');
    expect(toEdition({ ...content, providers: [second] }).date).toBe('2026-10-01');
  });

  it('the method is the version of the rubric', () => {
    expect(toEdition({ ...content, rubric: { ...content.rubric, version: 7 } }).method).toBe(7);
  });
});
