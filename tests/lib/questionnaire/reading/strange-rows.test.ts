import { describe, expect, it } from 'vitest';
import { questionnaireHead } from '@/tests/fixtures/make-questionnaire-file';
import { makeParts, makeRawWorkbook, toFile, underHead } from '@/tests/fixtures/make-sheet';
import {
  keys,
  messagesOf,
  read,
  readingOf,
  sheet,
  venues,
} from '@/tests/fixtures/read-strange-file';

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
