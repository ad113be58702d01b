import { describe, expect, it } from 'vitest';
import { questionEffect } from '@/lib/questions/question-effect';

const none = { sharpens: 0, gain: 0, changesTopThree: 0, width: 2.5 };

describe('questionEffect', () => {
  it('tells first by how much the right leader becomes likelier', () => {
    const figures = { ...none, sharpens: 0.03, gain: 1, changesTopThree: 0.5 };
    expect(questionEffect(figures, 0.58)).toEqual({
      main: 'Raises the chance of naming the right leader from 58% to 61%',
      rest: 'narrows the range by 2.5 points',
    });
  });

  it('a rise that does not show in whole per cent gives way to the best score', () => {
    const figures = { ...none, sharpens: 0.001, gain: 0.2, changesTopThree: 0.5 };
    expect(questionEffect(figures, 0.58).main).toBe('Lifts the best score by 0.2 on average');
  });

  it('then to the first three', () => {
    expect(questionEffect({ ...none, changesTopThree: 0.5 }, 0.58).main).toBe(
      'Changes the first three in 50% of answers',
    );
  });

  it('an answer that decides nothing only removes width', () => {
    expect(questionEffect(none, 0.58)).toEqual({
      main: null,
      rest: 'narrows the range by 2.5 points',
    });
  });

  it('a finding without weight settles nothing', () => {
    expect(questionEffect({ ...none, width: 0 }, 0.58)).toEqual({
      main: null,
      rest: 'carries no weight',
    });
  });
});
