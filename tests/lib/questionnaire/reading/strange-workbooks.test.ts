import { describe, expect, it } from 'vitest';
import { questionnaireHead } from '@/tests/fixtures/make-questionnaire-file';
import { makeRawWorkbook, type RawCell, underHead } from '@/tests/fixtures/make-sheet';
import {
  error,
  keys,
  known,
  messagesOf,
  number,
  readingOf,
  sheet,
  venues,
} from '@/tests/fixtures/read-strange-file';

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
