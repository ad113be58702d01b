/**
 * The questionnaire as a sheet: what the workbook writes and the upload reads. A column is found by
 * its name, so that people may move columns and add their own.
 */
export const questionnaireSheetName = 'Questionnaire';

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
