import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { toProblems, type Problem } from './problem';

export type ParsedFile<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/**
 * YAML 1.2 text to a checked value. A key written twice is an error, because the second one would
 * silently win; so is a warning of the parser, because it means that something was guessed.
 */
export const parseDataFile = <T>(text: string, schema: z.ZodType<T>): ParsedFile<T> => {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      value: null,
      problems: faults.map((fault) => ({
        path: formatPosition(fault.linePos?.[0]),
        message: `expected valid YAML, got: ${withoutPlace(fault.message)}`,
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { value: null, problems: toProblems(parsed.error) };
};

const formatPosition = (position: { line: number; col: number } | undefined): string =>
  position === undefined ? '' : `line ${position.line}, column ${position.col}`;

/** The parser repeats the place and draws a picture of it; the path says where already. */
const withoutPlace = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/:$/, '').replace(/ at line \d+, column \d+$/, '');
