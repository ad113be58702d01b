import { originOf, textRoute } from '@/app/text-route';

/** Mandates are endless, so robots read the pages that the sitemap lists and no link with a query. */
export const GET = textRoute((request) =>
  Promise.resolve({
    body: `User-agent: *\nAllow: /\nDisallow: /*?\nDisallow: /markdown/\n\nSitemap: ${originOf(request)}/sitemap.xml\n`,
    contentType: 'text/plain; charset=utf-8',
    maxAgeSeconds: 3600,
  }),
);
