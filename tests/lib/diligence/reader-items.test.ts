import {
  noReaderAnswers,
  type ReaderAnswers,
  sayItemAnswer,
} from '@/lib/questionnaire/private-answers';
import { describe, expect, it } from 'vitest';
import type { ItemStatus } from '@/lib/diligence/build-diligence';
import { type ItemToTell, statusForReader } from '@/lib/diligence/reader-items';

const none = noReaderAnswers;
const told = { document: 'Report', date: '2026-10', by: 'AB' };
const lending = (status: ItemStatus): ItemToTell => ({ id: 'l4', status, shownBy: null });
const keys: ItemToTell = {
  id: 'k1',
  status: 'to-ask',
  shownBy: { factor: 'security.keys', level: 2 },
};
const actions: ItemToTell = {
  id: 'e4',
  status: 'to-ask',
  shownBy: { requirement: 'enforcement' },
};

describe('statusForReader', () => {
  it('without private answers is what is public', () => {
    for (const status of ['to-ask', 'public-evidence', 'not-met', 'does-not-apply'] as const) {
      expect(statusForReader(lending(status), 'acme', none)).toBe(status);
    }
  });

  it('an answer to the item settles what would be to ask; that it is not met counts against all but a pack that does not fit', () => {
    const answered = (outcome: 'answered' | 'not-met'): ReaderAnswers => ({
      ...none,
      items: { acme: { l4: { outcome, note: '', ...told } } },
    });
    expect(statusForReader(lending('to-ask'), 'acme', answered('answered'))).toBe(
      'answered-privately',
    );
    expect(statusForReader(lending('public-evidence'), 'acme', answered('answered'))).toBe(
      'public-evidence',
    );
    expect(statusForReader(lending('public-evidence'), 'acme', answered('not-met'))).toBe(
      'not-met',
    );
    expect(statusForReader(lending('does-not-apply'), 'acme', answered('not-met'))).toBe(
      'does-not-apply',
    );
    expect(statusForReader(lending('to-ask'), 'birch', answered('answered'))).toBe('to-ask');
  });

  it('a finding answers it from its level on, and only with a document', () => {
    const at = (low: number, document: string): ReaderAnswers => ({
      ...none,
      answers: { acme: { 'security.keys': { low, high: 4, note: '', ...told, document } } },
    });
    expect(statusForReader(keys, 'acme', at(2, 'Report'))).toBe('answered-privately');
    expect(statusForReader(keys, 'acme', at(1, 'Report'))).toBe('to-ask');
    expect(statusForReader(keys, 'acme', at(4, ''))).toBe('to-ask');
  });

  it('a requirement that a document settles decides it either way', () => {
    const settled = (outcome: 'pass' | 'fail', document = 'Letter'): ReaderAnswers => ({
      ...none,
      settled: { acme: { enforcement: { outcome, entity: '', ...told, document } } },
    });
    expect(statusForReader(actions, 'acme', settled('pass'))).toBe('answered-privately');
    expect(statusForReader(actions, 'acme', settled('fail'))).toBe('not-met');
    expect(statusForReader(actions, 'acme', settled('pass', ''))).toBe('to-ask');
  });
});

describe('sayItemAnswer', () => {
  it('names document, date and words, or that there is no document', () => {
    const answer = { outcome: 'answered', note: 'None is lent', ...told } as const;
    expect(sayItemAnswer(answer)).toBe('“Report” of 2026-10: None is lent');
    expect(sayItemAnswer({ ...answer, document: '', date: '', note: '' })).toBe(
      'Without a document',
    );
  });
});
