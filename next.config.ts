import type { NextConfig } from 'next';
import { keptRewrites, publicPages, toKeptPath } from './lib/url/kept-pages';
import { embedPolicy, keptPagePolicy, permissionsPolicy } from './lib/url/security-policy';

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
  // `app/pack-kept-pages.ts` tags pages, once for each rendering; Next would do so for each answer.
  generateEtags: false,
  // Native parts are loaded from their packages; bundling them breaks the build.
  serverExternalPackages: [
    '@libsql/client',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    '@myriaddreamin/typst-ts-node-compiler',
    '@resvg/resvg-js',
    'pino',
    // One register of figures for all that is bundled.
    'prom-client',
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
        // Of two policies a browser keeps both, so those with one of their own must not get this one:
        // embeds, and private pages, whose policy `proxy.ts` makes.
        source: '/:path((?!embed/|(?:ask|shortlist|check|decide|ballot)$).*)',
        headers: [{ key: 'Content-Security-Policy', value: keptPagePolicy }],
      },
      {
        source: '/embed/:path*',
        headers: [{ key: 'Content-Security-Policy', value: embedPolicy }],
      },
      {
        // What others may show or read says so itself; the rest is for our own pages.
        source:
          '/:path((?!embed/|charts/|data/|api/|changes\\.atom|calendar\\.ics|export\\.|opengraph-image).*)',
        headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'same-origin' }],
      },
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: permissionsPolicy },
        ],
      },
      {
        // Said only where a proxy in front took the request by TLS; on plain http it means nothing.
        source: '/:path*',
        has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
        headers: [
          { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
        ],
      },
      // A page is a function of its link and the newest edition, and nobody's own: a proxy may keep it.
      ...[...publicPages, toKeptPath(':link', '/:path*')].map((source) => ({
        source,
        headers: [
          {
            key: 'Cache-Control',
            value: 'public, max-age=0, s-maxage=10, stale-while-revalidate=3600',
          },
        ],
      })),
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
      ...['/decide', '/ballot'].map((source) => ({
        source,
        headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }],
      })),
    ]),
};

export default config;
