import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadWords } from '@/lib/comparison/compared-provider';
import { levelInterval } from '@/tests/fixtures/arbitraries';

const settled = (level: number) => ({ low: level, high: level });
const intervals = fc.array(levelInterval, { minLength: 2, maxLength: 4 });

describe('leadWords', () => {
  it('ahead: low above every other’s high', () => {
    expect(leadWords([settled(4), { low: 2, high: 3 }, { low: 0, high: 3 }])).toEqual([
      'ahead',
      null,
      null,
    ]);
  });

  it('level or ahead: low at least every other’s high', () => {
    expect(
      leadWords([
        { low: 3, high: 4 },
        { low: 2, high: 3 },
      ]),
    ).toEqual(['level or ahead', null]);
  });

  it('overlapping intervals get no word', () => {
    expect(
      leadWords([
        { low: 2, high: 4 },
        { low: 1, high: 3 },
      ]),
    ).toEqual([null, null]);
  });

  it('ahead of one but not of all is no lead', () => {
    expect(leadWords([{ low: 3, high: 4 }, settled(1), { low: 2, high: 4 }])).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('several on the same settled level are level', () => {
    expect(leadWords([settled(3), settled(3), settled(1)])).toEqual([
      'level or ahead',
      'level or ahead',
      null,
    ]);
  });

  it('one alone, and nobody at all, get no word', () => {
    expect(leadWords([settled(4)])).toEqual([null]);
    expect(leadWords([])).toEqual([]);
  });

  it('a rounding error is no lead', () => {
    expect(leadWords([settled(0.1 + 0.2), settled(0.3)])).toEqual([
      'level or ahead',
      'level or ahead',
    ]);
  });

  it('ahead implies that level or ahead would hold too', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        leadWords(list).forEach((word, index) => {
          const others = list.filter((_, other) => other !== index);
          const low = list[index]?.low ?? NaN;
          expect(word === 'ahead').toBe(others.every(({ high }) => low > high));
          expect(word !== null).toBe(others.every(({ high }) => low >= high));
        });
      }),
    );
  });

  it('whoever is ahead wins however the open levels turn out', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(intervals, fc.array(share, { minLength: 4, maxLength: 4 }), (list, shares) => {
        const turnedOut = list.map(({ low, high }, i) => low + (shares[i] ?? 0) * (high - low));
        const best = Math.max(...turnedOut);
        leadWords(list).forEach((word, index) => {
          if (word !== null) expect(turnedOut[index]).toBe(best);
          if (word === 'ahead') expect(turnedOut.filter((one) => one === best)).toHaveLength(1);
        });
      }),
    );
  });

  it('at most one is ahead', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        expect(leadWords(list).filter((word) => word === 'ahead').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the order of the providers moves the words with them', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        expect(leadWords(list.toReversed())).toEqual(leadWords(list).toReversed());
      }),
    );
  });
});
