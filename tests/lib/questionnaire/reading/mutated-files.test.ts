import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackBallot, packBallot } from '@/lib/decision/ballot-link';
import { openRecordFile } from '@/lib/decision/extract-record';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { makeBallot, makeRecord, based } from '@/tests/fixtures/make-decision';
import { changes, fuzzOptions, mutateBytes } from '@/tests/fixtures/mutate-bytes';
import { makeKnown, makeQuestionnaireFile } from '@/tests/fixtures/make-questionnaire-file';

/**
 * Files that were damaged on the way, or by somebody: each is read, or refused in words, and none is an
 * exception or a wait without end.
 */
const known = makeKnown(['acme']);
const rows = [{ id: 'acme/security.keys', answer: 'By multisig', status: 'answered' }];
const record = makeRecord(based());

describe('a file with damage', () => {
  it('a workbook is read or refused', async () => {
    const whole = await makeQuestionnaireFile(rows);
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const { outcome } = await readQuestionnaire(mutateBytes(whole, list), known);
        expect(outcome).toMatch(/^(read|refused)$/);
      }),
      fuzzOptions,
    );
  });

  it('a CSV file is read or refused', async () => {
    const whole = new TextEncoder().encode(
      'Id,Answer,Level low,Level high,Status\nacme/security.keys,"By ""multisig""",1,3,answered\n',
    );
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const { outcome } = await readQuestionnaire(mutateBytes(whole, list), known);
        expect(outcome).toMatch(/^(read|refused)$/);
      }),
      fuzzOptions,
    );
  });

  it('a record that opens is the one that was written', () => {
    const whole = new TextEncoder().encode(JSON.stringify(record));
    expect(openRecordFile(whole)).toMatchObject({ ok: true });
    fc.assert(
      fc.property(changes, (list) => {
        const opened = openRecordFile(mutateBytes(whole, list));
        if (opened.ok) expect(opened.value).toEqual(record);
      }),
      fuzzOptions,
    );
  });

  it('a ballot that opens is the one that was cast', () => {
    const ballot = makeBallot();
    const text = new TextEncoder().encode(packBallot(ballot));
    fc.assert(
      fc.property(changes, (list) => {
        const opened = unpackBallot(new TextDecoder().decode(mutateBytes(text, list)));
        if (opened.ok) expect(opened.value).toEqual(ballot);
      }),
      fuzzOptions,
    );
  });
});
