import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRowBands, toBandLetter } from '@/lib/ranking/bands';
import { listBands } from '@/lib/scoring';

const row = (slug: string, rank: number) => ({ slug, shortName: slug.toUpperCase(), rank });
const rows = [row('acme', 1), row('borg', 2), row('coda', 3), row('dune', 4)];
const bands = [
  ['acme', 'borg'],
  ['borg', 'coda'],
];

describe('listRowBands', () => {
  it('gives a letter for each band, and names those that cannot be told from a row by rank', () => {
    expect(Object.fromEntries(listRowBands(rows, bands))).toEqual({
      acme: { letters: ['a'], peers: ['BORG'] },
      borg: { letters: ['a', 'b'], peers: ['ACME', 'CODA'] },
      coda: { letters: ['b'], peers: ['BORG'] },
      dune: { letters: [], peers: [] },
    });
  });

  it('the order in which rows are listed changes neither letters nor the order of names', () => {
    expect(listRowBands(rows.toReversed(), bands).get('borg')).toEqual(
      listRowBands(rows, bands).get('borg'),
    );
  });

  it('two rows share a letter just when the draws cannot tell them apart', () => {
    const size = 6;
    const slugs = Array.from({ length: size }, (_, index) => `p${index}`);
    const chances = fc.array(fc.constantFrom(0.5, 0.8, 0.9, 0.95), {
      minLength: size * size,
      maxLength: size * size,
    });
    fc.assert(
      fc.property(chances, (above) => {
        const chance = (i: number, j: number): number =>
          i === j ? 0.5 : i < j ? (above[i * size + j] ?? 0) : 1 - (above[j * size + i] ?? 0);
        const pairwise = slugs.map((_, i) => slugs.map((_other, j) => chance(i, j)));
        const found = listRowBands(
          slugs.map((slug, index) => row(slug, index + 1)),
          listBands(slugs, { slugs, pairwise }),
        );
        slugs.forEach((one, i) =>
          slugs.slice(i + 1).forEach((other, offset) => {
            const shared = found
              .get(one)
              ?.letters.some((letter) => found.get(other)?.letters.includes(letter));
            expect(shared).toBe(chance(i, i + 1 + offset) < 0.9);
          }),
        );
      }),
    );
  });
});

describe('toBandLetter', () => {
  it('goes on with two letters after z', () => {
    expect([0, 1, 25, 26, 27, 52].map(toBandLetter)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
  });
});
