import { keptPages, plainLink, readKeptPath, toKeptPath } from './kept-pages';
import { isTracking, toQuery } from './raw-params';

const keptPatterns = keptPages.map(
  (source) => new RegExp(`^${source.replace(/:\w+/g, '[\\w-]+')}$`),
);

/** Longer links are rendered for each request: a real one has a tenth of that. */
const longestLink = 2_000;

/**
 * The address of the kept twin of a page, where a request asks for one: the page's own path below all
 * that its link says, but for what others append to follow readers. Null for any other address.
 *
 * The link is one segment of a path, in the alphabet that addresses and files share (base64url, RFC 4648,
 * section 5).
 *
 * @example toKeptAddress('/providers/acme?ref=1') // "/kept/plain/providers/acme"
 */
export function toKeptAddress(target: string): string | null {
  const [path = '', ...rest] = target.split('?');
  if (!keptPatterns.some((pattern) => pattern.test(path))) return null;
  const query = toReadQuery(new URLSearchParams(rest.join('?')));
  if (query === '') return toKeptPath(plainLink, path);
  if (query.length > longestLink) return null;
  const segment = btoa(query).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return toKeptPath(`${mark}${segment}`, path);
}

/** What a page reads of a query: every value, names in lower case, without what others append. */
export function toReadQuery(asked: URLSearchParams): string {
  const read = [...asked].filter(([name]) => !isTracking(name.toLowerCase()));
  return toQuery(new URLSearchParams(read));
}

/** Whether an address is that of a kept page with a link that says nothing: its own, or that of its twin. */
export const isPlain = (address: string): boolean =>
  readKeptPath(toKeptAddress(address) ?? address)?.link === plainLink;

/** Before a link that says something, so that none reads like the plain one. */
const mark = '~';

/** What a link says, from the segment that `toKeptAddress` wrote; null for any other. */
export function readKeptLink(segment: string): URLSearchParams | null {
  if (segment === plainLink) return new URLSearchParams();
  if (!segment.startsWith(mark)) return null;
  try {
    const query = atob(segment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'));
    return new URLSearchParams(query);
  } catch {
    return null;
  }
}

/** What the link of a kept page says, from the path of its twin; null at any other path. */
export function readKeptQuery(path: string): URLSearchParams | null {
  const kept = readKeptPath(path);
  return kept && readKeptLink(kept.link);
}
