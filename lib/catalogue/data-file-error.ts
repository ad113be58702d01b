import type { Problem } from './problem';

export type DataFileProblem = Problem & {
  /** `data/providers/acme.yaml`. */
  readonly file: string;
};

const formatProblem = ({ file, path, message }: DataFileProblem): string =>
  path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`;

/** All problems of all data files at once, so that a contributor corrects them in one go. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly problems: readonly DataFileProblem[];

  constructor(problems: readonly DataFileProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
