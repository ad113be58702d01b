import { describe, expect, it } from 'vitest';
import { suggestStatus } from '@/lib/checklist/suggest-status';

const level = (low: number, high: number, name = 'Key management') => ({ name, low, high });
const gate = (outcome: 'pass' | 'fail' | 'open', name = 'EU') => ({
  name,
  outcome,
  sentence: `${name} is ${outcome}.`,
});

describe('suggestStatus', () => {
  it('a failed gate suggests not met and gives its sentence', () => {
    expect(suggestStatus([level(4, 4)], [gate('pass'), gate('fail', 'UK')])).toEqual({
      status: 'not-met',
      note: 'UK is fail.',
    });
  });

  it('a finding that cannot be more than a claim suggests not met', () => {
    expect(suggestStatus([level(4, 4), level(0, 1, 'Insurance')], [])).toEqual({
      status: 'not-met',
      note: 'Insurance 0–1',
    });
  });

  it('names everything that failed', () => {
    expect(suggestStatus([level(0, 0)], [gate('fail'), gate('fail', 'UK')]).note).toBe(
      'EU is fail. UK is fail. Key management 0',
    );
  });

  it('an open gate suggests to ask, even beside documented findings', () => {
    expect(suggestStatus([level(4, 4)], [gate('open')])).toEqual({
      status: 'to-ask',
      note: 'EU is open.',
    });
  });

  it('a finding that is not proven at level 3 suggests to ask and names it', () => {
    expect(suggestStatus([level(3, 4), level(2, 4, 'Insurance')], [gate('pass')])).toEqual({
      status: 'to-ask',
      note: 'Insurance 2–4',
    });
  });

  it('documented findings and passed gates suggest met', () => {
    expect(suggestStatus([level(3, 4)], [gate('pass')])).toEqual({
      status: 'met',
      note: 'Meets EU; Key management 3–4',
    });
    expect(suggestStatus([], [gate('pass'), gate('pass', 'staking')])).toEqual({
      status: 'met',
      note: 'Meets EU and staking',
    });
  });

  it('nothing that informs the check suggests to ask', () => {
    expect(suggestStatus([], []).status).toBe('to-ask');
  });
});
