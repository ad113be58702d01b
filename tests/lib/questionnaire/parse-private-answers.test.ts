import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrivateAnswers, parseRequirementAnswers } from '@/lib/questionnaire/private-answers';

describe('parsePrivateAnswers', () => {
  it('reads back what was kept', () => {
    const answers = {
      acme: { 'security.keys': { low: 3, high: 4, note: 'On a call.' } },
      birch: {
        'ux.api': { low: 0, high: 0, note: '', document: 'Letter', date: '2026-11', by: 'AB' },
      },
    };
    expect(parsePrivateAnswers(JSON.stringify(answers))).toEqual(answers);
  });

  it('passes over factors and levels that there are not', () => {
    const stored = {
      acme: {
        'security.keys': { low: 3, high: 5 },
        'security.audits': { low: 3, high: 2 },
        'security.insurance': { low: 1.5, high: 2 },
        'security.magic': { low: 1, high: 2 },
        'ux.api': { low: 1, high: 2, note: 7 },
      },
      birch: { 'ux.api': 'yes' },
      cedar: [],
    };
    expect(parsePrivateAnswers(JSON.stringify(stored))).toEqual({
      acme: { 'ux.api': { low: 1, high: 2, note: '' } },
    });
  });

  it('nothing kept, or no text of ours, is no answer and no error', () => {
    expect(parsePrivateAnswers(null)).toEqual({});
    expect(parsePrivateAnswers('{"acme":')).toEqual({});
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parsePrivateAnswers(text)).not.toThrow();
      }),
    );
  });
});

describe('parseRequirementAnswers', () => {
  const answer = { outcome: 'pass', entity: 'Acme', document: 'Licence', date: '', by: 'AB' };

  it('reads back what was kept, and passes over what is no requirement or no outcome', () => {
    const stored = {
      acme: { 'region:eu': answer, company: { ...answer, outcome: 'fail' } },
      birch: { moon: answer, staking: { ...answer, outcome: 'perhaps' }, charter: 'yes' },
      cedar: 7,
    };
    expect(parseRequirementAnswers(JSON.stringify(stored))).toEqual({ acme: stored.acme });
  });

  it('takes a part that is no text as empty', () => {
    const stored = { acme: { staking: { outcome: 'pass', document: 7 } } };
    expect(parseRequirementAnswers(JSON.stringify(stored))).toEqual({
      acme: { staking: { outcome: 'pass', entity: '', document: '', date: '', by: '' } },
    });
  });
});
