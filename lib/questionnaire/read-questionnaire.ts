import type { QuestionnaireReading } from './filled-questionnaire';
import { fileProblem, UnreadableFileError } from './reading/file-problem';
import { findQuestions, type FoundQuestions } from './reading/find-questions';
import type { KnownQuestions } from './reading/known-questions';
import { readReplies } from './reading/read-replies';
import { readRows } from './reading/read-rows';

/** A file as it came back. */
export type ReturnedFile = { readonly name: string; readonly bytes: Uint8Array };

/** More than there are providers to answer at once. */
const mostFiles = 30;

/**
 * Reads a filled questionnaire, the exported workbook or its sheet saved as CSV, in the browser:
 * nothing is sent anywhere.
 *
 * @example await readQuestionnaire(new Uint8Array(await file.arrayBuffer()), { edition, providers, factors, texts })
 */
export const readQuestionnaire = (
  bytes: Uint8Array,
  known: KnownQuestions,
): Promise<QuestionnaireReading> => readReturnedFiles([{ name: '', bytes }], known);

/**
 * Reads what came back, from one provider or from several, and brings it together by the ids of the
 * questions.
 *
 * Decided here: files are taken whole, or refused with the problems that they have, because half of
 * somebody's answers is worse than none. Rows about what this edition does not have are told and left
 * out, and a file of another edition is told and taken, since levels mean the same.
 */
export async function readReturnedFiles(
  files: readonly ReturnedFile[],
  known: KnownQuestions,
): Promise<QuestionnaireReading> {
  if (files.length > mostFiles) {
    const message = `Choose at most ${mostFiles} files at once.`;
    return { outcome: 'refused', problems: [fileProblem(message)] };
  }
  const found: FoundQuestions[] = [];
  for (const { name, bytes } of files) {
    found.push(await findInFile(bytes, files.length > 1 ? `${name}: ` : ''));
  }
  return readReplies(
    {
      rows: found.flatMap(({ rows }) => rows),
      problems: found.flatMap(({ problems }) => problems),
      notices: found.flatMap(({ notices }) => notices),
    },
    known,
  );
}

async function findInFile(bytes: Uint8Array, prefix: string): Promise<FoundQuestions> {
  try {
    return findQuestions(await readRows(bytes), prefix);
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError)) throw cause;
    return { rows: [], problems: [fileProblem(`${prefix}${cause.message}`)], notices: [] };
  }
}
