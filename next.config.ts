import type { NextConfig } from 'next';
import { keptRewrites } from './lib/url/kept-pages';

/**
 * Nothing comes from elsewhere and nobody may frame a page. Inline scripts are allowed, because Next
 * starts its pages with them; all text is escaped by React, and no page prints markup from data. A
 * nonce for each request would be stricter and would forbid caching.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** A page to be framed has neither script nor form, and fetches nothing. */
const embedSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** What one segment may hold: characters, and the encodings of UTF-8 that decode (RFC 3629, section 4). */
const decodable = [
  '[^%]',
  '%[0-7][0-9a-f]',
  '%(?:c[2-9a-f]|d[0-9a-f])%[89ab][0-9a-f]',
  '%(?:e0%[ab]|e[1-9a-cef]%[89ab]|ed%[89])[0-9a-f]%[89ab][0-9a-f]',
  '%(?:f0%[9ab]|f[1-3]%[89ab]|f4%8)[0-9a-f](?:%[89ab][0-9a-f]){2}',
].join('|');

/** Next answers 500 where it cannot decode a segment (vercel/next.js issue 92527). */
const malformed = `((?!(?:${decodable})*$).*)`;

const config: NextConfig = {
  poweredByHeader: false,
  // Native parts are loaded from their packages; bundling them breaks the build.
  serverExternalPackages: [
    '@libsql/client',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    '@myriaddreamin/typst-ts-node-compiler',
    '@resvg/resvg-js',
  ],
  // Kept pages stay in memory, bounded, and never on disk: they belong to the database that the server
  // was started with, and an address that was made up may not fill a disk.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  // A proxy may show a kept page for so long while it asks for a newer one, in seconds.
  expireTime: 3_600,
  // The ranking lists every provider; the query goes along.
  redirects: () => Promise.resolve([{ source: '/providers', destination: '/', permanent: false }]),
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        { source: `/api/v1/:path${malformed}`, destination: '/api/v1/malformed-path' },
        { source: `/:path${malformed}`, destination: '/malformed-path' },
        { source: '/:page(ranking|compare|method|changes).md', destination: '/markdown/:page' },
        {
          source: '/providers/:slug([a-z0-9-]+).md',
          destination: '/markdown/providers/:slug',
        },
        ...keptRewrites,
      ],
      afterFiles: [],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      {
        // Of two policies a browser keeps both, so those for embeds must not get this one.
        source: '/:path((?!embed/).*)',
        headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }],
      },
      {
        source: '/embed/:path*',
        headers: [{ key: 'Content-Security-Policy', value: embedSecurityPolicy }],
      },
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        ],
      },
      // A page is a function of its link and the newest edition, and nobody's own: a proxy may keep it.
      ...['/', '/providers/:slug', '/compare', '/costs', '/guide', '/method', '/robustness'].map(
        (source) => ({
          source,
          headers: [
            {
              key: 'Cache-Control',
              value: 'public, max-age=0, s-maxage=10, stale-while-revalidate=3600',
            },
          ],
        }),
      ),
      // What makes a memo in the browser runs in a worker, whose policy is that of its script: it may
      // compile WebAssembly, ask this server and nothing else, and no page may.
      {
        source: '/typst/:file',
        headers: [
          {
            key: 'Content-Security-Policy',
            value:
              "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
          },
        ],
      },
      // What is typed about a decision stays in the browser: no form of these pages can send it. A
      // policy belongs to the document first loaded, so links to them load the page anew.
      ...['/decide', '/ballot'].map((source) => ({
        source,
        headers: [
          {
            key: 'Content-Security-Policy',
            value: contentSecurityPolicy.replace("form-action 'self'", "form-action 'none'"),
          },
          { key: 'Referrer-Policy', value: 'no-referrer' },
        ],
      })),
    ]),
};

export default config;
