import { describe, expect, it } from 'vitest';
import { countStatuses, describeCounts, describeMet } from '@/lib/checklist/count-statuses';

describe('countStatuses', () => {
  it('counts each status, and nothing as 0', () => {
    expect(countStatuses(['met', 'waiting', 'met'])).toEqual({
      'to-ask': 0,
      waiting: 1,
      met: 2,
      'not-met': 0,
      'not-needed': 0,
    });
  });

  it('is said in the order of reading, zeros included', () => {
    expect(describeCounts(countStatuses(['met', 'waiting', 'met']))).toBe(
      '2 met, 1 waiting, 0 to ask, 0 not met',
    );
  });

  it('says what is not needed only where there is some, and leaves it out of the checks', () => {
    const counts = countStatuses(['met', 'not-needed', 'not-met']);
    expect(describeCounts(counts)).toBe('1 met, 0 waiting, 0 to ask, 1 not met, 1 not needed');
    expect(describeMet(counts)).toBe('1 of 2 checks met');
  });
});
