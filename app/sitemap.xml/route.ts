import { openEdition } from '@/app/api/v1/open-edition';
import { originOf, textRoute } from '@/app/text-route';

/** The pages that are about something else than a mandate of one's own. */
const paths = [
  ...['/', '/compare', '/costs', '/guide', '/guide/api-keys', '/method', '/robustness'],
  ...['/changes', '/data', '/article', '/accessibility'],
];

/** Every page for robots, with the day of the edition that it shows (sitemaps.org). */
export const GET = textRoute(async (request) => {
  const { catalogue } = await openEdition(new URLSearchParams());
  const { edition, providers } = catalogue;
  const origin = originOf(request);
  // Nothing here needs an escape: an origin and slugs hold none of XML's marks.
  const urls = [...paths, ...providers.map(({ slug }) => `/providers/${slug}`)].map(
    (path) => `<url><loc>${origin}${path}</loc><lastmod>${edition.date}</lastmod></url>`,
  );
  return {
    body: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...urls,
      '</urlset>',
      '',
    ].join('\n'),
    contentType: 'application/xml; charset=utf-8',
    maxAgeSeconds: 3600,
  };
});
