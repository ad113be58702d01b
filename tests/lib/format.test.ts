import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatCredit,
  formatDate,
  formatHash,
  formatLevel,
  formatList,
  formatNumber,
  formatOrdinal,
  formatPercent,
  formatPercentCell,
  formatPercentagePoints,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
  formatShare,
  formatUsd,
  formatWeight,
  numberWord,
} from '@/lib/format';

describe('formatScore', () => {
  test.each([
    [84.23, '84.2'],
    [0, '0.0'],
    [100, '100.0'],
    [84.25, '84.3'],
    [-0.04, '0.0'],
    [-0, '0.0'],
  ])('formatScore: %d prints as %s', (points, text) => {
    expect(formatScore(points)).toBe(text);
  });

  test('formatScore: noise of floating point changes no digit', () => {
    expect(formatScore(84.25 - 1e-13)).toBe(formatScore(84.25));
  });

  test('formatScore: what is printed lies within half a decimal of the score', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (points) => {
        expect(Math.abs(Number(formatScore(points)) - points)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe('formatRange', () => {
  test('formatRange: low and high are joined by "to"', () => {
    expect(formatRange(70.6, 97.8)).toBe('70.6 to 97.8');
  });

  test('formatRange: ends that print alike print once', () => {
    expect(formatRange(75, 75.01)).toBe('75.0');
  });
});

test('formatCredit: credited points carry a plus', () => {
  expect(formatCredit(3.76)).toBe('+ 3.8');
});

describe('formatPercent', () => {
  test.each([
    [0, '0%'],
    [0.004, 'under 1%'],
    [0.005, '1%'],
    [0.58, '58%'],
    [0.994, '99%'],
    [0.996, 'over 99%'],
    [1, '100%'],
  ])('formatPercent: a chance of %d prints as %s', (share, text) => {
    expect(formatPercent(share)).toBe(text);
  });

  test('formatPercent: what may still happen never prints as impossible or certain', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true }),
        (share) => {
          expect(['0%', '100%']).not.toContain(formatPercent(share));
        },
      ),
    );
  });
});

test.each([
  [0, '·'],
  [0.004, '<1'],
  [0.3, '30'],
  [0.999, '>99'],
  [1, '100'],
])('formatPercentCell: a chance of %d prints as %s in a cell', (share, text) => {
  expect(formatPercentCell(share)).toBe(text);
});

test.each([
  [0.3, '30%'],
  [3 / 17, '17.6%'],
  [0, '0%'],
  [1, '100%'],
])('formatWeight: a share of %d prints as %s', (share, text) => {
  expect(formatWeight(share)).toBe(text);
});

test.each([
  [50, '50'],
  [12.5, '12.5'],
  [0.04, '0'],
])('formatNumber: %d prints as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [0, '0 percentage points'],
  [0.01, 'under 0.1 percentage points'],
  [1, '1 percentage point'],
  [105.714, '105.7 percentage points'],
])('formatPercentagePoints: %d prints as "%s"', (points, text) => {
  expect(formatPercentagePoints(points)).toBe(text);
});

test.each([
  [1, 'first'],
  [10, 'tenth'],
  [11, '11th'],
  [21, '21st'],
  [22, '22nd'],
  [103, '103rd'],
  [112, '112th'],
])('formatOrdinal: rank %d reads "%s"', (rank, text) => {
  expect(formatOrdinal(rank)).toBe(text);
});

test.each([
  [3, 3, '3'],
  [2, 4, '2–4'],
  [0, 4, '0–4'],
  [0, 0, '0'],
])('formatLevel: levels from %d to %d print as %s', (low, high, text) => {
  expect(formatLevel({ low, high })).toBe(text);
});

test.each([
  [1, 8, '1–8'],
  [2, 2, '2'],
])('formatRanks: ranks from %d to %d print as %s', (best, worst, text) => {
  expect(formatRanks(best, worst)).toBe(text);
});

test('formatRank: a shared rank has an equals sign', () => {
  expect([formatRank(3, true), formatRank(3, false)]).toEqual(['3=', '3']);
});

test.each([
  ['2026-11-23', '23 Nov 2026'],
  ['2026-02-04', '4 Feb 2026'],
  ['2026-11', 'Nov 2026'],
  ['2026', '2026'],
])('formatDate: %s prints as %s', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each([
  [200_000_000, 'USD 200 million'],
  [6_300_000, 'USD 6.3 million'],
  [1_100_000_000, 'USD 1.1 billion'],
  [2_000_000_000_000, 'USD 2 trillion'],
  [1870, 'USD 1,870'],
])('formatUsd: %d prints as %s', (amount, text) => {
  expect(formatUsd(amount)).toBe(text);
});

test.each([
  [[], ''],
  [['US'], 'US'],
  [['US', 'EU'], 'US and EU'],
  [['US', 'EU', 'UK'], 'US, EU and UK'],
])('formatList: %j reads "%s"', (items, text) => {
  expect(formatList(items)).toBe(text);
});

test('formatList: alternatives are joined by "or"', () => {
  expect(formatList(['bank', 'trust company'], 'or')).toBe('bank or trust company');
});

test.each([
  [0, '0 sources'],
  [1, '1 source'],
  [1200, '1,200 sources'],
])('formatCount: %d reads "%s"', (count, text) => {
  expect(formatCount(count, 'source')).toBe(text);
});

test('formatCount: an irregular plural is taken as given', () => {
  expect(formatCount(2, 'entity', 'entities')).toBe('2 entities');
});

test.each([
  [0, 'no'],
  [6, 'six'],
  [10, 'ten'],
  [11, '11'],
])('numberWord: %d reads "%s"', (count, text) => {
  expect(numberWord(count)).toBe(text);
});

test('formatHash: the first eight digits stand for the whole', () => {
  expect(formatHash('bbee324a410bb4d0')).toBe('bbee324a');
});

describe('formatShare', () => {
  test.each([
    [0, '·'],
    [0.004, '<1'],
    [0.01, '1'],
    [0.0499, '4'],
    [0.05, '5'],
    [1, '100'],
  ])(
    '%s is %s, rounded down, so that none looks as if it reached a bar that it misses',
    (share, text) => {
      expect(formatShare(share)).toBe(text);
    },
  );
});
