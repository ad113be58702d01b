import type { Problem } from './problem';

export type FileProblem = Problem & {
  /** `data/providers/acme.yaml`. */
  readonly file: string;
};

const formatProblem = ({ file, path, message }: FileProblem): string =>
  path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`;

/** All problems of all data files at once, so that a contributor corrects them in one go. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
