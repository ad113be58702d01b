import { formatPath, type Problem } from './problem';

/** Keys of a data file that hold a day on which something was done or was true. */
const dateKeys: ReadonlySet<string> = new Set([
  'researchedOn',
  'retrieved',
  'published',
  'asOf',
  'since',
  'date',
]);

/**
 * The latest calendar day anywhere, `YYYY-MM-DD`: a contributor in Auckland writes tomorrow while it is
 * still today in London.
 */
export const latestDay = (now: Date): string =>
  new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * Days that have not come yet, at any depth: research is of the past, and the newest `researchedOn`
 * dates the edition. A year or month counts as late when all of it lies ahead.
 */
export const checkDates = (file: unknown, latest: string): Problem[] => {
  const visit = (value: unknown, path: readonly PropertyKey[]): Problem[] => {
    if (typeof value !== 'object' || value === null) return [];
    const isList = Array.isArray(value);
    const children: [string, unknown][] = Object.entries(value);
    return children.flatMap(([key, child]) => {
      const at = [...path, isList ? Number(key) : key];
      const isLate =
        !isList &&
        dateKeys.has(key) &&
        typeof child === 'string' &&
        child > latest.slice(0, child.length);
      return isLate
        ? [{ path: formatPath(at), message: `expected a day that has come, got ${child}` }]
        : visit(child, at);
    });
  };
  return visit(file, []);
};
