/**
 * The questionnaire as a sheet: what the workbook writes and the upload reads. A column is found by
 * its name, so that people may move columns and add their own.
 */
export const questionnaireSheetName = 'Questionnaire';

export const questionnaireColumns = {
  number: 'No.',
  provider: 'Provider',
  criterion: 'Criterion',
  factor: 'Factor',
  question: 'Question',
  known: 'What is public today',
  level: 'Level today',
  source: 'Source',
  effect: 'What an answer does',
  answer: 'Answer',
  evidence: 'Evidence',
  low: 'Level low',
  high: 'Level high',
  owner: 'Owner',
  status: 'Status',
  id: 'Id',
  edition: 'Edition',
} as const;

export type QuestionnaireColumn = keyof typeof questionnaireColumns;
