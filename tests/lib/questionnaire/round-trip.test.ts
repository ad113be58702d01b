import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetModel } from '@/lib/export/xlsx/sheet-model';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import { parseQuestionId } from '@/lib/questionnaire/question-id';
import { questionStatuses, questionStatusNames } from '@/lib/questionnaire/question-statuses';
import {
  type QuestionnaireColumn,
  questionnaireColumns,
  questionnaireSheetName,
} from '@/lib/questionnaire/questionnaire-columns';
import { readQuestionnaire } from '@/lib/questionnaire/read-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { levelInterval } from '@/tests/fixtures/arbitraries';
import { makeMemoCatalogue } from '@/tests/fixtures/make-memo-input';
import { everyLevel } from '@/tests/fixtures/make-questionnaire-file';
import { makeWorkbookModel } from '@/tests/fixtures/make-workbook';

const catalogue = makeMemoCatalogue();
const slugs = catalogue.providers.map(({ slug }) => slug);
const known = {
  edition: catalogue.edition,
  providers: catalogue.providers,
  factors: everyLevel,
  texts: toQuestionFacts(catalogue).texts,
  items: [],
};
const exported = makeWorkbookModel(catalogue, 'region=eu&staking=yes&shortlist=borg,acme');

const headRow = 3;

type Filled = Partial<Record<QuestionnaireColumn, string | number>>;

/** The sheet as a person fills it: cells by the id of their row and the name of their column. */
function fill(sheet: SheetModel, filled: ReadonlyMap<string, Filled>): SheetModel {
  const head = sheet.rows[headRow]?.map((cell) => cell?.value) ?? [];
  const idColumn = head.indexOf(questionnaireColumns.id);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const own = filled.get(String(row[idColumn]?.value));
      if (own === undefined) return row;
      const named = new Map(
        Object.entries(own).map(([key, value]) => [
          Object.entries(questionnaireColumns).find(([column]) => column === key)?.[1],
          value,
        ]),
      );
      return row.map((cell, column) => {
        const value = named.get(String(head[column]));
        return cell && value !== undefined ? { ...cell, value } : cell;
      });
    }),
  };
}

async function readBack(filled: ReadonlyMap<string, Filled>) {
  const bytes = await writeWorkbook({
    ...exported,
    sheets: exported.sheets.map((sheet) =>
      sheet.name === questionnaireSheetName ? fill(sheet, filled) : sheet,
    ),
  });
  const reading = await readQuestionnaire(bytes, known);
  if (reading.outcome === 'read') return reading.questionnaire;
  throw new Error(reading.problems.map(({ message }) => message).join('\n'));
}

function listIds(): string[] {
  const sheet = exported.sheets.find(({ name }) => name === questionnaireSheetName);
  const [, ...rows] = sheet?.rows.slice(headRow) ?? [];
  return rows.map((row) => String(row.at(-2)?.value));
}

const ids = listIds();

/** Any text that a person can type, without the blanks at its ends that reading takes away. */
const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('=1+1', '', 'a\n"b"; c'))
  .map((typed) =>
    typed
      .replace(/[\p{Cc}\p{Cs}\p{Co}\uFFFE\uFFFF]/gu, (sign) => (sign === '\n' ? sign : ''))
      .trim(),
  );

const answer = fc.record({
  levels: fc.option(levelInterval),
  answer: text,
  evidence: text,
  owner: text,
  status: fc.constantFrom(...questionStatuses),
});

describe('a questionnaire that is exported, filled in and read back', () => {
  it('is known to the page that exported it, and unanswered until somebody fills it in', async () => {
    const { answers, counts, notices, replies } = await readBack(new Map());
    expect(ids.length).toBeGreaterThan(40);
    expect(replies.map(({ id }) => id)).toEqual(ids);
    expect(ids.every((id) => parseQuestionId(id, slugs) !== null)).toBe(true);
    expect(answers).toEqual({});
    expect(counts.byStatus).toEqual({
      'not-sent': ids.length,
      ready: 0,
      sent: 0,
      answered: 0,
      refused: 0,
    });
    expect(notices).toEqual([]);
  });

  it('gives the answers that were written into it, whatever their text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 12 }),
        async (given) => {
          const filled = new Map(
            Object.entries(given).map(([id, { levels, status, ...texts }]): [string, Filled] => [
              id,
              {
                ...texts,
                status: questionStatusNames[status],
                ...(levels && !id.includes('gate:') && levels),
              },
            ]),
          );
          const { replies } = await readBack(filled);
          for (const reply of replies) {
            const own = given[reply.id];
            const levels = reply.subject.kind === 'finding' ? (own?.levels ?? null) : null;
            const { answer = '', evidence = '', owner = '' } = own ?? {};
            expect(reply).toMatchObject({ levels, answer, evidence, owner });
            const isAnswered = levels !== null || answer !== '' || evidence !== '';
            const status = own?.status ?? 'not-sent';
            const isWaiting = status !== 'not-sent' && status !== 'ready';
            expect(reply.status).toBe(isAnswered && !isWaiting ? 'answered' : status);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
