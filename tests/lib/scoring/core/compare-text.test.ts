import { describe, expect, it } from 'vitest';
import { compareText } from '@/lib/scoring';

describe('compareText', () => {
  it('orders as a reader expects, whatever the case', () => {
    expect(['b', 'C', 'a'].sort(compareText)).toEqual(['a', 'b', 'C']);
    expect(['BNY Mellon', 'BitGo'].sort(compareText)).toEqual(['BitGo', 'BNY Mellon']);
  });

  it('tells texts apart that differ in case only, always in the same order', () => {
    expect(['acme', 'Acme'].sort(compareText)).toEqual(['Acme', 'acme']);
    expect(['Acme', 'acme'].sort(compareText)).toEqual(['Acme', 'acme']);
  });

  it('equal texts are equal', () => {
    expect(compareText('acme', 'acme')).toBe(0);
  });
});
