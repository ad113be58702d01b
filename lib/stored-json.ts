/**
 * Texts that a browser kept. Whoever wrote them, an older version of a page included: what cannot be
 * read is nothing, never an error.
 */

/** The object that a text holds, or an empty one. */
export function parseStoredRecord(text: string | null): Record<string, unknown> {
  try {
    const stored: unknown = text === null ? null : JSON.parse(text);
    return isRecord(stored) ? stored : {};
  } catch {
    return {};
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
