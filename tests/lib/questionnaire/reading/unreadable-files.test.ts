import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { makeArchive, toZip64 } from '@/tests/fixtures/make-archive';
import {
  makeKnown,
  makeQuestionnaireFile,
  makeWorkbook,
  questionnaireHead,
} from '@/tests/fixtures/make-questionnaire-file';
import { makeParts, makeRawWorkbook, toFile } from '@/tests/fixtures/make-sheet';

const known = makeKnown(['acme']);

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const reading = await readQuestionnaire(bytes, known);
  if (reading.outcome === 'read') return undefined;
  expect(reading.problems).toHaveLength(1);
  expect(reading.problems[0]?.cell).toBeNull();
  return reading.problems[0]?.message;
}

const ofText = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readQuestionnaire: files that are no questionnaire', () => {
  it('says which sheets a foreign workbook has', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Budget', rows: [['Id', 'Status', 'Amount']] },
        { name: 'Notes', rows: [] },
      ],
    });
    expect(await refusalOf(bytes)).toBe(
      'The workbook has no sheet “Questionnaire”; it has “Budget” and “Notes”.',
    );
  });

  it('says what a sheet called Questionnaire and a CSV file are missing', async () => {
    const columns = '“Id”, “Answer”, “Level low”, “Level high” and “Status”';
    expect(
      await refusalOf(
        await makeWorkbook([
          ['Question', 'Answer'],
          ['Why?', 'Because.'],
        ]),
      ),
    ).toBe(`The sheet “Questionnaire” has no row that names the columns ${columns}.`);
    expect(await refusalOf(ofText('name,score\nAcme,84.2\n'))).toBe(
      `The file is no questionnaire: no row names the columns ${columns}.`,
    );
  });

  it('tells an empty file, an old or locked workbook, and what is neither workbook nor text', async () => {
    expect(await refusalOf(new Uint8Array())).toBe('The file is empty.');
    expect(await refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe(
      'The workbook has a password or the format of Excel before 2007. Save it as .xlsx without a password.',
    );
    expect(await refusalOf(ofText('%PDF-1.7\n\0\x01'))).toBe(
      'The file is neither an Excel workbook (.xlsx) nor a CSV file.',
    );
  });

  it('refuses an archive that is no workbook', async () => {
    const archive = makeArchive([{ path: 'content.xml', content: ofText('<office/>') }]);
    expect(await refusalOf(archive)).toMatch(/^The workbook cannot be read: /);
  });
});

describe('readQuestionnaire: damaged and hostile files', () => {
  it('tells a workbook that was cut off anywhere from a whole one', async () => {
    const bytes = await makeQuestionnaireFile([{ id: 'acme/security.keys', low: 2 }]);
    expect(await refusalOf(bytes)).toBeUndefined();
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.99]) {
      expect(await refusalOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatch(
        /^The workbook is damaged: /,
      );
    }
  });

  it('tells a CSV file that was cut off inside a quoted text', async () => {
    const head = 'Id,Answer,Evidence,Level low,Level high,Status\n';
    const whole = `${head}acme/security.keys,"Yes, ""all"" of them",,3,3,Answered\n`;
    expect(await refusalOf(ofText(whole))).toBeUndefined();
    expect(await refusalOf(ofText(whole.slice(0, whole.indexOf(' of them'))))).toMatch(
      /^The file ends inside a quoted text: /,
    );
  });

  it('never takes a workbook in which a byte of a packed part was changed', async () => {
    const bytes = await makeQuestionnaireFile([{ id: 'acme/security.keys', low: 2 }]);
    const broken = Uint8Array.from(bytes);
    for (let at = 60; at < bytes.length / 2; at += 7) broken[at] = 255 - (bytes[at] ?? 0);
    expect(await refusalOf(broken)).toMatch(/^The workbook (is damaged|cannot be read): /);
  });

  it('does not open more than 5 MB', async () => {
    expect(await refusalOf(new Uint8Array(5 * 1024 * 1024 + 1).fill(65))).toMatch(
      /larger than 5 MB/,
    );
  });

  it('does not unpack what claims to hold far more than a questionnaire', async () => {
    const bomb = makeArchive([
      { path: 'xl/worksheets/sheet1.xml', content: new Uint8Array(60 * 1024 * 1024) },
    ]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(bomb)).toMatch(/^The workbook unpacks to far more /);
    const many = Array.from({ length: 501 }, (_, at) => ({
      path: `part${at}.xml`,
      content: ofText('<a/>'),
    }));
    expect(await refusalOf(makeArchive(many))).toMatch(/^The workbook unpacks to far more /);
  });

  it('bounds what a directory names that stands where archives of over four gigabytes have it', async () => {
    const bytes = toZip64(await makeQuestionnaireFile([{ id: 'acme/security.keys', low: 2 }]));
    expect(await refusalOf(bytes)).toBeUndefined();
    const content = new Uint8Array(60 * 1024 * 1024);
    const bomb = toZip64(makeArchive([{ path: 'xl/worksheets/sheet1.xml', content }]));
    expect(await refusalOf(bomb)).toMatch(/^The workbook unpacks to far more /);
  });

  it('stops where a part holds more than it claims', async () => {
    const content = new Uint8Array(60 * 1024 * 1024);
    for (const claimedSize of [1000, 0]) {
      const bomb = makeArchive([{ path: '[Content_Types].xml', content, claimedSize }]);
      expect(await refusalOf(bomb)).toMatch(/^The workbook (is damaged|cannot be read): /);
    }
  });

  it('does not spread a cell in the last corner of a sheet over memory', async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    const relations = (type: string, target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
    const parts = {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Questionnaire" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
      'xl/worksheets/sheet1.xml': sheet,
    };
    const archive = makeArchive(
      Object.entries(parts).map(([path, text]) => ({ path, content: ofText(text) })),
    );
    expect(await refusalOf(archive)).toMatch(/^The sheet “Questionnaire” has no row/);
  });
});

describe('readQuestionnaire: archives that spreadsheets open', () => {
  it('opens one with folders, empty entries and sizes behind the entries', async () => {
    const bytes = await makeQuestionnaireFile([{ id: 'acme/security.keys', low: 2 }]);
    const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, content }));
    const archive = [
      { path: 'xl/', content: new Uint8Array() },
      { path: 'customXml/item1.xml', content: new Uint8Array() },
      ...parts,
      { path: 'empty.xml', content: new Uint8Array() },
    ];
    expect(await refusalOf(makeArchive(archive))).toBeUndefined();
    expect(await refusalOf(makeArchive(archive, { sizesBehind: true }))).toBeUndefined();
  });

  it('refuses one with a changed letter that was not packed', async () => {
    const parts = unzipSync(await makeQuestionnaireFile([{ id: 'acme/security.keys', low: 2 }]));
    const archive = zipSync(parts, { level: 0 });
    expect(await refusalOf(archive)).toBeUndefined();
    const at = Buffer.from(archive).indexOf('<v>2</v>');
    archive[at + 3] = '3'.charCodeAt(0);
    expect(await refusalOf(archive)).toMatch(/^The workbook is damaged: /);
  });
});

describe('readQuestionnaire: bounds after unpacking', () => {
  it('does not multiply one long text by the cells that hold it', async () => {
    const long = 'a\r'.repeat(150_000);
    const rows = Array.from({ length: 200 }, () => questionnaireHead.map(() => long));
    const bytes = await makeWorkbook([[...questionnaireHead], ...rows]);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusalOf(bytes)).toMatch(/^The workbook has far more text /);
    const foreign = await makeWorkbook(rows, 'S');
    expect(await refusalOf(foreign)).toMatch(/^The workbook has no sheet “Questionnaire”/);
  });

  it('does not open more sheets or cells than a questionnaire can have', async () => {
    const sheets = Array.from({ length: 61 }, (_, at) => ({ name: `S${at}`, rows: [['x']] }));
    expect(await refusalOf(await writeXlsx({ sheets }))).toMatch(
      /^The workbook has far more sheets /,
    );
    const wide = makeRawWorkbook({
      sheets: [
        {
          name: 'Questionnaire',
          rows: [
            questionnaireHead,
            ...Array.from({ length: 5000 }, () => [...Array.from({ length: 103 }, () => null), 1]),
          ],
        },
      ],
    });
    expect(await refusalOf(wide)).toMatch(/^The workbook has far more cells /);
  });

  it('does not build a tree of more marks than a questionnaire has', async () => {
    const parts = makeParts({ sheets: [{ name: 'Questionnaire', rows: [questionnaireHead] }] });
    const many = `<sst>${'<si/>'.repeat(1_000_001)}</sst>`;
    expect(await refusalOf(toFile({ ...parts, 'xl/sharedStrings.xml': many }))).toMatch(
      /^The workbook unpacks to far more /,
    );
  });
});
