import { describe, expect, it } from 'vitest';
import type { FilledQuestionnaire } from '@/lib/questionnaire/filled-questionnaire';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import {
  type FilledRow,
  makeKnown,
  makeQuestionnaireFile,
  makeWorkbook,
  toCells,
} from '@/tests/fixtures/make-questionnaire-file';

const known = makeKnown(['acme', 'birch']);
const keys = 'acme/security.keys';
const venues = 'birch/liquidity.venues';

const readFile = (bytes: Uint8Array) => readQuestionnaire(bytes, known);

async function readFilled(rows: readonly FilledRow[]): Promise<FilledQuestionnaire> {
  const reading = await readFile(await makeQuestionnaireFile(rows));
  if (reading.outcome === 'read') return reading.questionnaire;
  throw new Error(reading.problems.map(({ message }) => message).join('\n'));
}

async function messagesOf(file: ReturnType<typeof readFile>): Promise<string[]> {
  const reading = await file;
  return reading.outcome === 'refused' ? reading.problems.map(({ message }) => message) : [];
}

const refusalOf = async (rows: readonly FilledRow[]): Promise<string[]> =>
  messagesOf(readFile(await makeQuestionnaireFile(rows)));

describe('readQuestionnaire: what a row says', () => {
  it('takes a level interval with the answer as the note and its evidence as the document', async () => {
    const { answers, counts } = await readFilled([
      { id: keys, answer: 'Three of five.', evidence: 'Letter of 3 May', low: 2, high: 3 },
    ]);
    expect(answers).toEqual({
      acme: {
        'security.keys': {
          low: 2,
          high: 3,
          note: 'Three of five.',
          document: 'Letter of 3 May',
          date: '',
        },
      },
    });
    expect(counts).toMatchObject({ questions: 1, levels: 1, withoutLevel: 0, requirements: 0 });
  });

  it('takes one of two levels for both', async () => {
    const { answers } = await readFilled([
      { id: keys, low: 3 },
      { id: venues, high: 0 },
    ]);
    expect(answers).toEqual({
      acme: { 'security.keys': { low: 3, high: 3, note: '', document: '', date: '' } },
      birch: { 'liquidity.venues': { low: 0, high: 0, note: '', document: '', date: '' } },
    });
  });

  it('leaves a row without levels and answer unanswered', async () => {
    const { answers, replies } = await readFilled([{ id: keys, status: 'Sent', owner: 'Ann' }]);
    expect(answers).toEqual({});
    expect(replies).toEqual([
      {
        id: keys,
        subject: { kind: 'finding', provider: 'acme', factor: 'security.keys' },
        status: 'sent',
        levels: null,
        answer: '',
        evidence: '',
        date: '',
        contact: '',
        owner: 'Ann',
      },
    ]);
  });

  it('keeps an answer that nobody gave a level yet as a note that changes no score', async () => {
    const { answers, counts, replies } = await readFilled([{ id: keys, answer: 'Under NDA.' }]);
    expect(answers).toEqual({});
    expect(counts.withoutLevel).toBe(1);
    expect(replies[0]).toMatchObject({ answer: 'Under NDA.', status: 'answered' });
  });

  it('keeps note and status of a requirement, which has no level', async () => {
    const { answers, counts, notices, replies } = await readFilled([
      { id: 'acme/gate:region:eu', answer: 'Acme GmbH signs.', low: '–', status: 'Answered' },
      { id: 'birch/gate:staking', low: 3 },
    ]);
    expect(answers).toEqual({});
    expect(counts).toMatchObject({ questions: 2, levels: 0, requirements: 1 });
    expect(replies[0]).toMatchObject({
      id: 'acme/gate:region:eu',
      subject: { kind: 'requirement', provider: 'acme', gate: 'region:eu' },
      answer: 'Acme GmbH signs.',
      status: 'answered',
      levels: null,
    });
    expect(notices).toEqual(['Questionnaire!D3: a requirement has no level, so “3” was left out.']);
  });

  it('reads a status in any case, and an answered row that still says "Not sent" as answered', async () => {
    const { counts, replies } = await readFilled([
      { id: keys, status: ' REFUSED ' },
      { id: venues, status: 'Not sent', low: 2 },
      { id: 'acme/support.desk', status: 'not-sent' },
      { id: 'acme/support.sla' },
    ]);
    expect(replies.map(({ status }) => status)).toEqual([
      'refused',
      'answered',
      'not-sent',
      'not-sent',
    ]);
    expect(counts.byStatus).toEqual({
      'not-sent': 2,
      ready: 0,
      sent: 0,
      answered: 1,
      refused: 1,
    });
  });

  it('reads what a spreadsheet made of a text: a number, a date, a level with blanks', async () => {
    const bytes = await makeQuestionnaireFile([
      { id: keys, answer: 2021, evidence: new Date('2026-11-24'), low: '3.0', high: ' 4 ' },
    ]);
    const reading = await readFile(bytes);
    expect(reading).toMatchObject({
      questionnaire: {
        answers: {
          acme: { 'security.keys': { low: 3, high: 4, note: '2021', document: '2026-11-24' } },
        },
      },
    });
  });

  it('takes text that looks like a formula as text', async () => {
    const { replies } = await readFilled([
      { id: keys, answer: '=HYPERLINK("https://example.com")' },
    ]);
    expect(replies[0]?.answer).toBe('=HYPERLINK("https://example.com")');
  });
});

describe('readQuestionnaire: what is wrong with a cell', () => {
  it('names sheet and cell of a level that is no whole number from 0 to 4, or not one that the factor uses', async () => {
    expect(
      await refusalOf([
        { id: keys, low: 'high', high: 2.5 },
        { id: venues, low: 5, high: -1 },
      ]),
    ).toEqual([
      'Questionnaire!D2: expected the level 0, 1, 2, 3 or 4, found “high”.',
      'Questionnaire!E2: expected the level 0, 1, 2, 3 or 4, found “2.5”.',
      'Questionnaire!D3: expected the level 0, 1, 2, 3 or 4, found “5”.',
      'Questionnaire!E3: expected the level 0, 1, 2, 3 or 4, found “-1”.',
    ]);
    const fees = { ...known, factors: [{ id: 'costs.bps' as const, levels: [1, 2, 3, 4] }] };
    const file = await makeQuestionnaireFile([{ id: 'acme/costs.bps', low: 0, high: 2 }]);
    expect(await messagesOf(readQuestionnaire(file, fees))).toEqual([
      'Questionnaire!D2: expected the level 1, 2, 3 or 4, found “0”.',
    ]);
  });

  it('refuses a low level above the high one instead of turning them round', async () => {
    expect(await refusalOf([{ id: keys, low: 3, high: 1 }])).toEqual([
      'Questionnaire!D2: expected a level of at most 1, the one in Questionnaire!E2, found “3”.',
    ]);
  });

  it('refuses a status that it does not know and a note that is a document', async () => {
    expect(await refusalOf([{ id: keys, status: 'done', answer: 'x'.repeat(4001) }])).toEqual([
      'Questionnaire!B2: expected at most 4000 characters of answer, found 4001. Keep the rest in a document and name it here.',
      'Questionnaire!G2: expected Not sent, Ready, Sent, Answered or Refused, found “done”.',
    ]);
  });

  it('takes nothing of a file with one wrong cell, and tells every wrong cell', async () => {
    const reading = await readFile(
      await makeQuestionnaireFile([
        { id: keys, low: 2, high: 3 },
        { id: venues, low: 'a' },
        { id: 'acme/support.desk', high: 'b' },
      ]),
    );
    expect(reading).toEqual({
      outcome: 'refused',
      problems: [
        {
          cell: 'Questionnaire!D3',
          message: 'Questionnaire!D3: expected the level 0, 1, 2, 3 or 4, found “a”.',
        },
        {
          cell: 'Questionnaire!E4',
          message: 'Questionnaire!E4: expected the level 0, 1, 2, 3 or 4, found “b”.',
        },
      ],
    });
  });

  it('asks for the id of an answered row that has none, and passes over other rows without one', async () => {
    expect(await refusalOf([{ id: keys }, { answer: 'Yes.' }, { owner: 'Ann' }])).toEqual([
      'Questionnaire!A3: expected the id of the question that this row answers, found nothing. Copy it from an exported workbook.',
    ]);
  });

  it('refuses two answers to one question, but not a copy that says nothing', async () => {
    expect(
      await refusalOf([
        { id: keys, low: 2 },
        { id: ` ${keys.toUpperCase()}`, low: 3 },
      ]),
    ).toEqual([
      'Questionnaire!A3: “ACME/SECURITY.KEYS” is answered here a second time, after Questionnaire!A2. Keep one of the two.',
    ]);
    for (const rows of [
      [{ id: keys, low: 2 }, { id: keys }],
      [{ id: keys }, { id: keys, low: 2 }],
    ]) {
      expect((await readFilled(rows)).answers).toEqual({
        acme: { 'security.keys': { low: 2, high: 2, note: '', document: '', date: '' } },
      });
    }
  });
});

describe('readQuestionnaire: what belongs to another edition', () => {
  it('tells and leaves out questions that this edition does not have', async () => {
    const { answers, notices } = await readFilled([
      { id: 'pluto/security.keys', low: 'anything' },
      { id: keys, low: 2 },
      { id: 'acme/security.moons', low: 2 },
      { id: 'acme/gate:region:mars' },
    ]);
    expect(Object.keys(answers)).toEqual(['acme']);
    expect(notices).toEqual([
      '3 rows ask about what this edition does not have and were left out: “pluto/security.keys” in Questionnaire!A2, “acme/security.moons” in Questionnaire!A4 and “acme/gate:region:mars” in Questionnaire!A5.',
    ]);
  });

  it('takes the answers of another edition and says so', async () => {
    const { answers, notices } = await readFilled([
      { id: keys, low: 2, edition: 'fedcba9876543210' },
      { id: venues, low: 2, edition: known.edition.id },
    ]);
    expect(Object.keys(answers)).toEqual(['acme', 'birch']);
    expect(notices).toEqual([
      'The questionnaire comes from edition “fedcba98”, and this page shows 01234567. Its answers were taken; check that they still fit what is public now.',
    ]);
  });

  it('refuses a file of which nothing belongs to this edition', async () => {
    expect(await refusalOf([{ id: 'pluto/security.keys', low: 2 }])).toEqual([
      'None of its questions is one of this edition: “pluto/security.keys” in Questionnaire!A2.',
    ]);
    expect(await refusalOf([])).toEqual(['The questionnaire has no questions below its columns.']);
  });
});

describe('readQuestionnaire: how the sheet may be changed', () => {
  it('finds columns by name: moved, in any case, between others, below a title', async () => {
    const bytes = await makeWorkbook(
      [
        ['Questions for Acme', null, 'Answer by Friday'],
        [],
        ['Priority', 'LEVEL  HIGH', 'level low', 'Status', 'Mine', 'id', 'Answer'],
        [1, 4, 2, null, 'x', keys, 'Yes.'],
      ],
      'questionnaire ',
    );
    expect(await readFile(bytes)).toMatchObject({
      outcome: 'read',
      questionnaire: { answers: { acme: { 'security.keys': { low: 2, high: 4, note: 'Yes.' } } } },
    });
  });

  it('names columns that are gone, and one that stands twice', async () => {
    const [head = [], ...rows] = toCells([{ id: keys }]);
    const without = (names: string[]) =>
      [head, ...rows].map((row) => row.filter((_, at) => !names.includes(String(head[at]))));
    expect(await messagesOf(readFile(await makeWorkbook(without(['Id', 'Level low']))))).toEqual([
      'Questionnaire!A1: expected columns “Id” and “Level low” in this row, found none. Bring it back from an exported workbook.',
    ]);
    const twice = [head, ...rows].map((row, at) => [...row, at === 0 ? 'Answer' : null]);
    expect(await messagesOf(readFile(await makeWorkbook(twice)))).toEqual([
      'Questionnaire!I1: the column “Answer” stands here a second time, after B1. Rename the one that is not meant.',
    ]);
  });

  it('reads a sheet of another name that has the columns', async () => {
    const reading = await readFile(await makeWorkbook(toCells([{ id: keys, low: 1 }]), 'Sheet1'));
    expect(reading.outcome).toBe('read');
    expect(
      await messagesOf(readFile(await makeWorkbook(toCells([{ id: keys, low: 9 }]), 'S 1'))),
    ).toEqual(['S 1!D2: expected the level 0, 1, 2, 3 or 4, found “9”.']);
  });
});
