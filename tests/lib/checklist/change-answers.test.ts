import { describe, expect, it } from 'vitest';
import {
  hasAnswers,
  mergeAnswers,
  withAnswer,
  withoutAnswers,
} from '@/lib/checklist/change-answers';
import type { CheckAnswers } from '@/lib/url/check-status';

describe('withAnswer', () => {
  it('gives an answer, changes it and takes it back, without a trace', () => {
    const given = withAnswer({}, 'acme', 'fees', 'waiting');
    expect(given).toEqual({ acme: { fees: 'waiting' } });
    expect(withAnswer(given, 'acme', 'fees', 'met')).toEqual({ acme: { fees: 'met' } });
    expect(withAnswer(given, 'acme', 'fees', null)).toEqual({});
  });

  it('leaves every other answer and its input as they are', () => {
    const before: CheckAnswers = { acme: { keys: 'met' }, borg: { fees: 'not-met' } };
    const copy = structuredClone(before);
    expect(withAnswer(before, 'acme', 'fees', 'waiting')).toEqual({
      acme: { keys: 'met', fees: 'waiting' },
      borg: { fees: 'not-met' },
    });
    expect(before).toEqual(copy);
  });
});

describe('mergeAnswers', () => {
  it('keeps the answers of both, and the second where both have one', () => {
    expect(
      mergeAnswers(
        { acme: { keys: 'met', fees: 'met' } },
        { acme: { fees: 'waiting' }, borg: { fees: 'met' } },
      ),
    ).toEqual({ acme: { keys: 'met', fees: 'waiting' }, borg: { fees: 'met' } });
  });
});

describe('withoutAnswers', () => {
  it('forgets some providers and no other', () => {
    const answers: CheckAnswers = { acme: { keys: 'met' }, borg: { keys: 'met' } };
    expect(withoutAnswers(answers, ['acme', 'coda'])).toEqual({ borg: { keys: 'met' } });
    expect(hasAnswers(answers, ['acme'])).toBe(true);
    expect(hasAnswers(answers, ['coda'])).toBe(false);
  });
});
