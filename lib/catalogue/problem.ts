import type { z } from 'zod';

/** What is wrong at one place of one file, told to the person who can correct it. */
export type Problem = {
  /** `findings."security.keys".sources[1]`; empty when the file as a whole is meant. */
  readonly path: string;
  /** What was expected there. */
  readonly message: string;
};

const isPlainKey = (key: string): boolean => /^[A-Za-z_][\w-]*$/.test(key);

/** `['findings', 'security.keys', 'sources', 1]` becomes `findings."security.keys".sources[1]`. */
export const formatPath = (segments: readonly PropertyKey[]): string =>
  segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    const key = String(segment);
    const written = isPlainKey(key) ? key : `"${key}"`;
    return path === '' ? written : `${path}.${written}`;
  }, '');

/** zod opens its own messages with the kind of error; a contributor needs what comes after it. */
const toExpectation = (message: string): string =>
  message
    .replace(/^(Invalid input|Invalid option|Too small|Too big): /, '')
    .replace(/, received undefined$/, ', but it is missing');

/** One problem per place: a key that is not known is reported under its own path. */
export const toProblems = (error: z.ZodError): Problem[] =>
  error.issues.flatMap((issue): Problem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: formatPath([...issue.path, key]),
          message: 'expected no such key',
        }))
      : [{ path: formatPath(issue.path), message: toExpectation(issue.message) }],
  );
