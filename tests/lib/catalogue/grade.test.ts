import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSource, gradeOf } from '@/lib/catalogue/grade';
import { grades, isAtLeast } from '@/lib/rubric/grades';
import { sourceKinds, standings } from '@/lib/catalogue/schema/evidence';

const source = fc.record({
  kind: fc.constantFrom(...sourceKinds),
  standing: fc.constantFrom(...standings, null),
});

describe('gradeOf', () => {
  it('a regulator and a filing are primary, texts of the firm company, newsrooms press', () => {
    expect(sourceKinds.map((kind) => gradeOf({ kind, standing: 'original' }))).toEqual([
      'primary',
      'primary',
      'company',
      'company',
      'company',
      'press',
      'third-party',
    ]);
  });

  it('a copy has the grade of what it copies', () => {
    expect(gradeOf({ kind: 'filing', standing: 'copy' })).toBe('primary');
  });

  it('a source for which nobody answers is third-party, whatever it calls itself', () => {
    expect(gradeOf({ kind: 'press-release', standing: 'unvetted' })).toBe('third-party');
  });

  it('a source of an edition that records no standing counts as an original', () => {
    expect(gradeOf({ kind: 'press' })).toBe('press');
    expect(gradeOf({ kind: 'press', standing: null })).toBe('press');
  });

  it('an item has the grade of its best source, in whatever order they stand', () => {
    const press = { kind: 'press' as const, standing: 'original' as const };
    const wiki = { kind: 'third-party' as const, standing: 'unvetted' as const };
    expect(gradeOf({ sources: [wiki, press] })).toBe('press');
    expect(gradeOf({ sources: [press, wiki] })).toBe('press');
  });

  it('an item without a source has no grade', () => {
    expect(gradeOf({ sources: [] })).toBeNull();
  });

  it('one more source never lowers the grade', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1 }), source, (sources, more) => {
        const before = gradeOf({ sources });
        const after = gradeOf({ sources: [...sources, more] });
        return before !== null && isAtLeast(after, before);
      }),
    );
  });
});

describe('isAtLeast', () => {
  it('every grade reaches itself and all weaker ones', () => {
    expect(grades.map((bar) => isAtLeast('company', bar))).toEqual([false, true, true, true]);
  });

  it('no grade reaches nothing', () => {
    expect(grades.map((bar) => isAtLeast(null, bar))).toEqual([false, false, false, false]);
  });
});

describe('bestSource', () => {
  const source = (number: number, kind: 'press' | 'filing', published: string | null = null) => ({
    number,
    kind,
    published,
  });

  it('is the best grade, of equal ones the newest, and an undated one comes last', () => {
    const [press, older, newer] = [
      source(1, 'press', '2026-01'),
      source(2, 'filing', '2024'),
      source(3, 'filing', '2025-02'),
    ];
    expect(bestSource([press, older, newer])).toBe(newer);
    expect(bestSource([source(4, 'filing'), older])).toBe(older);
    expect(bestSource([source(6, 'filing'), source(5, 'filing')])?.number).toBe(5);
    expect(bestSource([])).toBeNull();
  });
});
