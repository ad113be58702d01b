import { formatCount } from '@/lib/format';

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

/** As many as a person mends before trying again. */
const longestList = 20;

/**
 * Collects what is told of a file, and of a long list only the beginning and how many more there are:
 * a file of five megabytes can have half a million wrong cells.
 */
export class ToldList<Item> {
  readonly #first: Item[] = [];
  #count = 0;

  add(item: Item): void {
    if (this.#count < longestList) this.#first.push(item);
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  /** @param toItem makes the last item, from "and 599,979 more." */
  list(toItem: (rest: string) => Item): Item[] {
    const rest = this.#count - this.#first.length;
    return rest === 0
      ? this.#first
      : [...this.#first, toItem(`and ${formatCount(rest, 'more', 'more')}.`)];
  }
}
