import { describe, expect, it } from 'vitest';
import { sayPoints } from '@/lib/words/method';
import { makeRubric } from '@/tests/fixtures/make-catalogue';

const { criteria } = makeRubric();
const floored = criteria.map((criterion) => ({
  ...criterion,
  factors: criterion.factors.map((factor) =>
    factor.id === 'costs.bps' ? { ...factor, levels: { ...factor.levels, 0: null } } : factor,
  ),
}));

describe('sayPoints', () => {
  it('method 1 gives 25 points a level, whatever the lowest level of a factor', () => {
    expect(sayPoints({ version: 1, criteria: floored }).text).toBe('A level is worth 25 points.');
  });

  it('method 2 counts from the lowest level, and names the factors whose lowest is not 0', () => {
    const { formula, text } = sayPoints({ version: 2, criteria: floored });
    expect(formula).toBe('points = 100 × (level − floor) ÷ (4 − floor)');
    expect(text).toContain('lowest level: 0, above it for Factor costs.bps (1).');
    expect(sayPoints({ version: 2, criteria }).text).toContain('lowest level: 0. So');
  });
});
