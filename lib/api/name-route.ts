import { apiBase, resourcePaths } from './resource-paths';

/** Addresses by the name under which they are counted; a part in braces is any one segment. */
const routes = [
  ...[
    '/',
    '/accessibility',
    '/article',
    '/ask',
    '/ballot',
    '/calendar.ics',
    '/changes',
    '/changes.atom',
    '/check',
  ],
  ...['/compare', '/costs', '/costs.csv', '/costs.xlsx', '/data', '/decide', '/decide/catalogue'],
  ...['/decision.schema.json', '/export.schema.json', '/guide', '/guide/api-keys', '/llms.txt'],
  ...['/mcp', '/method', '/metrics', '/report', '/robots.txt', '/sitemap.xml', '/typst/{file}'],
  ...['/editions/{id}/search.json', '/providers/{slug}/article', '/providers/{slug}/diligence'],
  ...['/providers/{slug}/sources'],
  ...['/openapi.json', '/questions.docx', '/questions.txt', '/questions.xlsx', '/robustness'],
  ...['/shortlist', '/shortlist.pdf', '/export.csv', '/export.json', '/export.xlsx'],
  ...['/charts/{file}', '/data/{file}', '/editions/{id}', '/embed/ranking', '/health/{probe}'],
  ...['/embed/providers/{slug}', '/providers/{slug}', apiBase],
  ...resourcePaths.map((path) => `${apiBase}/${path}`),
].map((name) => ({
  name,
  pattern: new RegExp(
    `^${name
      .split(/\{\w+\}/)
      .map((text) => text.replace(/[.]/g, '\\.'))
      .join('[^/]+')}$`,
  ),
}));

/**
 * The name under which a path is counted: one of few, whatever is asked for, and without what a person
 * wrote into it.
 *
 * @example nameRoute('/providers/acme') // "/providers/{slug}"; nameRoute('/wp-login.php') // "other"
 */
export function nameRoute(path: string): string {
  if (path.startsWith('/_next/')) return '/_next';
  if (path.endsWith('.md')) return '/{page}.md';
  return routes.find(({ pattern }) => pattern.test(path))?.name ?? 'other';
}
