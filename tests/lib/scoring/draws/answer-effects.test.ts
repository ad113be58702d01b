import { describe, expect, test } from 'vitest';
import { answerEffects } from '@/lib/scoring/draws/answer-effects';

describe('answerEffects', () => {
  /** The best score is 60 at three answers, then 75 and 100: 71 on average, 11 more than 60. */
  test('agrees with its example, worked by hand', () => {
    expect(answerEffects([50, 60], 0, [0, 25, 50, 75, 100])).toEqual({
      gain: 11,
      changesTopThree: 0,
    });
  });

  test('an answer that cannot reach the leader gains nothing', () => {
    expect(answerEffects([20, 90], 0, [0, 20, 40]).gain).toBe(0);
  });

  test('an answer about a leader that stays ahead gains nothing', () => {
    expect(answerEffects([90, 20], 0, [80, 90, 100]).gain).toBe(0);
  });

  test('one provider gains nothing by an answer', () => {
    expect(answerEffects([50], 0, [40, 60])).toEqual({ gain: 0, changesTopThree: 0 });
  });

  /** Dora at 30 needs more than 40 to enter; at 40 it ties for third, which changes the set too. */
  test('the top three change when the answer reaches rank 3, tied or alone', () => {
    const scores = [60, 50, 40, 30];
    expect(answerEffects(scores, 3, [20, 30, 40, 50]).changesTopThree).toBe(1 / 2);
  });

  test('the top three change when the answer makes a member fall behind', () => {
    expect(answerEffects([60, 50, 40, 30], 0, [10, 45, 60, 80]).changesTopThree).toBe(1 / 4);
  });

  test('changes of places within the top three are no change', () => {
    expect(answerEffects([60, 50, 40, 30], 2, [35, 55, 70]).changesTopThree).toBe(0);
  });
});
