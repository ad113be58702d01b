import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackBallot, packBallot } from '@/lib/decision/ballot-link';
import { openRecordFile } from '@/lib/decision/extract-record';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { makeBallot, makeRecord, based } from '@/tests/fixtures/make-decision';
import { makeKnown, makeQuestionnaireFile } from '@/tests/fixtures/make-questionnaire-file';

/**
 * Files that were damaged on the way, or by somebody: each is read, or refused in words, and none is an
 * exception or a wait without end. `FUZZ_RUNS=1000` runs as many of each kind.
 */
const options = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 100), seed: 20261127 };

type Change = { readonly at: number; readonly bytes: Uint8Array; readonly cut: number };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ maxLength: 8 }),
  cut: fc.nat({ max: 64 }),
});

/** Cuts some bytes away and puts others in, at a few places. */
const mutate = (bytes: Uint8Array, changes: readonly Change[]): Uint8Array =>
  changes.reduce((left, { at, bytes: added, cut }) => {
    const place = Math.floor(at * left.length);
    const rest = left.subarray(place + cut);
    const changed = new Uint8Array(place + added.length + rest.length);
    changed.set(left.subarray(0, place));
    changed.set(added, place);
    changed.set(rest, place + added.length);
    return changed;
  }, bytes);

const changes = fc.array(change, { minLength: 1, maxLength: 4 });
const known = makeKnown(['acme']);
const rows = [{ id: 'acme/security.keys', answer: 'By multisig', status: 'answered' }];
const record = makeRecord(based());

describe('a file with damage', () => {
  it('a workbook is read or refused', async () => {
    const whole = await makeQuestionnaireFile(rows);
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const { outcome } = await readQuestionnaire(mutate(whole, list), known);
        expect(outcome).toMatch(/^(read|refused)$/);
      }),
      options,
    );
  });

  it('a CSV file is read or refused', async () => {
    const whole = new TextEncoder().encode(
      'Id,Answer,Level low,Level high,Status\nacme/security.keys,"By ""multisig""",1,3,answered\n',
    );
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const { outcome } = await readQuestionnaire(mutate(whole, list), known);
        expect(outcome).toMatch(/^(read|refused)$/);
      }),
      options,
    );
  });

  it('a record that opens is the one that was written', () => {
    const whole = new TextEncoder().encode(JSON.stringify(record));
    expect(openRecordFile(whole)).toMatchObject({ ok: true });
    fc.assert(
      fc.property(changes, (list) => {
        const opened = openRecordFile(mutate(whole, list));
        if (opened.ok) expect(opened.value).toEqual(record);
      }),
      options,
    );
  });

  it('a ballot that opens is the one that was cast', () => {
    const ballot = makeBallot();
    const text = new TextEncoder().encode(packBallot(ballot));
    fc.assert(
      fc.property(changes, (list) => {
        const opened = unpackBallot(new TextDecoder().decode(mutate(text, list)));
        if (opened.ok) expect(opened.value).toEqual(ballot);
      }),
      options,
    );
  });
});
