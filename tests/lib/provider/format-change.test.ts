import { describe, expect, it } from 'vitest';
import { formatChange } from '@/lib/provider/format-change';

describe('formatChange', () => {
  it('puts the sign before one decimal', () => {
    expect(formatChange(3.75)).toBe('+3.8');
    expect(formatChange(-0.42)).toBe('−0.4');
  });

  it('what prints as nothing has no sign', () => {
    expect(formatChange(0.01)).toBe('0.0');
    expect(formatChange(-0.01)).toBe('0.0');
  });
});
