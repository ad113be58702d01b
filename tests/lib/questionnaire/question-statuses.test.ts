import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseQuestionStatuses,
  type QuestionStatuses,
  withStatus,
} from '@/lib/questionnaire/question-statuses';

const arbitraryStatuses: fc.Arbitrary<QuestionStatuses> = fc.dictionary(
  fc.constantFrom('acme/security.keys', 'borg/gate:region:eu', '__proto__'),
  fc.record(
    {
      status: fc.constantFrom('sent' as const, 'answered' as const, 'refused' as const),
      on: fc.constantFrom('2026-11-24', '2026-12-01'),
    },
    { noNullPrototype: true },
  ),
  { noNullPrototype: true },
);

describe('withStatus', () => {
  it('sends a question, dates its answer anew and takes it back, without a trace', () => {
    const sent = withStatus({}, 'acme/ux.api', 'sent', '2026-11-24');
    expect(sent).toEqual({ 'acme/ux.api': { status: 'sent', on: '2026-11-24' } });
    expect(withStatus(sent, 'acme/ux.api', 'answered', '2026-11-27')).toEqual({
      'acme/ux.api': { status: 'answered', on: '2026-11-27' },
    });
    expect(withStatus(sent, 'acme/ux.api', 'not-sent', '2026-11-28')).toEqual({});
  });

  it('leaves every other status and its input as they are', () => {
    const before: QuestionStatuses = { 'acme/ux.api': { status: 'refused', on: '2026-11-24' } };
    const copy = structuredClone(before);
    expect(withStatus(before, 'borg/ux.api', 'sent', '2026-11-25')).toEqual({
      'acme/ux.api': { status: 'refused', on: '2026-11-24' },
      'borg/ux.api': { status: 'sent', on: '2026-11-25' },
    });
    expect(before).toEqual(copy);
  });
});

describe('parseQuestionStatuses', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(arbitraryStatuses, (statuses) => {
        expect(parseQuestionStatuses(JSON.stringify(statuses))).toEqual(statuses);
      }),
    );
  });

  it('passes over what is no status', () => {
    const good = { status: 'sent', on: '2026-11-24' };
    const stored = {
      good,
      perhaps: { ...good, status: 'perhaps' },
      never: { ...good, status: 'not-sent' },
      undated: { status: 'sent' },
      'dated in words': { ...good, on: 'yesterday' },
      list: ['sent'],
      nothing: null,
    };
    expect(parseQuestionStatuses(JSON.stringify(stored))).toEqual({ good });
  });

  it('never throws, and gives nothing for what cannot be read', () => {
    expect(parseQuestionStatuses(null)).toEqual({});
    expect(parseQuestionStatuses('{"acme/ux.api":')).toEqual({});
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseQuestionStatuses(text)).not.toThrow();
      }),
    );
  });
});
