import { describe, expect, it } from 'vitest';
import { formatChange } from '@/lib/provider/format-change';

describe('formatChange', () => {
  it('puts the sign before one decimal', () => {
    expect(formatChange(3.75)).toBe('+3.8');
    expect(formatChange(-0.42)).toBe('−0.4');
  });

  it('what would print as nothing is said in words', () => {
    expect(formatChange(0.01)).toBe('no change');
    expect(formatChange(-0.01)).toBe('no change');
  });
});
