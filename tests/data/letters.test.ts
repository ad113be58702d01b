import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { writeLetterDocument } from '@/lib/export/docx/write-letter-document';
import { toLetterWorkbook, writeLetterWorkbook } from '@/lib/export/xlsx/letter-sheet';
import { type WorkbookModel, writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import { buildLetter, nothingToQuote } from '@/lib/inquiry/build-letter';
import { toLetterText } from '@/lib/inquiry/to-letter-text';
import { readReturnedFiles } from '@/lib/questionnaire/read-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { assessLink } from '@/tests/fixtures/assess-catalogue';
import { everyLevel } from '@/tests/fixtures/make-questionnaire-file';
import { realCatalogue } from '@/tests/fixtures/real-content';

const catalogue = realCatalogue();
const slugs = catalogue.providers.map(({ slug }) => slug);
const everything =
  'region=us,eu,uk,ch,me,sg,hk,apac&staking=yes&qualified=yes&charter=yes&segregation=yes&insurance=yes&audit=yes&enforcement=yes';
const packs = catalogue.diligence?.packs.map(({ id }) => id) ?? [];
const assessed = [assessLink(catalogue), assessLink(catalogue, everything)];

/** Written down here apart from the code, as a bidder would recognise another. */
const brands: Readonly<Record<string, RegExp>> = {
  'anchorage-digital': /anchorage/i,
  bitgo: /bitgo/i,
  bny: /\bbny|bank of new york|mellon/i,
  'coinbase-prime': /coinbase/i,
  'fidelity-digital-assets': /fidelity/i,
  'gemini-custody': /gemini/i,
  'hex-trust': /hex ?-?trust/i,
  komainu: /komainu/i,
  sygnum: /sygnum/i,
  'zodia-custody': /zodia/i,
};

/** What a bidder must not read of the method. Levels of service and of certified modules are not it. */
const method = /\b(?:level|score|scored|scores|scoring|rank|ranked|ranking|weight|weights|weighted)\b/i;
const otherLevels = /(?:service|access|module)[ -]levels?|140-\d level \d/gi;

type Part = { readonly name: string; readonly xml: string; readonly text: string };

/** Every part of an archive, as it is written and as it is read. */
function listParts(bytes: Uint8Array): Part[] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const xml = strFromU8(part);
    return { name, xml, text: xml.replace(/<[^>]*>/g, '\n') };
  });
}

/** As a provider fills it in: every tinted cell says what it answers. */
const fillIn = (workbook: WorkbookModel): WorkbookModel => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    const head = sheet.rows.find((row) => row.some((cell) => cell?.value === 'Id')) ?? [];
    const names = head.map((cell) => cell?.value);
    return {
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell, column) =>
          cell?.look === 'inputText'
            ? { ...cell, value: `${names[column]} to ${row[names.indexOf('Id')]?.value}` }
            : cell,
        ),
      ),
    };
  }),
});

const letterOf = (slug: string, which = 0) => {
  const assessment = assessed[which];
  if (assessment === undefined) throw new Error('no such mandate');
  return buildLetter(catalogue, assessment, slug, which === 1 ? packs : []);
};

describe.each(slugs)('the letter to %s', (slug) => {
  const letters = [letterOf(slug), letterOf(slug, 1)];

  it('asks what is open, in the same words in workbook, document and e-mail', async () => {
    for (const letter of letters) {
      const ids = letter.questions.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(letter.questions.every(({ id }) => id.startsWith(`${slug}/`))).toBe(true);
      const text = toLetterText(letter);
      const document = listParts(await writeLetterDocument(letter));
      const written = document.find(({ name }) => name === 'word/document.xml')?.text ?? '';
      for (const { question, id } of letter.questions) {
        expect(text).toContain(question);
        expect(text).toContain(`[${id}]`);
        expect(written.replaceAll('&apos;', "'").replaceAll('&amp;', '&')).toContain(question);
      }
    }
  });

  it('names no other provider and says nothing of the method, in any part of any file', async () => {
    const others = Object.entries(brands).filter(([other]) => other !== slug);
    expect(others).toHaveLength(slugs.length - 1);
    for (const letter of letters) {
      const parts = [
        ...listParts(await writeLetterWorkbook(letter)),
        ...listParts(await writeLetterDocument(letter)),
        { name: 'e-mail', xml: toLetterText(letter), text: toLetterText(letter) },
      ];
      expect(parts.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['docProps/core.xml', 'docProps/app.xml', 'word/document.xml']),
      );
      for (const { name, xml, text } of parts) {
        for (const [other, brand] of others) expect(brand.exec(xml), `${name}: ${other}`).toBeNull();
        expect(method.exec(text.replace(otherLevels, '')), name).toBeNull();
      }
    }
  });

  it('is read back by the ids of its questions, with what was filled in', async () => {
    const letter = letterOf(slug, 1);
    expect(letter.questions.some(({ id }) => id.includes('/item:'))).toBe(true);
    const reading = await readReturnedFiles(
      [{ name: 'answers.xlsx', bytes: await writeWorkbook(fillIn(toLetterWorkbook(letter))) }],
      {
        edition: catalogue.edition,
        providers: catalogue.providers,
        factors: everyLevel,
        texts: toQuestionFacts(catalogue).texts,
        items: catalogue.diligence?.items ?? [],
      },
    );
    if (reading.outcome === 'refused') throw new Error(reading.problems[0]?.message);
    const { replies, notices } = reading.questionnaire;
    expect(notices).toEqual([]);
    expect(replies.map(({ id }) => id)).toEqual(letter.questions.map(({ id }) => id));
    for (const { id, ...reply } of replies) {
      expect(reply).toMatchObject({
        levels: null,
        status: 'answered',
        answer: `Answer to ${id}`,
        evidence: `Evidence to ${id}`,
        date: `Date to ${id}`,
        contact: `Contact to ${id}`,
      });
    }
  });
});

it('the same letter has the same bytes whenever it is written', async () => {
  const letter = letterOf('bitgo');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  const later = [await writeLetterDocument(letter), await writeLetterWorkbook(letter)];
  vi.useRealTimers();
  expect([await writeLetterDocument(letter), await writeLetterWorkbook(letter)]).toEqual(later);
});

it('most statements of the catalogue can stand in a letter as they are', () => {
  const questions = slugs.flatMap((slug) => letterOf(slug).questions);
  const silent = questions.filter(({ known }) => known === nothingToQuote);
  expect(questions.length).toBeGreaterThan(100);
  expect(silent.length / questions.length).toBeLessThan(0.1);
});
