import { describe, expect, it } from 'vitest';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import {
  type AnswerDraft,
  isJudged,
  noticeOf,
  takeDrafts,
  toDrafts,
} from '@/lib/questionnaire/answer-drafts';
import type { QuestionReply } from '@/lib/questionnaire/filled-questionnaire';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const reply = (change: Partial<QuestionReply> = {}): QuestionReply => ({
  id: 'acme/security.keys',
  subject: { kind: 'finding', provider: 'acme', factor: 'security.keys' },
  status: 'answered',
  levels: null,
  answer: 'In three vaults.',
  evidence: 'Key policy',
  date: '2026-10-01',
  contact: 'desk@example.com',
  owner: '',
  ...change,
});
const requirement = reply({
  id: 'acme/gate:region:eu',
  subject: { kind: 'requirement', provider: 'acme', gate: 'region:eu' },
});
const item = reply({
  id: 'acme/item:l4',
  subject: { kind: 'item', provider: 'acme', item: 'l4' },
});
const model = toAssessmentModel(
  makeCatalogue({
    providers: [makeProvider({ findings: { 'security.keys': { low: 2, high: 4 } } })],
  }),
);

function only(given: QuestionReply): AnswerDraft {
  const [draft] = toDrafts([given]);
  if (draft === undefined) throw new Error('the reply says nothing');
  return draft;
}
const judge = (level: number, change: Partial<AnswerDraft> = {}): AnswerDraft => ({
  ...only(reply({ levels: { low: level, high: level } })),
  ...change,
});

describe('toDrafts', () => {
  it('makes one of each answer that says something, without a verdict', () => {
    const drafts = toDrafts([reply(), requirement, item]);
    expect(drafts.map(({ id }) => id)).toEqual([reply().id, requirement.id, item.id]);
    expect(drafts.some(isJudged)).toBe(false);
    expect(drafts[0]).toMatchObject({ document: 'Key policy', date: '2026-10-01' });
  });

  it('a refusal, and a row that nobody filled in, are nothing to judge', () => {
    expect(
      toDrafts([reply({ status: 'refused' }), reply({ answer: '', evidence: '', status: 'sent' })]),
    ).toEqual([]);
  });

  it('a level of a workbook is a verdict already', () => {
    expect(isJudged(judge(3))).toBe(true);
  });
});

describe('takeDrafts', () => {
  it('takes what is judged, with document, date and who entered it', () => {
    const region: AnswerDraft = {
      ...only(requirement),
      verdict: { about: 'requirement', requirement: 'region:eu', outcome: 'pass', entity: 'Acme' },
    };
    const lending: AnswerDraft = {
      ...only(item),
      verdict: { about: 'item', item: 'l4', outcome: 'not-met' },
    };
    const told = { document: 'Key policy', date: '2026-10-01', by: 'AB' };
    expect(takeDrafts([judge(3), region, lending], ' AB ')).toEqual({
      answers: {
        acme: { 'security.keys': { low: 3, high: 3, note: 'In three vaults.', ...told } },
      },
      settled: { acme: { 'region:eu': { outcome: 'pass', entity: 'Acme', ...told } } },
      items: { acme: { l4: { outcome: 'not-met', note: 'In three vaults.', ...told } } },
    });
  });

  it('leaves what nobody judged', () => {
    expect(takeDrafts([only(reply()), only(requirement), only(item)], '')).toEqual({
      answers: {},
      settled: {},
      items: {},
    });
  });
});

describe('noticeOf', () => {
  it('tells what a missing document and a lower claim mean, and nothing else', () => {
    expect(noticeOf(judge(4), model)).toBeNull();
    expect(noticeOf(judge(4, { document: ' ' }), model)).toBe(
      'Without a document it counts as level 2–4.',
    );
    expect(noticeOf(judge(1), model)).toBe(
      'Public evidence proves level 2; the lower claim counts.',
    );
    const region: AnswerDraft = {
      ...only(requirement),
      document: '',
      verdict: { about: 'requirement', requirement: 'region:eu', outcome: 'pass', entity: '' },
    };
    expect(noticeOf(region, model)).toBe('Without a document the requirement stays open.');
    expect(noticeOf(only(item), model)).toBeNull();
  });
});
