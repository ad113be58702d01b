import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBands, passBands } from '@/lib/ranking/bands';

const order = ['acme', 'borg', 'coda', 'dune', 'echo'];
const lay = (bands: string[][], of = order) => Object.fromEntries(layOutBands(of, bands));

describe('layOutBands', () => {
  it('joins a band from its first member to its last', () => {
    expect(lay([['borg', 'coda', 'dune']])).toEqual({
      acme: [],
      borg: [{ lane: 0, part: 'start' }],
      coda: [{ lane: 0, part: 'member' }],
      dune: [{ lane: 0, part: 'end' }],
      echo: [],
    });
  });

  it('leaves a gap at a row between that is no member', () => {
    expect(lay([['acme', 'coda']]).borg).toEqual([{ lane: 0, part: 'gap' }]);
  });

  it('bands that overlap lie side by side, and a lane is used again once its line has ended', () => {
    const { borg, coda } = lay([
      ['acme', 'borg'],
      ['borg', 'coda'],
      ['coda', 'dune'],
    ]);
    expect(borg).toEqual([
      { lane: 0, part: 'end' },
      { lane: 1, part: 'start' },
    ]);
    expect(coda).toEqual([
      { lane: 0, part: 'start' },
      { lane: 1, part: 'end' },
    ]);
  });

  it('a band of which the list holds fewer than two has no line', () => {
    expect(lay([['acme', 'borg']], ['borg', 'coda'])).toEqual({ borg: [], coda: [] });
    expect(lay([['acme', 'borg']], [])).toEqual({});
  });

  it('no two lines of a row share a lane, and every line has one start and one end', () => {
    const bands = fc.array(fc.uniqueArray(fc.constantFrom(...order), { minLength: 2 }));
    fc.assert(
      fc.property(bands, (lists) => {
        const rows = [...layOutBands(order, lists).values()];
        for (const marks of rows) {
          expect(new Set(marks.map(({ lane }) => lane)).size).toBe(marks.length);
        }
        const parts = rows.flat().map(({ part }) => part);
        const count = (of: string): number => parts.filter((part) => part === of).length;
        expect(count('start')).toBe(lists.length);
        expect(count('end')).toBe(lists.length);
      }),
    );
  });
});

describe('passBands', () => {
  it('carries on what does not end in the row above', () => {
    const marks = [
      { lane: 0, part: 'end' },
      { lane: 1, part: 'start' },
      { lane: 2, part: 'gap' },
    ] as const;
    expect(passBands(marks)).toEqual([
      { lane: 1, part: 'member' },
      { lane: 2, part: 'gap' },
    ]);
  });
});
