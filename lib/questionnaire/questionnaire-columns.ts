import { disclaimer } from '@/lib/disclaimer';

/**
 * The questionnaire as a sheet: what the workbook writes and the upload reads. A column is found by
 * its name, so that people may move columns and add their own.
 */
export const questionnaireSheetName = 'Questionnaire';

/** The other sheets of the same workbook, in which nothing is filled in that is read back. */
export const otherSheetNames = {
  ranking: 'Ranking',
  matrix: 'Scoring matrix',
  findings: 'Findings and sources',
  edition: 'Mandate and edition',
} as const;

/** What stands above the columns' names, beside the mandate and the disclaimer. */
export const questionnaireTitle = 'Questionnaire';

/** From left to right: what is asked, what is to be filled in, what reading back needs. */
export const questionnaireColumnOrder = [
  'number',
  'provider',
  'criterion',
  'factor',
  'question',
  'known',
  'level',
  'source',
  'effect',
  'levels',
  'answer',
  'evidence',
  'low',
  'high',
  'owner',
  'status',
  'id',
  'edition',
] as const;

export type QuestionnaireColumn = (typeof questionnaireColumnOrder)[number];

export const questionnaireColumns: Readonly<Record<QuestionnaireColumn, string>> = {
  number: 'No.',
  provider: 'Provider',
  criterion: 'Criterion',
  factor: 'Factor',
  question: 'Question',
  known: 'What is public today',
  level: 'Level today',
  source: 'Source',
  effect: 'What an answer does',
  levels: 'Levels in words',
  answer: 'Answer',
  evidence: 'Evidence',
  low: 'Level low',
  high: 'Level high',
  owner: 'Owner',
  status: 'Status',
  id: 'Id',
  edition: 'Edition',
};

/** Columns that stand only in the letter that asks one provider alone, which has no levels. */
export const letterColumns = { subject: 'Subject', date: 'Date', contact: 'Contact' } as const;

/** Every column that a returned file of ours can have. */
export const returnedColumns = { ...questionnaireColumns, ...letterColumns } as const;

export const returnedColumnOrder = [
  ...questionnaireColumnOrder,
  'subject',
  'date',
  'contact',
] as const;

export type ReturnedColumn = (typeof returnedColumnOrder)[number];

export const howToFill = sayHowToFill('page of questions');

/** The letter to one provider: its sheet, its title, and how the provider fills it in. */
export const letterSheetName = 'Questions';

const letterTitleStart = 'Questions to ';

/** @example letterTitle('Acme Custody') // "Questions to Acme Custody" */
export const letterTitle = (name: string): string => `${letterTitleStart}${name}`;

export const howToAnswer = `For each question please give your answer, the document that shows it, that document’s date, and whom we may ask about it. Where what is public today is wrong or out of date, please say so.`;

export const keepIds = `Answers go into the tinted cells; please keep the column “${questionnaireColumns.id}”.`;

/** What stood there before the page of questions. */
const earlierHowToFill = sayHowToFill('shortlist page');

/** Whether a line above the columns is one that we wrote there. */
export const isOwnLine = (text: string): boolean =>
  [questionnaireTitle, howToFill, earlierHowToFill, howToAnswer, keepIds].includes(text) ||
  text.startsWith(letterTitleStart) ||
  text.endsWith(disclaimer);

function sayHowToFill(page: string): string {
  return `Fill in the tinted cells. A level is your judgement of the answer, by the levels in words beside it. The site’s ${page} reads the file back, in your browser alone; keep the column “${questionnaireColumns.id}”.`;
}
