import { CST, Lexer, parseDocument } from 'yaml';
import type { z } from 'zod';
import { toProblems, type Problem } from './problem';

type ParsedFile<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/**
 * YAML 1.2 text to a checked value. A key written twice is an error, because the second one would
 * silently win; so is a warning of the parser, because it means that something was guessed, and a
 * comment behind a value, because it may be the rest of it.
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
  const cut = findCutValues(text);
  if (cut.length > 0) return { value: null, problems: cut };
  const parsed = schema.safeParse(document.toJS());
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { value: null, problems: toProblems(parsed.error) };
};

/**
 * Comments on the line of a value. YAML takes " #" inside an unquoted value for the start of a comment
 * and drops what follows, so "charter #25001" would be read as "charter". Nobody can tell the one from
 * the other, so a comment stands on a line of its own.
 */
const findCutValues = (text: string): Problem[] => {
  const problems: Problem[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer marks starts and ends with control characters that are not in the text.
    if (!text.startsWith(token, offset)) continue;
    if (CST.tokenType(token) === 'comment') {
      const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
      if (before.trim() !== '') {
        const line = text.slice(0, offset).split('\n').length;
        problems.push({
          path: formatPosition({ line, col: before.length + 1 }),
          message:
            'expected a comment on a line of its own: " #" cuts the value before it, unless that stands in quotes',
        });
      }
    }
    offset += token.length;
  }
  return problems;
};

const formatPosition = (position: { line: number; col: number } | undefined): string =>
  position === undefined ? '' : `line ${position.line}, column ${position.col}`;

/** The parser repeats the place and draws a picture of it; the path says where already. */
const withoutPlace = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/:$/, '').replace(/ at line \d+, column \d+$/, '');
