import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { makeKnown, questionnaireHead } from '@/tests/fixtures/make-questionnaire-file';

const known = makeKnown(['acme']);
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
        questionnaire: { replies: [{ answer: 'Zürich' }] },
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

describe('readQuestionnaire: text between tabs', () => {
  const row = (id: string, answer: string): string => [id, answer, '', 2, 2, '', '', ''].join('\t');
  const lines = (...rows: string[]): string => [questionnaireHead.join('\t'), ...rows].join('\r\n');
  const answersOf = async (text: string): Promise<string[]> => {
    const reading = await readCsv(text);
    if (reading.outcome === 'refused') throw new Error(reading.problems[0]?.message);
    return reading.questionnaire.replies.map(({ answer }) => answer);
  };

  it('takes a mark that opens a text and closes none as a character', async () => {
    const opened = row(keys, '"hot wallet only');
    const others = [row('acme/security.audits', 'none'), row('acme/support.desk', '"cold" only')];
    expect(await answersOf(lines(opened, ...others))).toEqual([
      '"hot wallet only',
      'none',
      '"cold" only',
    ]);
    expect(
      await answersOf(lines(opened, row('acme/security.audits', '"cold wallet only'))),
    ).toEqual(['"hot wallet only', '"cold wallet only']);
    expect(await answersOf(lines(opened))).toEqual(['"hot wallet only']);
  });

  it('takes a quoted text with line ends and tabs as one', async () => {
    expect(await answersOf(lines(row(keys, '"one\n""two""\tthree"')))).toEqual([
      'one\n"two"\tthree',
    ]);
  });
});

describe('readQuestionnaire: lines of CSV that are not whole', () => {
  const head = questionnaireHead.join(',');
  const messagesOf = async (...lines: string[]): Promise<string[]> => {
    const reading = await readCsv(lines.join('\r\n'));
    return reading.outcome === 'refused' ? reading.problems.map(({ message }) => message) : [];
  };
  const whole = `${keys},Yes,,2,2,,Answered,`;

  it('refuses a text that swallowed the next row', async () => {
    const messages = await messagesOf(
      head,
      `${keys},"hot only,,1,1,,,`,
      'acme/security.audits,none,,2,2,,,',
      'acme/support.desk,cold" only,,4,4,,,',
    );
    expect(messages[0]).toMatch(
      /^B2: the text goes over several lines and holds the id of a question/,
    );
  });

  it('refuses a cut last line, a line end or a separator without marks around it', async () => {
    const torn = /^A3: this line has \d+ values? for 8 columns: it was cut off/;
    expect((await messagesOf(head, whole, 'acme/support.desk,Two ven'))[0]).toMatch(torn);
    const broken = await messagesOf(
      head,
      whole,
      'acme/support.desk,Two venues',
      '(all regions),Call,2,2',
      '',
    );
    expect(broken).toEqual([expect.stringMatching(/^A4: this line has 4 values for 8 columns/)]);
    const split = await messagesOf(
      head,
      whole,
      'acme/support.desk,Two, venues,,2,2,,Answered,ab',
      '',
    );
    expect(split).toEqual([expect.stringMatching(/^A3: this line has 9 values for 8 columns/)]);
  });

  it('takes a line without the separators of its empty end, as Excel writes it', async () => {
    expect(await messagesOf(head, whole, 'acme/support.desk,Yes,,2', '')).toEqual([]);
  });

  it('refuses what Excel shows for a mistake, and tells rows without an id', async () => {
    expect(await messagesOf(head, `${keys},#NAME?,#######,2,2,,,`, '')).toEqual([
      'B2: the cell shows #NAME?, write the answer with an apostrophe before it.',
      'C2: the cell shows #######, write the answer with an apostrophe before it.',
    ]);
    expect(await readCsv([head, whole, ',,,,,Ann,,', ''].join('\n'))).toMatchObject({
      questionnaire: {
        notices: ['F3: a row without the id of a question was passed over: “Ann”.'],
      },
    });
  });

  it('shows the first 20 problems and how many more there are', async () => {
    const messages = await messagesOf(
      head,
      ...Array.from({ length: 500 }, () => `${keys},x,,9,9,,Foo,`),
    );
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)).toBe('and 1,979 more.');
  });

  it('does not spread short lines over memory', async () => {
    expect(await messagesOf(head, '\n'.repeat(200_001))).toEqual([
      'The file has far more lines than a questionnaire, so it was not opened.',
    ]);
  });
});

describe('readQuestionnaire: letters of older encodings', () => {
  const head = ['Id', 'Answer', 'Level low', 'Level high', 'Status', 'Level today'];
  /** In these encodings only the signs used here stand in other places than in ASCII. */
  const encode = (text: string, signs: Readonly<Record<string, number>>): Uint8Array =>
    Uint8Array.from([...text].map((sign) => signs[sign] ?? sign.charCodeAt(0)));
  const mac = { '–': 0xd0, '’': 0xd5, ä: 0x8a };
  const windows = { '–': 0x96, '’': 0x92, ä: 0xe4 };
  const doubt = (text: string): string =>
    `The file does not say how its letters are written, so those outside A to Z may be wrong: “${text}” in B2. Save it as .xlsx, or as CSV in UTF-8, to be sure.`;
  const answersOf = async (bytes: Uint8Array) => {
    const reading = await readFile(bytes);
    if (reading.outcome === 'refused') throw new Error(reading.problems[0]?.message);
    const { replies, notices } = reading.questionnaire;
    return [replies[0]?.answer, notices.filter((notice) => notice.includes('letters'))];
  };
  const text = (level: string, answer: string, end: string): string =>
    [head.join(';'), [keys, answer, 2, 2, '', level].join(';'), ''].join(end);

  it('tells Mac from Windows by what our own sheet says, and by single returns', async () => {
    for (const [bytes] of [
      [encode(text('0–4', 'bestätigt', '\n'), mac)],
      [encode(text('0–4', 'bestätigt', '\n'), windows)],
      [encode(text('', 'bestätigt', '\r'), mac)],
    ] as const) {
      expect(await answersOf(bytes)).toEqual(['bestätigt', [doubt('bestätigt')]]);
    }
  });

  it('has no doubt where only signs occur that all encodings of Windows share', async () => {
    expect(await answersOf(encode(text('0–4', 'Acme’s own', '\r\n'), windows))).toEqual([
      'Acme’s own',
      [],
    ]);
  });
});
