import type { Notice } from './mandate';

/** A link may hold anything at any length; a notice quotes only its beginning. */
const quotedLength = 40;
const quotedItems = 3;

export function quote(text: string): string {
  const characters = Array.from(text);
  return characters.length > quotedLength
    ? `“${characters.slice(0, quotedLength).join('')}…”`
    : `“${text}”`;
}

/** “mars”, “pluto” and 4 more. */
function quoteAll(items: readonly string[]): string {
  const shown = items.slice(0, quotedItems).map(quote);
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(' and ');
}

/** The link asked for region “mars”, which is not known. It was left out. */
export function unknownValues(
  parameter: string,
  [one, many]: readonly [string, string],
  values: readonly string[],
): Notice {
  const message =
    values.length === 1
      ? `The link asked for ${one} ${quoteAll(values)}, which is not known. It was left out.`
      : `The link asked for ${many} ${quoteAll(values)}, which are not known. They were left out.`;
  return { parameter, message };
}

/** One notice for all, as for unknown names. */
export function unreadableAnswers(parameter: string, parts: readonly string[]): Notice {
  const message = `The link holds checklist answers ${quoteAll(parts)}, which cannot be read. They were left out.`;
  return { parameter, message };
}

/** One notice for all unknown names, so that a long link cannot push the page away. */
export function unknownNames(names: readonly string[]): Notice {
  const message =
    names.length === 1
      ? `The link has a parameter ${quoteAll(names)}, which is not known. It was left out.`
      : `The link has parameters ${quoteAll(names)}, which are not known. They were left out.`;
  return { parameter: names[0] ?? '', message };
}

/** The link gave “abc” for doubt, where a number from 0 to 100 is needed. 50 is used. */
export function unusableValue(
  parameter: string,
  given: string,
  needed: string,
  instead: string,
): Notice {
  const message = `The link gave ${quote(given)} for ${parameter}, where ${needed}. ${instead}`;
  return { parameter, message };
}

export function repeatedParameter(parameter: string): Notice {
  const message = `The link gave ${parameter} more than once. The last one is used.`;
  return { parameter, message };
}
