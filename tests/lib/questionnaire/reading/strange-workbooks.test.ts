import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { makeKnown, questionnaireHead } from '@/tests/fixtures/make-questionnaire-file';
import {
  makeParts,
  makeRawWorkbook,
  type RawCell,
  type RawSheet,
  toFile,
  underHead,
} from '@/tests/fixtures/make-sheet';

const known = makeKnown(['acme', 'birch']);
const keys = 'acme/security.keys';
const venues = 'birch/liquidity.venues';

const read = (bytes: Uint8Array) => readQuestionnaire(bytes, known);

const sheet = (rows: RawSheet['rows'], more: Partial<RawSheet> = {}): RawSheet => ({
  name: 'Questionnaire',
  rows,
  ...more,
});

async function messagesOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await read(bytes);
  return reading.outcome === 'refused' ? reading.problems.map(({ message }) => message) : [];
}

async function readingOf(bytes: Uint8Array) {
  const reading = await read(bytes);
  if (reading.outcome === 'read') return reading.questionnaire;
  throw new Error(reading.problems.map(({ message }) => message).join('\n'));
}

const number = (value: number, style: number): RawCell => ({ style, inside: `<v>${value}</v>` });
const error = (text: string): RawCell => ({ type: 'e', inside: `<v>${text}</v>` });

describe('readQuestionnaire: several sheets', () => {
  const filled = underHead([keys, 'Shown', 'Letter', 4, 4, 'AB', 'Answered']);

  it('reads the filled copy beside an empty original, whichever has the name', async () => {
    const empty = underHead([keys, null, null, null, null, null, 'Not sent']);
    for (const names of [
      ['Questionnaire', 'Questionnaire (2)'],
      ['Original', 'Questionnaire'],
    ]) {
      const [first = '', second = ''] = names;
      const { answers } = await readingOf(
        makeRawWorkbook({
          sheets: [sheet(empty, { name: first }), sheet(filled, { name: second })],
        }),
      );
      expect(answers).toEqual({
        acme: { 'security.keys': { low: 4, high: 4, note: 'Shown', document: 'Letter', date: '' } },
      });
    }
  });

  it('reads a sheet for each provider, in any order of columns', async () => {
    const turned = [
      [...questionnaireHead].reverse(),
      [null, 'Answered', 'CD', 2, 2, 'Call', 'Two venues', venues],
    ];
    const { answers } = await readingOf(
      makeRawWorkbook({
        sheets: [sheet(filled, { name: 'Acme' }), sheet(turned, { name: 'Birch' })],
      }),
    );
    expect(Object.keys(answers)).toEqual(['acme', 'birch']);
  });

  it('refuses an answer that two sheets give, and a refusal beside an answer', async () => {
    const refused = underHead([keys, null, null, null, null, null, 'Refused']);
    for (const second of [filled, refused]) {
      expect(
        await messagesOf(
          makeRawWorkbook({ sheets: [sheet(filled), sheet(second, { name: 'Copy' })] }),
        ),
      ).toEqual([
        'Copy!A2: “acme/security.keys” is answered here a second time, after Questionnaire!A2. Keep one of the two.',
      ]);
    }
  });

  it('names a hidden sheet, one that is not read, and passes over charts and dialogs', async () => {
    const { notices, answers } = await readingOf(
      makeRawWorkbook({
        sheets: [
          sheet([], { name: 'Chart', kind: 'chartsheet' }),
          sheet(filled, { hidden: true }),
          sheet([], { name: 'Dialog', kind: 'dialogsheet' }),
          sheet([[1], [null, 'see the annex']], { name: 'Our notes' }),
        ],
      }),
    );
    expect(Object.keys(answers)).toEqual(['acme']);
    expect(notices).toEqual([
      'The sheet “Questionnaire” is hidden. Its questions were read like all others.',
      'The sheet “Our notes” has no columns of a questionnaire and was not read: “see the annex” in Our notes!B2.',
    ]);
  });
});

describe('readQuestionnaire: what a cell shows', () => {
  it('gives numbers and dates in their format, and levels as they are stored', async () => {
    const formats = [
      '0%',
      '0.00%',
      'hh:mm',
      '"$"#,##0',
      '[$€-407] #,##0.00',
      'd-mmm',
      'yyyy-mm-dd hh:mm',
      'm/d/yyyy',
      '0',
      ';;;',
    ];
    const values = [1, 0.0005, 0.375, 250_000_000, 1234.5, 46145, 46082.60416666666, 46145, 4, 7];
    const ids = known.texts.slice(0, values.length).map(({ factor }) => `acme/${factor}`);
    const rows = values.map((value, at) => [
      ids[at] ?? '',
      number(value, at + 1),
      null,
      number(2, 9),
    ]);
    const { replies } = await readingOf(
      makeRawWorkbook({ formats, sheets: [sheet(underHead(...rows))] }),
    );
    expect(replies.map(({ answer }) => answer)).toEqual([
      '100%',
      '0.05%',
      '09:00',
      '$250,000,000',
      '€ 1,234.50',
      '3-May',
      '2026-03-01 14:30',
      '2026-05-03',
      '4',
      '7',
    ]);
    expect(replies.every(({ levels }) => levels?.low === 2)).toBe(true);
    expect(
      await messagesOf(
        makeRawWorkbook({
          formats: ['0'],
          sheets: [sheet(underHead([keys, null, null, number(2.5, 1)]))],
        }),
      ),
    ).toEqual(['Questionnaire!D2: expected the level 0, 1, 2, 3 or 4, found “2.5”.']);
  });

  it('reads a date that lost its format as its day, whatever format took its place, and says so', async () => {
    const head = ['Id', 'Answer', 'Evidence', 'Date', 'Contact'];
    const formats = ['@', '0', 'General', '#,##0'];
    const cells: RawCell[] = [
      number(46328, 1),
      number(46328, 2),
      number(46328.5, 3),
      { inside: '<v>46328</v>' },
      { type: 'd', style: 1, inside: '<v>2026-11-02</v>' },
      { type: 'inlineStr', inside: '<is><t>46328</t></is>' },
    ];
    for (const date of cells) {
      const rows = [head, [keys, 'Shown', 'Letter', date, 'desk@example.com']];
      const { replies, notices } = await readingOf(
        makeRawWorkbook({ formats, sheets: [sheet(rows, { name: 'Questions' })] }),
      );
      expect(replies[0]?.date).toBe('2026-11-02');
      if (date.type !== 'd') expect(notices.join(' ')).toContain('Questions!D2: “46328');
    }
    const rows = [head, [keys, 'Shown', 'Letter', number(46328 - 1462, 1), '']];
    const from1904 = await readingOf(
      makeRawWorkbook({ is1904: true, formats, sheets: [sheet(rows, { name: 'Questions' })] }),
    );
    expect(from1904.replies[0]?.date).toBe('2026-11-02');
  });

  it('tells a column of dates without their format once, so that it hides no other notice', async () => {
    const rows = [
      ['Id', 'Answer', 'Evidence', 'Date', 'Contact'],
      ...known.providers
        .flatMap(({ slug }) => known.factors.map(({ id }) => `${slug}/${id}`))
        .slice(0, 24)
        .map((id) => [id, 'Shown', 'Letter', 46328, '']),
      ['A remark below the table'],
    ];
    const { notices } = await readingOf(
      makeRawWorkbook({ sheets: [sheet(rows, { name: 'Questions' })] }),
    );
    const told = notices.filter((notice) => notice.includes('numbers of days'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^24 dates .*: Questions!D2 “46328” as 2026-11-02, .* and 4 more\.$/);
    expect(notices.join(' ')).toContain('“A remark below the table”');
  });

  it('leaves a number that is no day, a year and a date in words as they stand', async () => {
    const head = ['Id', 'Answer', 'Evidence', 'Date', 'Contact'];
    for (const date of [2026, '12026', 'Q3 2026', '2026-11', 99999]) {
      const rows = [head, [keys, 'Shown', 'Letter', date, '']];
      const { replies, notices } = await readingOf(
        makeRawWorkbook({ sheets: [sheet(rows, { name: 'Questions' })] }),
      );
      expect(replies[0]?.date).toBe(String(date));
      expect(notices.join(' ')).not.toContain('number of a day');
    }
  });

  it('counts days from 1904 where the workbook does', async () => {
    const rows = underHead([keys, number(44683, 1)]);
    const { replies } = await readingOf(
      makeRawWorkbook({ is1904: true, formats: ['dd.mm.yyyy'], sheets: [sheet(rows)] }),
    );
    expect(replies[0]?.answer).toBe('03.05.2026');
  });

  it('refuses error values, impossible dates and formulas without a result, each by its cell', async () => {
    const bytes = makeRawWorkbook({
      formats: ['yyyy-mm-dd'],
      sheets: [
        sheet(
          underHead(
            [keys, error('#NAME?'), error('#REF!')],
            [venues, number(250_000_000, 1), null, { inside: '<f>1+3</f><v/>' }],
          ),
        ),
      ],
    });
    expect(await messagesOf(bytes)).toEqual([
      'Questionnaire!B2: the cell shows #NAME?, write the answer with an apostrophe before it.',
      'Questionnaire!C2: the cell shows #REF!, write the answer with an apostrophe before it.',
      'Questionnaire!B3: the cell shows ########, write the answer with an apostrophe before it.',
      'Questionnaire!D3: the cell holds a formula without its result. Open the file in a spreadsheet, save it, and choose it again.',
    ]);
  });

  it('takes an error, an impossible date and an empty formula where no answer is', async () => {
    const bytes = makeRawWorkbook({
      formats: ['yyyy-mm-dd'],
      sheets: [
        sheet(underHead([keys, 'Yes', null, { inside: '<f>1+1</f><v>2</v>' }])),
        sheet([[error('#N/A'), number(250_000_000, 1), { inside: '<f>1+3</f>' }]], {
          name: 'Sums',
        }),
      ],
    });
    expect((await readingOf(bytes)).answers).toEqual({
      acme: { 'security.keys': { low: 2, high: 2, note: 'Yes', document: '', date: '' } },
    });
  });
});

describe('readQuestionnaire: how rows stand to each other', () => {
  const merged = (area: string): string => `<mergeCells><mergeCell ref="${area}"/></mergeCells>`;
  const rows = underHead([keys, 'One answer for both', 'Letter', 2, 3], [venues]);

  it('refuses an answer drawn over several rows, or beside its column', async () => {
    expect(
      await messagesOf(makeRawWorkbook({ sheets: [sheet(rows, { after: merged('B2:B3') })] })),
    ).toEqual([
      'Questionnaire!B2:B3: these cells are merged, so one value would stand for several questions. Split them and write into each row what it answers.',
    ]);
    const beside = [
      [...questionnaireHead.slice(0, 1), 'Mine', ...questionnaireHead.slice(1)],
      [keys, 'Our answer is yes', null, null, 2],
    ];
    expect(
      (
        await messagesOf(makeRawWorkbook({ sheets: [sheet(beside, { after: merged('B2:C2') })] }))
      )[0],
    ).toMatch(/^Questionnaire!B2:C2: these cells are merged, and what they hold stands in none/);
    const along = makeRawWorkbook({ sheets: [sheet(rows, { after: merged('B2:C2') })] });
    expect((await read(along)).outcome).toBe('read');
  });

  it('passes over a head that was pasted again, and refuses one in another order', async () => {
    const again = underHead(
      [keys, 'Yes', null, 2],
      [...questionnaireHead],
      [venues, 'No', null, 0],
    );
    expect((await readingOf(makeRawWorkbook({ sheets: [sheet(again)] }))).counts.questions).toBe(2);
    const turned = underHead([keys], [...questionnaireHead].reverse(), [
      null,
      null,
      null,
      4,
      2,
      'x',
      'y',
      venues,
    ]);
    expect((await messagesOf(makeRawWorkbook({ sheets: [sheet(turned)] })))[0]).toMatch(
      /^Questionnaire!A3: the columns are named a second time here, and “Edition” stands in another/,
    );
  });

  it('refuses a row whose provider, factor or question is not that of its id, naming both cells', async () => {
    const head = ['Provider', 'Factor', 'Question', ...questionnaireHead];
    const about = (provider: string, factor: string, id: string, question = '') => [
      provider,
      factor,
      question,
      id,
      'Yes',
      null,
      3,
    ];
    const own = about('acme  custody', 'Name of security.keys', keys, 'What shows security.keys?');
    expect((await read(makeRawWorkbook({ sheets: [sheet([head, own])] }))).outcome).toBe('read');
    expect(
      await messagesOf(
        makeRawWorkbook({
          sheets: [
            sheet([
              head,
              about('Birch Custody', 'Name of liquidity.venues', keys),
              about('Birch', 'Somebody’s own words', venues),
              about('', '', 'acme/support.desk', 'What shows security.keys?'),
            ]),
          ],
        }),
      ),
    ).toEqual(
      [
        ['A2', 'Birch Custody', 'D2', keys],
        ['B2', 'Name of liquidity.venues', 'D2', keys],
        ['B3', 'Somebody’s own words', 'D3', venues],
        ['C4', 'What shows security.keys?', 'D4', 'acme/support.desk'],
      ].map(
        ([cell, text, place, id]) =>
          `Questionnaire!${cell}: the row is about “${text}” here, and its id in Questionnaire!${place} is “${id}”. Sort and move whole rows, and bring the two together again.`,
      ),
    );
  });

  it('tells a name that another edition had', async () => {
    const head = ['Provider', ...questionnaireHead];
    const row = ['Acme Trust', keys, 'Yes', null, 3, 3, null, 'Answered', 'fedcba9876543210'];
    const { notices } = await readingOf(makeRawWorkbook({ sheets: [sheet([head, row])] }));
    expect(notices).toContain(
      'Questionnaire!A2: the edition of the file calls this “Acme Trust”, and this one “Acme Custody”.',
    );
  });
});

describe('readQuestionnaire: nothing that holds text is passed over in silence', () => {
  it('tells columns that are not found or not known, and text above the columns', async () => {
    const head = questionnaireHead.map((name) => (name === 'Evidence' ? 'Evidence (links)' : name));
    const { notices } = await readingOf(
      makeRawWorkbook({
        sheets: [
          sheet([
            ['Please read', null, 'by Friday'],
            [...head, null],
            [keys, 'Yes', 'Letter', 2, 2, null, null, null, 'stray'],
          ]),
        ],
      }),
    );
    expect(notices).toEqual([
      'Questionnaire!A2: no column “Evidence” was found; the file has “Evidence (links)”.',
      'What stands above the columns was not read: “Please read” in Questionnaire!A1, nor 1 more cell.',
      'The column “Evidence (links)” is none of the questionnaire’s and was not read: “Letter” in Questionnaire!C3.',
      'A column without a name is none of the questionnaire’s and was not read: “stray” in Questionnaire!I3.',
    ]);
  });

  it('tells rows without an id, and text below and right of what is read', async () => {
    const long = [
      ...underHead([keys, 'Yes', null, 2], [null, null, null, null, null, 'Ann']),
      ...Array.from({ length: 5000 }, () => []),
      [null, 'the rest'],
    ];
    const wide = underHead([
      venues,
      'Yes',
      null,
      2,
      ...Array.from({ length: 101 }, () => null),
      'far away',
    ]);
    const { notices } = await readingOf(
      makeRawWorkbook({ sheets: [sheet(long), sheet(wide, { name: 'Wide' })] }),
    );
    expect(notices).toEqual([
      'Questionnaire!F3: a row without the id of a question was passed over: “Ann”.',
      'Below row 5000 and right of column CZ nothing was read: “the rest” in Questionnaire!B5004.',
      'Below row 5000 and right of column CZ nothing was read: “far away” in Wide!DB2.',
    ]);
  });

  it('tells comments beside answers', async () => {
    const workbook = { sheets: [sheet(underHead([keys, 'Yes', null, 2]))] };
    const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><t>only in Singapore</t></text></comment></commentList></comments>`;
    const bytes = toFile({
      ...makeParts(workbook),
      'xl/comments1.xml': comments,
      'xl/worksheets/_rels/sheet0.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
    });
    expect((await readingOf(bytes)).notices).toEqual([
      'Questionnaire!B2: the comment “only in Singapore” was not read. Write into the cell what belongs to the answer.',
    ]);
  });
});

describe('readQuestionnaire: letters that came back', () => {
  const head = ['Question', 'Answer', 'Evidence', 'Date', 'Contact', 'Id'];

  it('takes answers in words, with document, date and contact, and gives them no level', async () => {
    const bytes = makeRawWorkbook({
      sheets: [sheet([head, ['', 'Three of five', 'SOC 2', '3 May 2026', 'a@acme.example', keys]])],
    });
    const { answers, replies, notices } = await readingOf(bytes);
    expect(answers).toEqual({});
    expect(notices).toEqual(['Questionnaire!A1: no column “Edition” was found.']);
    expect(replies).toEqual([
      {
        id: keys,
        subject: { kind: 'finding', provider: 'acme', factor: 'security.keys' },
        status: 'answered',
        levels: null,
        answer: 'Three of five',
        evidence: 'SOC 2',
        date: '3 May 2026',
        contact: 'a@acme.example',
        owner: '',
      },
    ]);
  });
});
