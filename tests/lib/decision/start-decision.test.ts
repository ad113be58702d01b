import { expect, it } from 'vitest';
import { appendEvent, findChainFaults } from '@/lib/decision/event-chain';
import type { AssessmentModel } from '@/lib/assessment/model';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import { toRecordModel } from '@/lib/decision/relied-on';
import { assessDecision, givesSameDigits, toDecisionModel } from '@/lib/decision/assess-record';
import { emptyProposal, inAYear, mergeDraft } from '@/lib/decision/merge-draft';
import { openRecord } from '@/lib/decision/open-record';
import { sayAttestedItems } from '@/lib/decision/decision-words';
import { readDecision } from '@/lib/decision/read-decision';
import { listTaken, startDecision } from '@/lib/decision/start-decision';
import {
  type ItemAnswers,
  noReaderAnswers,
  type ReaderAnswers,
} from '@/lib/questionnaire/private-answers';
import { checkScope } from '@/lib/checklist/check-scope';
import type { KeptCheck } from '@/lib/checklist/kept-checks';
import { defaultParams } from '@/lib/url/mandate-defaults';
import { based, decisionId, mandate } from '../../fixtures/make-decision';

const { edition, reliedOn } = based();
const facts = { criteria: reliedOn.criteria, providers: reliedOn.providers };
const params = { ...defaultParams(mandate.weights), mandate, shortlist: ['acme', 'borg'] };
const at = '2026-11-27T08:00:00Z';
const by = 'Ada Example';
const privateAnswers = { acme: { 'security.keys': { low: 3, high: 3, note: 'A letter.' } } };
const check: KeptCheck = {
  ...{ status: 'met', asks: 'US', by: 'Bea Example', on: '2026-11-20' },
  ...{ note: 'Read.', document: { name: 'Fee schedule.pdf ', hash: 'c'.repeat(64) } },
};
const checkAnswers = { borg: { fees: check } };
const requirementAnswers = {
  acme: {
    insurance: { outcome: 'pass', entity: 'Acme Trust', document: 'Policy', date: '', by: 'AB' },
  },
} as const;
const itemAnswers: ItemAnswers = {
  acme: {
    e1: { outcome: 'answered', note: 'Yes.', document: 'SOC report', date: '2026-03', by: 'AB' },
    l2: { outcome: 'not-met', note: 'n'.repeat(5000), document: '', date: '', by: '' },
  },
};
const items = [{ id: 'e1', name: 'Audited annual accounts' }];
const own: ReaderAnswers = {
  answers: privateAnswers,
  settled: requirementAnswers,
  items: itemAnswers,
};
const known = { at, by, own, items, checkAnswers };

const record = startDecision({
  ...known,
  id: decisionId,
  title: 'Custodian',
  edition,
  facts,
  params,
});

it('a decision begins with the edition, the whole mandate, and what the browser knows beside it', () => {
  const decision = readDecision(record);
  expect(findChainFaults(record)).toEqual([]);
  expect(decision.base.mandate).toEqual(mandate);
  expect(decision.answers.map(({ provider, factor }) => [provider, factor])).toEqual([
    ['acme', 'security.keys'],
  ]);
  expect(decision.settled.map(({ requirement }) => requirement)).toEqual(['insurance']);
  const acme = assessDecision(decision).standingOf('acme');
  expect(acme.gates.find(({ id }) => id === 'insurance')?.outcome).toBe('pass');
  expect(decision.checks.map(({ item, scope }) => [item, scope])).toEqual([
    ['fees', checkScope(mandate)],
  ]);
  expect(givesSameDigits(decision)).toBe(true);
});

it('what a record holds already is not taken again, and what differs is', () => {
  const { answers, settled, attested, checks } = readDecision(record);
  const slugs = ['acme', 'borg'];
  expect(listTaken({ ...known, params, answers, settled, attested, checks, slugs })).toEqual([]);
  const changed = { acme: { 'security.keys': { low: 2, high: 3, note: 'A letter.' } } };
  const taken = listTaken({
    ...known,
    own: { ...own, answers: changed },
    params,
    answers,
    settled,
    attested,
    checks,
    slugs,
  });
  expect(taken).toHaveLength(1);
  const elsewhere = { mandate: { ...mandate, requirements: [] } };
  expect(
    listTaken({ ...known, params: elsewhere, answers, settled, attested, checks, slugs }),
  ).toHaveLength(1);
});

it('an answer to an item of due diligence comes with the name of the item, and counts in no score', () => {
  const { attested } = readDecision(record);
  expect(attested.map(({ item, name, answer }) => [item, name, answer?.document])).toEqual([
    ['e1', 'Audited annual accounts', 'SOC report'],
    ['l2', 'l2', ''],
  ]);
  expect(attested[1]?.answer?.note).toHaveLength(4000);
  expect(sayAttestedItems(attested)).toBe('1 item answered, shown in “SOC report”; 1 not met: l2.');
  const back = appendEvent(record, {
    ...{ type: 'attested', at, by, provider: 'acme', item: 'e1', name: '', answer: null },
  });
  expect(readDecision(back).attested.map(({ item }) => item)).toEqual(['l2']);
  expect(assessDecision(readDecision(back)).standingOf('acme').score).toBe(
    assessDecision(readDecision(record)).standingOf('acme').score,
  );
});

it('a check comes with its note, its document, who answered it and when, and the record opens again', () => {
  const [held] = readDecision(record).checks;
  expect(held).toMatchObject({
    ...{ status: 'met', by: 'Bea Example', on: '2026-11-20', note: 'Read.' },
    document: { name: 'Fee schedule.pdf', hash: 'c'.repeat(64) },
  });
  expect(openRecord(JSON.stringify(record))).toEqual({ ok: true, value: record });
});

it('what a record says of a check beyond the browser stays, and another document of the browser is taken', () => {
  const { answers, settled, attested, checks } = readDecision(record);
  const taking = { ...known, params, answers, settled, attested, checks, slugs: ['borg'] };
  const bare = { ...check, note: '', document: null };
  expect(listTaken({ ...taking, checkAnswers: { borg: { fees: bare } } })).toEqual([]);
  const waiting = { ...bare, status: 'waiting' } as const;
  expect(listTaken({ ...taking, checkAnswers: { borg: { fees: waiting } } })).toMatchObject([
    { status: 'waiting', note: 'Read.', document: { name: 'Fee schedule.pdf' } },
  ]);
  const other = { ...check, document: { name: 'Letter', hash: null } };
  expect(listTaken({ ...taking, checkAnswers: { borg: { fees: other } } })).toMatchObject([
    { status: 'met', document: { name: 'Letter', hash: null } },
  ]);
});

it('a claim without a document lifts only the upper end of what is public, in a record as in the browser', () => {
  const claim = { low: 4, high: 4, note: '', document: '' };
  const shown = { ...claim, document: 'Letter of 3 November' };
  const answerOf = (answer: typeof claim) => {
    const taken = listTaken({
      ...known,
      own: { ...noReaderAnswers, answers: { acme: { 'security.insurance': answer } } },
      checkAnswers: {},
      params,
      answers: [],
      settled: [],
      attested: [],
      checks: [],
      slugs: ['acme'],
    });
    const decision = readDecision(taken.reduce(appendEvent, record));
    const find = ({ providers }: AssessmentModel) =>
      providers.find(({ slug }) => slug === 'acme')?.levels['security.insurance'];
    const claimed = { acme: { 'security.insurance': answer } };
    expect(find(toDecisionModel(decision))).toEqual(
      find(withPrivateAnswers(toRecordModel(edition, facts), claimed)),
    );
    return decision.answers.find(({ factor }) => factor === 'security.insurance')?.answer?.document;
  };
  expect(answerOf(claim)).toBeNull();
  expect(answerOf(shown)).toEqual({ name: 'Letter of 3 November', hash: null });
});

it('fields that were typed take the place of recorded ones, and the others stay', () => {
  const recorded = { ...emptyProposal, text: 'A text.', primary: 'acme', second: 'borg' };
  const merged = mergeDraft(recorded, { text: 'Another text.', primary: null });
  expect(merged).toEqual({ ...recorded, text: 'Another text.', primary: null });
  expect(mergeDraft(null, {}).recommendation).toBeNull();
});

it('a review is due in a year, on the last of February after a leap day', () => {
  expect(inAYear('2026-11-27')).toBe('2027-11-27');
  expect(inAYear('2028-02-29')).toBe('2029-02-28');
});
