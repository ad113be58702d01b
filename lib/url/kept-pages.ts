/** Pages that say the same to everyone who asks with the same link: Next renders each once and keeps it. */
export const keptPages = [
  '/',
  '/providers/:slug',
  '/guide',
  '/method',
  '/robustness',
  '/compare',
  '/costs',
] as const;

/** What a proxy may keep: these, and pages that are made for each request and are nobody's own either. */
export const publicPages = [
  ...keptPages,
  '/providers/:slug/:part(sources|diligence|article)',
  '/guide/api-keys',
  '/changes',
  '/editions/:id',
  '/article',
  '/accessibility',
] as const;

/** The kept twin of a page for a link; nobody sees this address. `lib/url/kept-links.ts` writes links. */
export const toKeptPath = (link: string, path: string): string =>
  `/kept/${link}${path === '/' ? '' : path}`;

/** Stands for a link that says nothing. */
export const plainLink = 'plain';

/** The link and the page of a kept twin; null for any other path. */
export function readKeptPath(path: string): { link: string; page: string } | null {
  const [, link, page] = /^\/kept\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  return link === undefined ? null : { link, page: page ?? '/' };
}

/** The address of a page as its reader sees it, from that of its kept twin. */
export const toShownPath = (path: string): string => readKeptPath(path)?.page ?? path;

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
 * What every page reads from a link. Parameters of requirements are written out, because the settings
 * of Next import nothing that imports more; a test holds them to the requirements.
 */
export const pageParameters: readonly string[] = [
  ...['region', 'staking', 'qualified', 'charter', 'segregation', 'insurance', 'audit'],
  ...['enforcement', 'lending', 'need', 'stakes'],
  ...stateParameters,
];

/**
 * From a page's own address to its kept twin, unless the link says anything that the page reads. This is
 * for the router's requests, which come after a page is there; `app/pack-kept-pages.ts` leads the others
 * to their twins, whatever their link says.
 */
export const keptRewrites = keptPages
  .filter((source) => source !== '/compare' && source !== '/costs')
  .map((source) => ({
    source,
    missing: pageParameters.map((key) => ({ type: 'query' as const, key })),
    destination: toKeptPath(plainLink, source),
  }));
