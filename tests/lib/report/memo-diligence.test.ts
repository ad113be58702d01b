import { describe, expect, it } from 'vitest';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { toMemoDiligence } from '@/lib/report/memo-diligence';
import { dueDiligenceIds } from '@/lib/rubric/ids';
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

  it('counts what a record holds privately, marks it as private, and drops it from what is to ask', () => {
    const provider = required(catalogue.providers[0], 'a provider');
    const [shown] = toMemoDiligence(catalogue, provider).rows;
    const item = required(
      catalogue.diligence?.items.find(({ name }) => name !== shown?.name && name !== ''),
      'an item',
    );
    const id = required(
      dueDiligenceIds.find((one) => one === item.id),
      'its id',
    );
    const answer = {
      outcome: 'answered',
      note: 'Type 2',
      document: 'SOC report',
      date: '',
      by: '',
    };
    const own = {
      ...{ answers: {}, settled: {} },
      items: { [provider.slug]: { [id]: { ...answer, outcome: 'answered' } } },
    } as const;
    const { rows, packs, toAsk } = toMemoDiligence(catalogue, provider, own);
    expect(rows.find(({ name }) => name === item.name)?.text).toContain(
      'Answered privately: “SOC report”: Type 2.',
    );
    expect(packs.some(({ sentence }) => sentence.includes('1 answered privately'))).toBe(true);
    expect(toAsk).not.toContain(item.name.toLowerCase());
  });
});
