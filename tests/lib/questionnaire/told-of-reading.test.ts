import { describe, expect, it } from 'vitest';
import { toDrafts } from '@/lib/questionnaire/answer-drafts';
import { mergeKept, listEarlierAnswers } from '@/lib/questionnaire/change-private-answers';
import type { PrivateAnswers } from '@/lib/questionnaire/private-answers';
import { readReturnedFiles } from '@/lib/questionnaire/read-questionnaire';
import { toldOfReading } from '@/lib/questionnaire/told-of-reading';
import {
  type FilledRow,
  makeKnown,
  makeQuestionnaireFile,
} from '@/tests/fixtures/make-questionnaire-file';

const known = makeKnown(['acme', 'birch']);
const keys = 'acme/security.keys';
const venues = 'birch/liquidity.venues';

async function take(before: PrivateAnswers, ...rows: readonly FilledRow[]) {
  const reading = await readReturnedFiles(
    [{ name: 'a.xlsx', bytes: await makeQuestionnaireFile(rows) }],
    known,
  );
  if (reading.outcome === 'refused') throw new Error(reading.problems[0]?.message);
  const { questionnaire } = reading;
  const kept = mergeKept(before, questionnaire.answers);
  const earlier = listEarlierAnswers(before, questionnaire.replies);
  const toJudge = toDrafts(questionnaire.replies).length;
  return { kept, told: toldOfReading(questionnaire, toJudge, earlier, known).join(' ') };
}

describe('toldOfReading', () => {
  it('says how many answers wait to be judged, and that none of them counts yet', async () => {
    const { told } = await take(
      {},
      { id: keys, answer: 'Shown', low: 4 },
      { id: venues, answer: 'Five' },
    );
    expect(told).toBe(
      '2 questions were read. 2 answers wait for your judgement below; nothing counts until you take it.',
    );
  });

  it('tells an earlier answer that still counts where a later file takes it back in words', async () => {
    const { kept } = await take({}, { id: keys, low: 2, high: 4 });
    const { told } = await take(kept, { id: keys, answer: 'Withdrawn', status: 'Refused' });
    expect(told).toBe(
      '1 question was read. None holds an answer, so no score changes. 1 answer was refused. 1 earlier answer still counts: Acme Custody, Name of security.keys (level 2–4). Forget it below if the new file takes it back.',
    );
  });
});

describe('readReturnedFiles', () => {
  const fileOf = async (name: string, ...rows: readonly FilledRow[]) => ({
    name,
    bytes: await makeQuestionnaireFile(rows),
  });

  it('brings the answers of several files together by the ids of their questions', async () => {
    const csv = `Id,Answer,Evidence,Date,Contact,Edition\n${venues},Two venues,,,,0123456789abcdef\n`;
    const reading = await readReturnedFiles(
      [
        await fileOf('acme.xlsx', { id: keys, low: 3 }),
        { name: 'birch.csv', bytes: new TextEncoder().encode(csv) },
      ],
      known,
    );
    expect(reading).toMatchObject({
      outcome: 'read',
      questionnaire: {
        answers: { acme: { 'security.keys': { low: 3 } } },
        replies: [{ id: keys }, { id: venues, answer: 'Two venues', levels: null }],
        notices: [],
      },
    });
  });

  it('names the file before the cell, and refuses all where one is wrong', async () => {
    const reading = await readReturnedFiles(
      [
        await fileOf('one.xlsx', { id: keys, low: 3 }),
        await fileOf('two.xlsx', { id: keys, low: 2 }, { id: venues, low: 9 }),
        { name: 'three.xlsx', bytes: new Uint8Array() },
      ],
      known,
    );
    expect(reading).toMatchObject({
      problems: [
        { message: 'three.xlsx: The file is empty.' },
        {
          message:
            'two.xlsx: Questionnaire!A2: “acme/security.keys” is answered here a second time, after one.xlsx: Questionnaire!A2. Keep one of the two.',
        },
        { message: 'two.xlsx: Questionnaire!D3: expected the level 0, 1, 2, 3 or 4, found “9”.' },
      ],
    });
  });

  it('opens at most 30 files at once', async () => {
    const files = Array.from({ length: 31 }, (_, at) => ({
      name: `${at}.csv`,
      bytes: new Uint8Array(),
    }));
    expect(await readReturnedFiles(files, known)).toMatchObject({
      problems: [{ message: 'Choose at most 30 files at once.' }],
    });
  });
});
