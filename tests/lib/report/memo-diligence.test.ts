import { describe, expect, it } from 'vitest';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { toMemoDiligence } from '@/lib/report/memo-diligence';
import { required } from '@/lib/scoring';
import { makeInventedCatalogue } from '@/tests/fixtures/invented-catalogue';

const content = makeInventedCatalogue();
const catalogue = toCatalogue(toEdition(content), content);
const diligenceOf = (place: number) =>
  toMemoDiligence(catalogue, required(catalogue.providers[place], `provider ${place}`));

describe('toMemoDiligence', () => {
  it('says of each pack that fits how many items are public, and of each item what is said, with its sources', () => {
    const { packs, rows, toAsk } = diligenceOf(0);
    expect(packs.length).toBeGreaterThan(0);
    for (const { sentence } of packs) expect(sentence).toMatch(/: \d+ of \d+ items ha(s|ve) /);
    expect(rows.map(({ name }) => name)).toEqual([
      'Audited annual accounts',
      'No lending without consent',
    ]);
    for (const { text, refs } of rows) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(refs.length).toBeGreaterThan(0);
    }
    expect(toAsk).toMatch(/^Looked for and not settled: .*statements.*\.$/);
  });

  it('names an item that is said not to be met, and says nothing of whom nobody looked up', () => {
    expect(diligenceOf(2).rows.map(({ name }) => name)).toContain(
      'No lending without consent: not met',
    );
    expect(diligenceOf(1)).toMatchObject({ rows: [], toAsk: '' });
  });
});
