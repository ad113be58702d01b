import { describe, expect, it } from 'vitest';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { readStoredContent } from '@/lib/catalogue/stored-content';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import { realContent } from '@/tests/fixtures/real-content';

const frozen = listFrozenEditions();

describe('the frozen editions', () => {
  it('begin with the first edition that was published', () => {
    expect(frozen[0]?.edition).toEqual({
      id: '96bd5c8dfd8f023d',
      hash: '96bd5c8dfd8f023d491d01831b1947c077607295e1047d4eb9a2940aa8e5b8c9',
      date: '2026-11-23',
      method: 1,
    });
  });

  it('are numbered without a gap', () => {
    expect(frozen.map(({ file }) => file.slice('data/editions/'.length).slice(0, 4))).toEqual(
      frozen.map((_, index) => String(index + 1).padStart(4, '0')),
    );
  });

  it('hold the providers that data/ holds, as far as it still does', () => {
    const slugs = realContent().providers.map(({ slug }) => slug);
    for (const { file, stored } of frozen) {
      expect(
        stored.providers.some(({ slug }) => slugs.includes(slug)),
        file,
      ).toBe(true);
    }
  });

  it.each(frozen)('$file is read by today’s software', ({ edition, stored }) => {
    const catalogue = toCatalogue(edition, readStoredContent(stored));
    expect(catalogue.providers.length).toBeGreaterThan(0);
  });
});
