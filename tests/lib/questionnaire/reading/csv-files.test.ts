import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { everyLevel, questionnaireHead } from '@/tests/fixtures/make-questionnaire-file';

const known = { edition: { id: '0123456789abcdef' }, factors: everyLevel, slugs: ['acme'] };
const keys = 'acme/security.keys';

const readFile = (bytes: Uint8Array) => readQuestionnaire(bytes, known);
const readCsv = (text: string) => readFile(new TextEncoder().encode(text));

describe('readQuestionnaire: its sheet saved as CSV', () => {
  const lines = (delimiter: string): string =>
    [
      questionnaireHead,
      [keys, `"Three${delimiter} of five.\nSee ""page 2""."`, '', '2', '3', '', 'Answered', ''],
    ]
      .map((row) => row.join(delimiter))
      .join('\r\n');

  it.each([',', ';', '\t'])(
    'reads values between %j, quoted ones with line breaks',
    async (sign) => {
      expect(await readCsv(lines(sign))).toMatchObject({
        outcome: 'read',
        questionnaire: {
          answers: {
            acme: {
              'security.keys': { low: 2, high: 3, note: `Three${sign} of five.\nSee "page 2".` },
            },
          },
        },
      });
    },
  );

  it('reads UTF-8 with and without a mark, UTF-16, and the encoding of old Windows', async () => {
    const text = `${questionnaireHead.join(',')}\n${keys},Zürich,,2,,,,`;
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from(text, 'latin1'),
    ]) {
      expect(await readFile(Uint8Array.from(bytes))).toMatchObject({
        questionnaire: { replies: [{ note: 'Zürich' }] },
      });
    }
  });

  it('names a cell without a sheet, since a CSV file has none', async () => {
    expect(await readCsv(`${questionnaireHead.join(',')}\n${keys},,,high,,,,`)).toMatchObject({
      outcome: 'refused',
      problems: [{ message: 'D2: expected the level 0, 1, 2, 3 or 4, found “high”.' }],
    });
  });
});
