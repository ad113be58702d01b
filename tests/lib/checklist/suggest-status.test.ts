import { describe, expect, it } from 'vitest';
import { suggestStatus } from '@/lib/checklist/suggest-status';

const describeLevel = ({ low, high }: { low: number; high: number }) => `${low} to ${high}`;
const level = (low: number, high: number) => ({ name: 'Key management', low, high });
const gate = (outcome: 'pass' | 'fail' | 'open') => ({
  name: 'EU',
  outcome,
  reason: `EU is ${outcome}.`,
});

describe('suggestStatus', () => {
  it('a failed gate suggests not met and gives its reason', () => {
    expect(suggestStatus([level(4, 4)], [gate('pass'), gate('fail')], describeLevel)).toEqual({
      status: 'not-met',
      note: 'EU is fail.',
    });
  });

  it('a finding that cannot be more than a claim suggests not met', () => {
    expect(suggestStatus([level(4, 4), level(0, 1)], [], describeLevel)).toEqual({
      status: 'not-met',
      note: 'Key management 0 to 1',
    });
  });

  it('an open gate suggests to ask, even beside documented findings', () => {
    expect(suggestStatus([level(4, 4)], [gate('open')], describeLevel)).toEqual({
      status: 'to-ask',
      note: 'EU is open.',
    });
  });

  it('a finding that is not proven at level 3 suggests to ask and names it', () => {
    expect(suggestStatus([level(3, 4), level(2, 4)], [gate('pass')], describeLevel)).toEqual({
      status: 'to-ask',
      note: 'Key management 2 to 4',
    });
  });

  it('documented findings and passed gates suggest met', () => {
    expect(suggestStatus([level(3, 4)], [gate('pass')], describeLevel).status).toBe('met');
    expect(suggestStatus([], [gate('pass')], describeLevel)).toEqual({ status: 'met', note: 'EU' });
  });

  it('nothing that informs the check suggests to ask', () => {
    expect(suggestStatus([], [], describeLevel).status).toBe('to-ask');
  });
});
