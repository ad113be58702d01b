import { letterColumns, questionnaireColumns } from '@/lib/questionnaire/questionnaire-columns';
import type { Letter, LetterQuestion } from './build-letter';

/** What a provider fills in for each question, in the order of every kind of letter. */
export const letterFields: readonly string[] = [
  questionnaireColumns.answer,
  questionnaireColumns.evidence,
  letterColumns.date,
  letterColumns.contact,
];

/** The letter as plain text, to be pasted into an e-mail; its title is the subject. */
export function toLetterText({ title, lines, questions }: Letter): string {
  return [title, ...lines, ...questions.map(toBlock)].join('\n\n') + '\n';
}

function toBlock({ id, number, subject, question, known, sources }: LetterQuestion): string {
  return [
    `${number}. ${subject}`,
    question,
    `${questionnaireColumns.known}: ${known}`,
    ...sources.map(({ text, url }) => `- ${text}${url === null ? '' : ` <${url}>`}`),
    ...letterFields.map((field) => `${field}:`),
    `[${id}]`,
  ].join('\n');
}
