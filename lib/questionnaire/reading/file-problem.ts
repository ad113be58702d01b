/** Why a file or one of its cells cannot be used, for the person who has to mend it. */
export type FileProblem = {
  /** "Questionnaire!J7"; null where the whole file is meant. */
  readonly cell: string | null;
  /** A whole sentence that names the cell. */
  readonly message: string;
};

/** Raised while a file is opened, where nothing of it can be read. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

export function fileProblem(message: string): FileProblem {
  return { cell: null, message };
}

/** @example cellProblem('Questionnaire!J7', 'expected a number, found “high”.').message */
export function cellProblem(cell: string, text: string): FileProblem {
  return { cell, message: `${cell}: ${text}` };
}
