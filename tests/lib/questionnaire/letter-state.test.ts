import { describe, expect, it } from 'vitest';
import { letterStanding } from '@/lib/questionnaire/letter-state';
import {
  parseQuestionStatuses,
  type QuestionStatus,
  type QuestionStatuses,
  withFileStatuses,
  withPlan,
  withStatus,
} from '@/lib/questionnaire/question-statuses';

const today = '2026-11-27';
const keys = 'acme/security.keys';
const api = 'acme/ux.api';

const after = (...statuses: readonly [string, QuestionStatus][]): QuestionStatuses =>
  statuses.reduce((kept, [id, status]) => withStatus(kept, id, status, '2026-11-24'), {});

const stateOf = (statuses: QuestionStatuses, day = today) =>
  letterStanding(statuses, 'acme', day).state;

describe('letterStanding', () => {
  it('a letter is not sent, ready, sent, answered or refused, as its questions are', () => {
    expect(stateOf({})).toBe('not-sent');
    expect(stateOf(after([keys, 'ready']))).toBe('ready');
    expect(stateOf(after([keys, 'sent'], [api, 'answered']))).toBe('sent');
    expect(stateOf(after([keys, 'refused'], [api, 'answered']))).toBe('answered');
    expect(stateOf(after([keys, 'refused']))).toBe('refused');
    expect(stateOf(after(['acmeplus/ux.api', 'sent']))).toBe('not-sent');
  });

  it('is overdue the day after its due day, and only while something is waited for', () => {
    const sent = withPlan(after([keys, 'sent']), [keys], { due: '2026-11-26' }, today);
    expect(stateOf(sent)).toBe('overdue');
    expect(stateOf(sent, '2026-11-26')).toBe('sent');
    expect(stateOf(withStatus(sent, keys, 'answered', today))).toBe('answered');
  });

  it('counts what came back, and tells owner and due date', () => {
    const sent = after([keys, 'sent'], [api, 'sent']);
    const planned = withPlan(sent, [keys, api], { owner: 'Risk', due: '2026-12-04' }, today);
    const back = withFileStatuses(planned, [{ id: api, status: 'answered' }], today);
    expect(letterStanding(back, 'acme', today)).toEqual({
      state: 'sent',
      on: '2026-11-24',
      answered: 1,
      of: 2,
      owner: 'Risk',
      due: '2026-12-04',
    });
  });
});

describe('withPlan', () => {
  it('makes a question ready, and an empty text takes owner or date back', () => {
    const owned = withPlan({}, [keys], { owner: 'Risk' }, today);
    expect(owned).toEqual({ [keys]: { status: 'ready', on: today, owner: 'Risk' } });
    expect(withPlan(owned, [keys], { owner: '' }, today)).toEqual({
      [keys]: { status: 'ready', on: today },
    });
  });

  it('stays when a question is sent and is kept as text', () => {
    const planned = withPlan({}, [keys], { owner: 'Risk', due: '2026-12-04' }, today);
    const sent = withStatus(planned, keys, 'sent', '2026-11-28');
    expect(sent[keys]).toEqual({
      status: 'sent',
      on: '2026-11-28',
      owner: 'Risk',
      due: '2026-12-04',
    });
    expect(parseQuestionStatuses(JSON.stringify(sent))).toEqual(sent);
    const broken = { [keys]: { status: 'sent', on: '2026-11-28', owner: 4, due: 'soon' } };
    expect(parseQuestionStatuses(JSON.stringify(broken))).toEqual({
      [keys]: { status: 'sent', on: '2026-11-28' },
    });
  });
});
