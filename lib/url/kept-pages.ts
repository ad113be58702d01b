/**
 * Pages that are the same for everyone who asks without a mandate: Next renders each once and keeps
 * it, where a link with a mandate is rendered for itself.
 */
const keptPages = ['/', '/providers/:slug', '/guide', '/method', '/robustness'];

/** Where kept pages stand; nobody sees this address. */
const keptFolder = '/kept/newest';

/** Of a link, beside its requirements: the rest of what the pages read, in the order of its canonical form. */
export const stateParameters = [
  'weights',
  'factors',
  'doubt',
  'spread',
  'evidence',
  'open',
  'q',
  'sort',
  'view',
  'shortlist',
  'edition',
] as const;

/**
 * What pages read from a link. Those of requirements are written out, because the settings of Next
 * import nothing that imports more; a test holds them to the requirements.
 */
export const pageParameters: readonly string[] = [
  ...['region', 'staking', 'qualified', 'charter', 'segregation', 'insurance', 'audit'],
  ...['enforcement', 'lending', 'need', 'stakes'],
  ...stateParameters,
];

/** From a page's own address to its kept twin, unless the link says anything that the page reads. */
export const keptRewrites = keptPages.map((source) => ({
  source,
  missing: pageParameters.map((key) => ({ type: 'query' as const, key })),
  destination: `${keptFolder}${source === '/' ? '' : source}`,
}));

/** The address of a page as its reader sees it, from that of its kept twin. */
export function toShownPath(path: string): string {
  if (path === keptFolder) return '/';
  return path.startsWith(`${keptFolder}/`) ? path.slice(keptFolder.length) : path;
}

const keptPatterns = keptPages.map(
  (source) => new RegExp(`^${source.replace(/:\w+/g, '[\\w-]+')}$`),
);

/**
 * The path of a page that is kept, where a request asks for one: its own address, with nothing in the
 * query that pages read. Null for any other.
 *
 * @example findKeptPath('/providers/acme?ref=1') // "/providers/acme"; '/?region=eu' gives null
 */
export function findKeptPath(target: string): string | null {
  const [path = '', ...rest] = target.split('?');
  if (!keptPatterns.some((pattern) => pattern.test(path))) return null;
  if (rest.length === 0) return path;
  const query = new URLSearchParams(rest.join('?'));
  return pageParameters.some((key) => query.has(key)) ? null : path;
}
