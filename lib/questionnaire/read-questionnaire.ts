import type { QuestionnaireReading } from './filled-questionnaire';
import { fileProblem, UnreadableFileError } from './reading/file-problem';
import { findQuestions } from './reading/find-questions';
import { type KnownQuestions, readReplies } from './reading/read-replies';
import { readRows } from './reading/read-rows';

/**
 * Reads a filled questionnaire, the exported workbook or its sheet saved as CSV, in the browser:
 * nothing is sent anywhere. What opens a workbook is loaded only when there is one to open.
 *
 * Decided here: a file is taken whole, or refused with every problem that it has, because half of
 * somebody's answers is worse than none. Rows about what this edition does not have are told and left
 * out, and a file of another edition is told and taken, since levels mean the same.
 *
 * @example await readQuestionnaire(new Uint8Array(await file.arrayBuffer()), { edition, slugs, factors })
 */
export async function readQuestionnaire(
  bytes: Uint8Array,
  known: KnownQuestions,
): Promise<QuestionnaireReading> {
  try {
    const found = findQuestions(await readRows(bytes));
    return 'problems' in found
      ? { outcome: 'refused', problems: found.problems }
      : readReplies(found.rows, known);
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError)) throw cause;
    return { outcome: 'refused', problems: [fileProblem(cause.message)] };
  }
}
