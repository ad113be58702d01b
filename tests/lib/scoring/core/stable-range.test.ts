import { describe, expect, test } from 'vitest';
import { stableRange } from '@/lib/scoring/core/stable-range';

/** The line through a score at weight 0 and a score at weight 1. */
const line = (slug: string, atZero: number, atOne: number) => ({
  slug,
  atZero,
  slope: atOne - atZero,
});

describe('stableRange', () => {
  /** Acme 80 − 60t and Borg 20 + 40t cross where 60 = 100t, at t = 0.6. */
  test('ends where lines cross', () => {
    expect(stableRange([line('acme', 80, 20), line('borg', 20, 60)], 0.3, 1)).toEqual({
      members: ['acme'],
      low: 0,
      high: 0.6,
      below: null,
      above: { members: ['borg'], enters: ['borg'], leaves: ['acme'] },
    });
  });

  test('a leader that none can catch stays at any weight', () => {
    expect(stableRange([line('acme', 80, 90), line('borg', 20, 60)], 0.3, 1)).toMatchObject({
      low: 0,
      high: 1,
      below: null,
      above: null,
    });
  });

  test('a crossing at weight 1 is no end, because nothing lies beyond', () => {
    expect(stableRange([line('acme', 80, 60), line('borg', 20, 60)], 0.3, 1)).toMatchObject({
      high: 1,
      above: null,
    });
  });

  test('a tie that would break at once leaves the present weight alone', () => {
    expect(stableRange([line('acme', 60, 40), line('borg', 40, 60)], 0.5, 1)).toEqual({
      members: ['acme', 'borg'],
      low: 0.5,
      high: 0.5,
      below: { members: ['acme'], enters: [], leaves: ['borg'] },
      above: { members: ['borg'], enters: [], leaves: ['acme'] },
    });
  });

  test('a tie of equal lines stays', () => {
    expect(stableRange([line('acme', 60, 40), line('borg', 60, 40)], 0.5, 1)).toMatchObject({
      members: ['acme', 'borg'],
      low: 0,
      high: 1,
    });
  });

  test('the top three stay while they change places among themselves', () => {
    const lines = [
      line('acme', 90, 50),
      line('borg', 80, 70),
      line('coda', 70, 60),
      line('dora', 10, 65),
    ];
    // Dora first catches Acme: 90 − 40t = 10 + 55t at t = 80/95, by then the third.
    const range = stableRange(lines, 0.1, 3);
    expect(range.members).toEqual(['acme', 'borg', 'coda']);
    expect(range.high).toBeCloseTo(80 / 95, 12);
    expect(range.above).toEqual({
      members: ['borg', 'coda', 'dora'],
      enters: ['dora'],
      leaves: ['acme'],
    });
  });

  test('one who falls behind three tied leaves the top three, though none enters', () => {
    const tied = ['borg', 'coda', 'dora'].map((slug) => line(slug, 50, 50));
    expect(stableRange([line('acme', 90, 10), ...tied], 0.1, 3)).toMatchObject({
      members: ['acme', 'borg', 'coda', 'dora'],
      high: 0.5,
      above: { members: ['borg', 'coda', 'dora'], enters: [], leaves: ['acme'] },
    });
  });

  test('no lines give an empty set that stays everywhere', () => {
    expect(stableRange([], 0.4, 1)).toEqual({
      members: [],
      low: 0,
      high: 1,
      below: null,
      above: null,
    });
  });
});
