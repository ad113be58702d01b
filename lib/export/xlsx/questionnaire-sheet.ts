import type { Edition, Rubric } from '@/lib/catalogue/types';
import { capitalise, formatLevel, formatList } from '@/lib/format';
import { listRows, type Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import { questionStatuses, questionStatusNames } from '@/lib/questionnaire/question-statuses';
import {
  howToFill,
  type QuestionnaireColumn,
  questionnaireColumnOrder,
  questionnaireColumns,
  questionnaireSheetName,
  questionnaireTitle,
} from '@/lib/questionnaire/questionnaire-columns';
import type { QuestionnaireRow } from '@/lib/questionnaire/questionnaire-row';
import { linkCell, numberCell, type SheetCell, type SheetModel, textCell } from './sheet-model';
import { toTableSheet } from './table-sheet';

type QuestionnaireSheetInput = {
  readonly questionnaire: Questionnaire;
  readonly rubric: Pick<Rubric, 'criteria'>;
  readonly edition: Pick<Edition, 'id'>;
  readonly note: string;
};

type Column = {
  readonly width: number;
  readonly cellOf: (row: QuestionnaireRow, input: QuestionnaireSheetInput) => SheetCell;
};

const columns: Readonly<Record<QuestionnaireColumn, Column>> = {
  number: { width: 6, cellOf: ({ number }) => toNumberCell(number) },
  provider: {
    width: 22,
    cellOf: ({ providerName }) => textCell(providerName),
  },
  criterion: {
    width: 14,
    cellOf: (row) => textCell(row.kind === 'finding' ? row.criterionName : 'Requirement'),
  },
  factor: { width: 20, cellOf: ({ subject }) => textCell(subject) },
  question: { width: 40, cellOf: ({ question }) => ({ ...textCell(question), strong: true }) },
  known: { width: 42, cellOf: ({ statement }) => textCell(statement) },
  level: {
    width: 8,
    cellOf: (row) => textCell(row.kind === 'finding' ? formatLevel(row.levels) : 'open', 'right'),
  },
  source: { width: 28, cellOf: ({ sources }) => toSourceCell(sources) },
  effect: {
    width: 26,
    cellOf: ({ effect: { main, rest } }) =>
      textCell(capitalise([main, rest].filter((part) => part !== null).join('; ')), 'quiet'),
  },
  levels: { width: 38, cellOf: (row, { rubric }) => textCell(levelsInWords(row, rubric), 'quiet') },
  answer: { width: 44, cellOf: () => textCell(null, 'inputText') },
  evidence: { width: 26, cellOf: () => textCell(null, 'inputText') },
  low: { width: 8, cellOf: ({ kind }) => levelInput(kind) },
  high: { width: 8, cellOf: ({ kind }) => levelInput(kind) },
  owner: { width: 14, cellOf: () => textCell(null, 'inputText') },
  status: { width: 12, cellOf: () => textCell(questionStatusNames['not-sent'], 'inputText') },
  id: { width: 31, cellOf: ({ id }) => textCell(id, 'quiet') },
  edition: { width: 18, cellOf: (_, { edition }) => textCell(edition.id, 'quiet') },
};

/** One row for each question, ready to be sent, answered and read back. */
export function toQuestionnaireSheet(input: QuestionnaireSheetInput): SheetModel {
  const keys = questionnaireColumnOrder;
  const statuses = questionStatuses.map((status) => questionStatusNames[status]);
  const level = { kind: 'whole', from: 0, to: 4 } as const;
  const hint =
    'Your judgement of the answer, one of the levels in words beside it. Low is what it proves, high what it leaves open; one of the two stands for both.';
  return toTableSheet({
    name: questionnaireSheetName,
    title: questionnaireTitle,
    notes: [howToFill, input.note],
    columns: keys.map((key) => ({ label: questionnaireColumns[key], width: columns[key].width })),
    rows: listRows(input.questionnaire).map((row) =>
      keys.map((key) => columns[key].cellOf(row, input)),
    ),
    frozenColumns: 2,
    pagesWide: 2,
    choices: [
      { column: keys.indexOf('low'), rule: level, hint },
      { column: keys.indexOf('high'), rule: level, hint },
      {
        column: keys.indexOf('status'),
        rule: { kind: 'list', values: statuses },
        hint: `${formatList(statuses, 'or')}.`,
      },
    ],
  });
}

/** What the open levels mean, so that an answer can be judged without the site at hand. */
function levelsInWords(row: QuestionnaireRow, { criteria }: Pick<Rubric, 'criteria'>): string {
  if (row.kind === 'requirement') return 'No level: a name or a document decides it.';
  const { low, high } = row.levels;
  return criteria
    .flatMap(({ factors }) => factors)
    .filter(({ id }) => id === row.factor)
    .flatMap(({ levels }) => Object.entries(levels))
    .filter(([level, words]) => words !== null && Number(level) >= low && Number(level) <= high)
    .map(([level, words]) => `${level}: ${words}`)
    .join('\n');
}

/** "R1" is a name, "1" a number; as text, spreadsheets would mark it as a mistake. */
const toNumberCell = (number: string): SheetCell =>
  /^\d+$/.test(number) ? numberCell(Number(number), 'whole') : textCell(number, 'right');

/** A requirement is decided by an answer, not by a level. */
const levelInput = (kind: QuestionnaireRow['kind']): SheetCell =>
  textCell(null, kind === 'finding' ? 'inputLevel' : 'closed');

/** The first source opens; the sheet of findings has them all. */
function toSourceCell(sources: QuestionnaireRow['sources']): SheetCell {
  const [first, ...more] = sources;
  if (first === undefined) return textCell('none', 'quiet');
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return linkCell(`${first.publisher}: ${first.title}${others}`, first.url);
}
