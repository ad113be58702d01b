/**
 * Pages that are the same for everyone who asks without a mandate: Next renders each once and keeps
 * it, where a link with a mandate is rendered for itself.
 */
const keptPages = ['/', '/providers/:slug', '/guide', '/method', '/robustness'];

/** Where kept pages stand; nobody sees this address. */
const keptFolder = '/kept/newest';

/**
 * What pages read from a link. Written out, because the settings of Next import nothing that imports
 * more; a test holds it to what is read.
 */
export const pageParameters = [
  'region',
  'staking',
  'qualified',
  'charter',
  'segregation',
  'insurance',
  'audit',
  'enforcement',
  'lending',
  'need',
  'stakes',
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
