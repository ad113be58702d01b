import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listFileStatuses,
  parseQuestionStatuses,
  questionStatuses,
  type QuestionStatuses,
  withFileStatuses,
  withoutFileStatuses,
  withStatus,
} from '@/lib/questionnaire/question-statuses';

const day = fc.constantFrom('2026-11-24', '2026-12-01');
const shownStatus = fc.constantFrom('sent' as const, 'answered' as const, 'refused' as const);

const arbitraryStatuses: fc.Arbitrary<QuestionStatuses> = fc.dictionary(
  fc.constantFrom('acme/security.keys', 'borg/gate:region:eu', '__proto__'),
  fc.record(
    {
      status: shownStatus,
      on: day,
      over: fc.option(fc.record({ status: shownStatus, on: day }, { noNullPrototype: true })),
    },
    { requiredKeys: ['status', 'on'], noNullPrototype: true },
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

describe('withFileStatuses', () => {
  const keys = 'acme/security.keys';
  const api = 'acme/ux.api';
  const chosen = withStatus({}, keys, 'sent', '2026-11-24');

  it('a status that did not change keeps its day and whose it is', () => {
    expect(withFileStatuses(chosen, [{ id: keys, status: 'sent' }], '2026-12-01')).toEqual(chosen);
    const read = withFileStatuses({}, [{ id: api, status: 'refused' }], '2026-11-24');
    expect(withFileStatuses(read, [{ id: api, status: 'refused' }], '2026-12-01')).toEqual(read);
  });

  it('“Not sent” takes back what an earlier file said, and nothing that the reader chose', () => {
    const read = withFileStatuses(
      chosen,
      [
        { id: keys, status: 'answered' },
        { id: api, status: 'refused' },
      ],
      '2026-12-01',
    );
    const exported = [keys, api].map((id) => ({ id, status: 'not-sent' as const }));
    expect(withFileStatuses(read, exported, '2026-12-02')).toEqual(chosen);
    expect(withFileStatuses(chosen, exported, '2026-12-02')).toEqual(chosen);
  });
});

describe('withoutFileStatuses', () => {
  const replies = [
    { id: 'acme/security.keys', status: 'answered' as const },
    { id: 'acme/ux.api', status: 'refused' as const },
    { id: 'acme/costs.bps', status: 'sent' as const },
  ];

  it('takes back what files said, and what the reader had chosen before comes back', () => {
    const chosen = withStatus({}, 'acme/security.keys', 'sent', '2026-11-24');
    const once = withFileStatuses(chosen, replies, '2026-12-01');
    const twice = withFileStatuses(
      once,
      [{ id: 'acme/security.keys', status: 'refused' }],
      '2026-12-02',
    );
    expect(listFileStatuses(twice).toSorted()).toEqual(replies.map(({ id }) => id).toSorted());
    expect(withoutFileStatuses(twice)).toEqual(chosen);
  });

  it('what the reader changed after the file stays', () => {
    const read = withFileStatuses({}, replies, '2026-12-01');
    const changed = withStatus(read, 'acme/ux.api', 'answered', '2026-12-02');
    expect(withoutFileStatuses(changed)).toEqual({
      'acme/ux.api': { status: 'answered', on: '2026-12-02' },
    });
  });

  it('of one question leaves every other as it is', () => {
    const read = withFileStatuses({}, replies, '2026-12-01');
    const left = withoutFileStatuses(read, 'acme/ux.api');
    expect(listFileStatuses(left).toSorted()).toEqual(['acme/costs.bps', 'acme/security.keys']);
  });

  it('statuses that were kept by an earlier version count as chosen', () => {
    const earlier = parseQuestionStatuses('{"acme/ux.api":{"status":"sent","on":"2026-11-24"}}');
    expect(withoutFileStatuses(earlier)).toEqual({
      'acme/ux.api': { status: 'sent', on: '2026-11-24' },
    });
  });

  it('after a file is read, gives what there was before it, whatever the file said', () => {
    fc.assert(
      fc.property(
        arbitraryStatuses,
        fc.array(
          fc.record({
            id: fc.constantFrom('acme/security.keys', 'acme/ux.api'),
            status: fc.constantFrom(...questionStatuses),
          }),
        ),
        (before, read) => {
          const after = withFileStatuses(before, read, '2026-12-02');
          expect(withoutFileStatuses(after)).toEqual(withoutFileStatuses(before));
        },
      ),
    );
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

  it('of a file’s status over what is no status, keeps that a file set it', () => {
    const shown = { status: 'answered', on: '2026-12-01' };
    expect(
      parseQuestionStatuses(JSON.stringify({ one: { ...shown, over: { status: 'perhaps' } } })),
    ).toEqual({ one: { ...shown, over: null } });
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
