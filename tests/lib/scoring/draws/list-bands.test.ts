import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listBands } from '@/lib/scoring';

const slugs = ['acme', 'borg', 'coda', 'dora', 'eris', 'fern'];

/** Chances of being ahead, from the upper triangle row by row. */
function makePairwise(size: number, upper: readonly number[]) {
  let next = 0;
  const pairwise = Array.from({ length: size }, () => new Array<number>(size).fill(0.5));
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const chance = upper[next] ?? 0.5;
      next += 1;
      const [mine, theirs] = [pairwise[i], pairwise[j]];
      if (mine) mine[j] = chance;
      if (theirs) theirs[i] = 1 - chance;
    }
  }
  return { slugs: slugs.slice(0, size), pairwise };
}

test('listBands: bands overlap where telling apart is not transitive', () => {
  expect(listBands(['acme', 'borg', 'coda'], makePairwise(3, [0.7, 0.95, 0.8]))).toEqual([
    ['acme', 'borg'],
    ['borg', 'coda'],
  ]);
});

test('listBands: nine draws in ten are enough to be ahead', () => {
  expect(listBands(['acme', 'borg'], makePairwise(2, [0.9]))).toEqual([]);
  expect(listBands(['acme', 'borg'], makePairwise(2, [0.1]))).toEqual([]);
  expect(listBands(['acme', 'borg'], makePairwise(2, [0.8999]))).toEqual([['acme', 'borg']]);
});

test('listBands: a provider that is told from all others is in no band', () => {
  expect(listBands(['acme', 'borg', 'coda'], makePairwise(3, [0.97, 0.99, 0.6]))).toEqual([
    ['borg', 'coda'],
  ]);
});

test('listBands: all indistinct providers make one band, in the order listed', () => {
  expect(listBands(['coda', 'acme', 'borg'], makePairwise(3, [0.5, 0.5, 0.5]))).toEqual([
    ['coda', 'acme', 'borg'],
  ]);
});

test('listBands: no providers and one provider have no bands', () => {
  expect(listBands([], makePairwise(0, []))).toEqual([]);
  expect(listBands(['acme'], makePairwise(1, []))).toEqual([]);
});

test('listBands: refuses a slug without draws', () => {
  expect(() => listBands(['zeta'], makePairwise(2, []))).toThrow('"zeta"');
});

test('listBands: two providers share a band exactly when they cannot be told apart', () => {
  const cases = fc.record({
    upper: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 15, maxLength: 15 }),
    order: fc.shuffledSubarray(slugs, { minLength: 6 }),
  });
  fc.assert(
    fc.property(cases, ({ upper, order }) => {
      const draws = makePairwise(6, upper);
      const bands = listBands(order, draws);
      const share = (a: string, b: string) =>
        bands.some((band) => band.includes(a) && band.includes(b));
      order.forEach((a) =>
        order.forEach((b) => {
          if (a === b) return;
          const chance = draws.pairwise[slugs.indexOf(a)]?.[slugs.indexOf(b)] ?? 0;
          expect(share(a, b)).toBe(chance < 0.9 - 1e-9 && 1 - chance < 0.9 - 1e-9);
        }),
      );
      for (const band of bands) {
        expect(band).toEqual(order.filter((slug) => band.includes(slug)));
        expect(order.some((o) => !band.includes(o) && band.every((m) => share(m, o)))).toBe(false);
      }
      const starts = bands.map((band) => order.indexOf(band[0] ?? ''));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
  );
});
