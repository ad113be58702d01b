import { describe, expect, it } from 'vitest';
import { readingsFileSchema } from '@/lib/catalogue/schema/site-files';
import { buildDisclosures } from '@/lib/method/disclosures';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = record(factorIds, () => ({ low: 2, high: 2, readers: 2 as const }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', findings: settled }),
    makeProvider({
      slug: 'birch',
      findings: { ...settled, 'ux.api': { low: 1, high: 3, readers: 1 } },
    }),
  ],
});
const disclosures = buildDisclosures(catalogue);

describe('buildDisclosures', () => {
  it('counts what is open, and by how many each finding was read', () => {
    expect(disclosures).toMatchObject({
      findings: 2 * factorIds.length,
      open: 1,
      readOnce: 1,
      readTwice: 2 * factorIds.length - 1,
    });
  });

  it('every source has one grade', () => {
    const sum = disclosures.grades.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(disclosures.sources);
  });

  it('the rounds of reading are those of the data file, each with its numbers', () => {
    expect(readingsFileSchema.parse({ rounds: disclosures.rounds }).rounds.length).toBeGreaterThan(
      0,
    );
    for (const { read, result } of disclosures.rounds) {
      expect(read).toMatch(/\d/);
      expect(result).toMatch(/\d/);
    }
  });
});
