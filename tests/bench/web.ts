import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { markdownTable } from '@/lib/markdown/markdown-text';
import { buildApp, nextProgram } from '@/lib/run/build-app.mjs';
import { root } from '@/lib/run/root.mjs';
import { runCommand } from '@/lib/run/run-command.mjs';
import { seedDatabase } from '@/lib/run/seed-database.mjs';
import { type Asked, measureRates } from './measure-rates';
import { serveApp } from './serve-app';

/**
 * `npm run bench:web`: how fast the server answers, beside a bare page of the same Next in the same
 * run, and how much it sends. Rates are shares of the bare page's, because machines differ and have
 * fast and slow minutes. `npm run bench:web -- --rounds=5` for calmer figures.
 */

const rounds = Number(process.argv.find((one) => one.startsWith('--rounds='))?.slice(9) ?? 3);
const folder = path.join(root, 'var/bench-web');
const bareFolder = path.join(folder, 'bare-app');
const env = { DATABASE_URL: pathToFileURL(path.join(folder, 'catalogue.db')).href };

mkdirSync(folder, { recursive: true });
cpSync(path.join(root, 'tests/bench/bare-app'), bareFolder, { recursive: true });
await runCommand('Building the bare app', process.execPath, [nextProgram, 'build', bareFolder], {
  quiet: true,
});
await buildApp({ quiet: true });
await seedDatabase(env);

const bare = await serveApp(bareFolder);
const app = await serveApp(root, env);
try {
  await report();
} finally {
  await bare.end();
  await app.end();
}

async function report(): Promise<void> {
  let seen = 0;
  /** A link that nobody asked for before: the weights differ in their tenths. */
  const neverSeen = (): string => {
    seen += 1;
    return `/?region=us&weights=30,25,15,15,10,${(5 + seen / 1_000).toFixed(3)}`;
  };
  const ours = (name: string, path: string, next?: () => string): Asked => ({
    name,
    origin: app.origin,
    path,
    ...(next && { next }),
  });
  const compared = [
    { against: 'static', target: 0.8, asked: ours('/', '/') },
    { against: 'static', target: 0.8, asked: ours('a provider', '/providers/bitgo') },
    { against: 'static', target: 0.8, asked: ours('the method', '/method') },
    { against: 'static', target: 0.8, asked: ours('API, ranking', '/api/v1/ranking') },
    { against: 'static', target: 0.8, asked: ours('API, a filter', '/api/v1/ranking?region=us') },
    { against: 'static', target: 0.8, asked: ours('a filter seen before', '/?region=us') },
    { against: 'asked', target: 0.15, asked: ours('a filter never seen', '/', neverSeen) },
    {
      against: 'static',
      target: 0.8,
      asked: ours('a comparison seen before', '/compare?providers=bitgo,coinbase-prime,hex-trust'),
    },
  ];
  const rates = await measureRates(
    [
      { name: 'static', origin: bare.origin, path: '/static' },
      { name: 'asked', origin: bare.origin, path: '/asked?region=us' },
      ...compared.map(({ asked }) => asked),
    ],
    rounds,
  );
  const rateOf = (name: string): number => rates.get(name)?.perSecond ?? NaN;

  console.log(
    `\nNode ${process.version}. The bare static page: ${rateOf('static').toFixed(0)} answers a second; the bare page that reads its link: ${rateOf('asked').toFixed(0)}.\n`,
  );
  console.log(
    markdownTable(
      [
        { name: 'address' },
        { name: 'a second', numeric: true },
        { name: 'median ms', numeric: true },
        { name: 'share of the bare page', numeric: true },
        { name: 'target', numeric: true },
      ],
      compared.map(({ asked: { name }, against, target }) => [
        name,
        rateOf(name).toFixed(1),
        (rates.get(name)?.milliseconds ?? NaN).toFixed(0),
        `${(rateOf(name) / rateOf(against)).toFixed(2)} (${against})`,
        String(target),
      ]),
    ),
  );

  const bareScripts = (await measureBytes(bare.origin, '/static')).scripts;
  const sizes = await Promise.all(
    [
      { path: '/', html: 45 },
      { path: '/providers/bitgo', html: 60 },
      { path: '/compare?providers=bitgo,coinbase-prime,hex-trust', html: 60 },
      { path: '/decide', html: null },
      { path: '/method', html: null },
    ].map(async ({ path, html }) => ({
      path,
      target: html,
      ...(await measureBytes(app.origin, path)),
    })),
  );
  const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1);
  console.log(
    `\n${markdownTable(
      [
        { name: 'page' },
        { name: 'HTML kB', numeric: true },
        { name: 'gzip kB', numeric: true },
        { name: 'brotli kB, where it is sent', numeric: true },
        { name: 'target', numeric: true },
        { name: 'scripts above the bare page, kB compressed', numeric: true },
      ],
      sizes.map(({ path, target, html, compressed, brotli, scripts }) => [
        path,
        kilobytes(html),
        kilobytes(compressed),
        brotli === null ? '' : kilobytes(brotli),
        target === null ? '' : String(target),
        kilobytes(scripts - bareScripts),
      ]),
    )}`,
  );
}

type Bytes = { html: number; compressed: number; brotli: number | null; scripts: number };

/** Of a page as it is sent, and of the scripts that it names, compressed as a proxy would. */
async function measureBytes(origin: string, path: string): Promise<Bytes> {
  const answer = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'br' } });
  const html = Buffer.from(await answer.arrayBuffer());
  const isBrotli = answer.headers.get('content-encoding') === 'br';
  const named = html.toString().matchAll(/<script[^>]* src="(?<address>[^"]+)"/g);
  const addresses = [...new Set([...named].map(({ groups }) => groups?.address ?? ''))];
  const scripts = await Promise.all(
    addresses.map(async (address) => {
      const body = await (await fetch(new URL(address, origin))).arrayBuffer();
      return gzipSync(new Uint8Array(body)).length;
    }),
  );
  return {
    html: html.length,
    compressed: gzipSync(html).length,
    brotli: isBrotli ? Number(answer.headers.get('content-length')) : null,
    scripts: scripts.reduce((sum, bytes) => sum + bytes, 0),
  };
}
