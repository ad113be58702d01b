import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkScope } from '@/lib/checklist/check-scope';
import {
  answerElsewhere,
  answersFor,
  checksFor,
  parseKeptChecks,
  sayCheckProof,
  withAnswersFor,
  withProof,
} from '@/lib/checklist/kept-checks';
import { type CheckAnswers, checkStatuses } from '@/lib/url/check-status';

const us = { scope: 'region:us', asks: 'US', on: '2026-11-27', by: 'Ada', slugs: ['acme', 'borg'] };
const eu = { ...us, scope: 'region:eu', asks: 'EU', on: '2026-11-28' };
const answers: CheckAnswers = { acme: { fees: 'met', keys: 'waiting' } };

it('an answer counts for the mandate that it was given for, and for no other', () => {
  const kept = withAnswersFor({}, answers, us);
  expect(answersFor(kept, us.scope)).toEqual(answers);
  expect(answersFor(kept, eu.scope)).toEqual({});
  expect(answerElsewhere(kept, 'acme', 'fees', eu.scope)).toEqual({
    status: 'met',
    asks: 'US',
    on: '2026-11-27',
    by: 'Ada',
    note: '',
    document: null,
  });
  expect(answerElsewhere(kept, 'acme', 'fees', us.scope)).toBeNull();
});

it('a confirmed answer stands beside the other, and taking it back leaves no trace', () => {
  const kept = withAnswersFor({}, answers, us);
  const both = withAnswersFor(kept, { acme: { fees: 'met' } }, eu);
  expect(answersFor(both, us.scope)).toEqual(answers);
  expect(answersFor(both, eu.scope)).toEqual({ acme: { fees: 'met' } });
  expect(withAnswersFor(both, {}, eu)).toEqual(kept);
  expect(withAnswersFor(kept, {}, us)).toEqual({});
});

it('an answer keeps the day on which it was given while it stays the same', () => {
  const kept = withAnswersFor({}, answers, us);
  const later = withAnswersFor(kept, answers, { ...us, on: '2026-12-24' });
  expect(later).toEqual(kept);
});

const proof = {
  note: 'Seen on site.',
  document: { name: 'SOC 2.pdf', hash: 'a'.repeat(64) },
  by: 'Bea',
  on: '2026-12-01',
};
const fees = { slug: 'acme', item: 'fees' };

it('a note and a document stay with an answer that is changed, and come along where it is confirmed', () => {
  const kept = withProof(withAnswersFor({}, answers, us), { ...fees, scope: us.scope }, proof);
  expect(parseKeptChecks(JSON.stringify(kept))).toEqual(kept);
  const changed = withAnswersFor(kept, { acme: { fees: 'not-met' } }, { ...us, by: 'Cem' });
  expect(checksFor(changed, us.scope)['acme']?.['fees']).toMatchObject({
    status: 'not-met',
    by: 'Cem',
    note: proof.note,
    document: proof.document,
  });
  const confirmed = withAnswersFor(kept, { acme: { fees: 'met' } }, eu);
  expect(checksFor(confirmed, eu.scope)['acme']?.['fees']).toEqual({
    ...{ status: 'met', asks: 'EU', on: eu.on, by: 'Ada' },
    ...{ note: proof.note, document: proof.document },
  });
  const otherwise = withAnswersFor(kept, { acme: { fees: 'waiting' } }, eu);
  expect(checksFor(otherwise, eu.scope)['acme']?.['fees']?.document).toBeNull();
});

it('a check that nobody answered for a mandate takes no note', () => {
  const kept = withAnswersFor({}, answers, us);
  expect(withProof(kept, { ...fees, scope: eu.scope }, proof)).toEqual(kept);
});

it('what shows an answer is said in sentences, without what is not given', () => {
  expect(sayCheckProof(proof)).toBe('Bea, 1 Dec 2026. Seen on site. Document: SOC 2.pdf.');
  expect(sayCheckProof({ by: '', on: null, note: ' ', document: null })).toBe('');
});

it('providers that are not on the page keep their answers', () => {
  const kept = withAnswersFor({}, { borg: { fees: 'met' } }, us);
  expect(answersFor(withAnswersFor(kept, {}, { ...us, slugs: ['acme'] }), us.scope)).toEqual({
    borg: { fees: 'met' },
  });
});

it('weights change no scope, requirements do', () => {
  expect(checkScope({ requirements: [] })).toBe('any');
  expect(checkScope({ requirements: ['region:us', 'insurance'] })).toBe('region:us,insurance');
  expect(checkScope({ requirements: ['insurance'] }, ['eu', 'bank'])).toBe(
    'insurance,pack:bank,pack:eu',
  );
  expect(checkScope({ requirements: [] }, ['bank'])).toBe('pack:bank');
});

it('what was written is read back', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('acme', 'borg'),
        fc.dictionary(fc.constantFrom('fees', 'keys'), fc.constantFrom(...checkStatuses), {
          minKeys: 1,
          noNullPrototype: true,
        }),
        { noNullPrototype: true },
      ),
      (given) => {
        const kept = withAnswersFor({}, given, us);
        expect(parseKeptChecks(JSON.stringify(kept))).toEqual(kept);
      },
    ),
  );
});

it('an answer of an earlier version, which knew no mandate, is one to be confirmed', () => {
  const kept = parseKeptChecks('{"acme":{"fees":"met","keys":"perhaps"},"borg":[],"coda":null}');
  expect(answersFor(kept, 'any')).toEqual({});
  expect(answerElsewhere(kept, 'acme', 'fees', 'any')).toEqual({
    status: 'met',
    asks: null,
    on: null,
    by: '',
    note: '',
    document: null,
  });
  expect(answerElsewhere(kept, 'acme', 'keys', 'any')).toBeNull();
});

it('what cannot be read is nothing, and never an error', () => {
  expect(parseKeptChecks(null)).toEqual({});
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => parseKeptChecks(text)).not.toThrow();
    }),
  );
});
