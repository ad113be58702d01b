import { describe, expect, it } from 'vitest';
import { atLeast, thresholds } from '@/lib/words/thresholds';

describe('atLeast', () => {
  it('reaches a bar that a sum of shares misses by noise alone', () => {
    const noisy = 0.1 + 0.2 + 0.3 - 1e-12;
    expect(noisy).toBeLessThan(thresholds.firmLead);
    expect(atLeast(noisy, thresholds.firmLead)).toBe(true);
  });

  it('does not reach a bar that one simulation of ten thousand would reach', () => {
    expect(atLeast(0.5999, thresholds.firmLead)).toBe(false);
  });
});
