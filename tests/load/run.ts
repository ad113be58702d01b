import { mkdirSync, readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { markdownTable } from '@/lib/markdown/markdown-text';
import { buildApp } from '@/lib/run/build-app.mjs';
import { root } from '@/lib/run/root.mjs';
import { seedDatabase } from '@/lib/run/seed-database.mjs';
import { serveApp, type ServedApp } from '@/tests/bench/serve-app';
import { ask } from '@/tests/fuzz/ask';

/**
 * `npm run load`: 20,000 requests and 500 memos, none asked twice, against a production server on
 * loopback, with clients that read slowly and clients that hang up. Prints memory as it goes, says whether
 * it was steady, and which kind of answer holds the event loop for how long.
 * `npm run load -- --requests=2000 --memos=50` for less.
 */
const option = (name: string, otherwise: number): number =>
  Number(
    process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise,
  );

const requests = option('requests', 20_000);
const memos = option('memos', 500);
const samples = 20;
const token = 'a token of the load script';

const folder = path.join(root, 'var/load');
mkdirSync(folder, { recursive: true });
const env = {
  DATABASE_URL: pathToFileURL(path.join(folder, 'catalogue.db')).href,
  METRICS_TOKEN: token,
};
/** Weights that nobody asked for before, so that nothing is kept of the link. */
let seen = 0;
function unseen(): string {
  seen += 1;
  return `weights=30,25,15,15,10,${(5 + seen / 10_000).toFixed(4)}`;
}

type Kind = { readonly name: string; readonly target: () => string };
const three = 'bitgo,coinbase-prime,hex-trust';
const kinds: readonly Kind[] = [
  { name: 'kept page', target: () => '/' },
  { name: 'ranking, never seen', target: () => `/?region=us&${unseen()}` },
  { name: 'provider, never seen', target: () => `/providers/bitgo?${unseen()}` },
  { name: 'comparison, never seen', target: () => `/compare?providers=${three}&${unseen()}` },
  { name: 'stability', target: () => `/robustness?${unseen()}` },
  { name: 'API, ranking', target: () => `/api/v1/ranking?${unseen()}` },
  { name: 'API, robustness', target: () => `/api/v1/robustness?${unseen()}` },
  { name: 'API, inquiry', target: () => `/api/v1/inquiry?region=us&${unseen()}` },
  { name: 'API, questions', target: () => `/api/v1/questions?region=us&${unseen()}` },
  { name: 'CSV', target: () => `/export.csv?${unseen()}` },
  { name: 'workbook', target: () => `/export.xlsx?${unseen()}` },
  { name: 'letter', target: () => `/questions.docx?provider=bitgo&${unseen()}` },
  { name: 'chart, PNG', target: () => `/charts/ranking.png?${unseen()}` },
  { name: 'memo of three', target: memoTarget },
];

function memoTarget(): string {
  return `/shortlist.pdf?shortlist=${three}&${unseen()}`;
}

// A connection each: a server may close one that rests just as it is used again.
const agent = new Agent({ maxSockets: 64 });

/** A request until it is answered; a server that is busy says when to come again. */
async function askPatiently(origin: string, target: string): Promise<number> {
  for (;;) {
    const asked = { method: 'GET', target, headers: {} };
    const { status, retryAfter } = await ask(new URL(origin), agent, asked, 120_000);
    if (status !== 429) return status;
    await sleep(Number(retryAfter) * 1_000);
  }
}

function askMixed(origin: string, index: number): Promise<number> {
  // The last kinds take a core for half a second and more; they are one in forty.
  const quick = kinds.slice(0, 10);
  const kind = index % 40 === 0 ? kinds[10 + ((index / 40) % 3)] : quick[index % quick.length];
  return askPatiently(origin, kind?.target() ?? '/');
}

function askMemo(origin: string): Promise<number> {
  return askPatiently(origin, memoTarget());
}

type Figures = { readonly resident: number; readonly heap: number; readonly loopMs: number };

/** Of the server since it was last asked. */
async function readFigures(origin: string): Promise<Figures> {
  const headers = { authorization: `Bearer ${token}` };
  const text = await (await fetch(`${origin}/metrics`, { headers })).text();
  const valueOf = (name: string): number =>
    Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? NaN);
  return {
    resident: valueOf('process_resident_memory_bytes'),
    heap: valueOf('nodejs_heap_size_used_bytes'),
    loopMs: valueOf('nodejs_eventloop_lag_max_seconds') * 1_000,
  };
}

/** Bytes of the compilers, which are processes of their own; not told where there is no /proc. */
function readCompilers(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children
      .split(' ')
      .filter(Boolean)
      .map((child) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1])
      .reduce((sum, kilobytes) => sum + Number(kilobytes ?? 0) * 1_024, 0);
  } catch {
    return NaN;
  }
}

const megabytes = (bytes: number): string =>
  Number.isNaN(bytes) ? 'not told' : (bytes / 1e6).toFixed(0);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One kind after the other, one request at a time, so that a delay has one cause. */
async function tellLoopDelays({ origin }: ServedApp): Promise<void> {
  const each = 12;
  const rows: string[][] = [];
  for (const { name, target } of kinds) {
    // What is compiled at its first use is none of the kind's own delay.
    for (let count = 0; count < 3; count += 1) await askPatiently(origin, target());
    const delays: number[] = [];
    const times: number[] = [];
    for (let count = 0; count < each; count += 1) {
      await readFigures(origin);
      const began = performance.now();
      await askPatiently(origin, target());
      times.push(performance.now() - began);
      delays.push((await readFigures(origin)).loopMs);
    }
    const middle = (values: number[]): number =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
    rows.push([
      name,
      ...[middle(times), middle(delays), Math.max(...delays)].map((ms) => ms.toFixed(0)),
    ]);
  }
  const columns = ['median ms', 'median of the longest delay, ms', 'longest of all, ms'];
  console.log(
    markdownTable([{ name: 'answer' }, ...columns.map((name) => ({ name, numeric: true }))], rows),
  );
}

/** True where memory of the last quarter is at most a tenth above that of the quarter before it. */
async function keepAsking(
  { origin, pid }: ServedApp,
  what: string,
  count: number,
  atOnce: number,
  askOne: (origin: string, index: number) => Promise<number>,
): Promise<boolean> {
  if (count === 0) return true;
  const statuses = new Map<number, number>();
  const resident: number[] = [];
  const began = performance.now();
  console.log(`\n${count} ${what}, ${atOnce} at once:`);
  for (let sample = 0; sample < samples; sample += 1) {
    const from = Math.floor((sample * count) / samples);
    const left = Array.from(
      { length: Math.floor(((sample + 1) * count) / samples) - from },
      (_, index) => from + index,
    ).values();
    const askInTurn = async (): Promise<void> => {
      for (const index of left) {
        const status = await askOne(origin, index);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, askInTurn));
    const figures = await readFigures(origin);
    resident.push(figures.resident);
    console.log(
      `  ${Math.floor(((sample + 1) * count) / samples)}: ${megabytes(figures.resident)} MB, heap ${megabytes(figures.heap)} MB, compilers ${megabytes(readCompilers(pid))} MB, longest delay ${figures.loopMs.toFixed(0)} ms`,
    );
  }
  const quarter = samples / 4;
  const [before, last] = [resident.slice(-2 * quarter, -quarter), resident.slice(-quarter)].map(
    mean,
  );
  const growth = (last ?? NaN) / (before ?? NaN) - 1;
  const isSteady = growth < 0.1;
  const seconds = (performance.now() - began) / 1_000;
  console.log(
    `${isSteady ? 'Steady' : 'NOT STEADY'}: the last quarter ${(growth * 100).toFixed(1)} % above the one before. ${(count / seconds).toFixed(1)} a second; status ${[...statuses].map(([status, times]) => `${status}: ${times}`).join(', ')}.`,
  );
  return isSteady;
}

/** Clients that read a line now and then, and clients that go in the middle; others are still served. */
async function annoy({ origin }: ServedApp): Promise<void> {
  const { hostname, port } = new URL(origin);
  const heads = ['/', '/compare', '/export.xlsx', '/shortlist.pdf?shortlist=bitgo'].map(
    (target) => `GET ${target} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`,
  );
  const slow = Array.from({ length: 40 }, (_, index) => {
    const socket = connect(Number(port), hostname, () => socket.write(heads[index % 4] ?? ''));
    socket.pause();
    socket.on('error', () => undefined);
    return socket;
  });
  for (let index = 0; index < 400; index += 1) {
    const head = heads[index % 4] ?? '';
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    // Half of them hang up in the middle of what they say, the others in the middle of the answer.
    socket.write(index % 2 === 0 ? head.slice(0, 12) : head);
    await sleep(10);
    socket.destroy();
  }
  const began = performance.now();
  const status = await askPatiently(origin, '/');
  const ms = performance.now() - began;
  const { resident, heap } = await readFigures(origin);
  for (const socket of slow) socket.destroy();
  console.log(
    `\nWith 40 clients that do not read and after 400 that hung up: / answers ${status} in ${ms.toFixed(0)} ms; ${megabytes(resident)} MB, heap ${megabytes(heap)} MB.`,
  );
}

await buildApp({ quiet: true });
await seedDatabase(env);
const app = await serveApp(root, env);
try {
  await tellLoopDelays(app);
  const isSteady = [
    await keepAsking(app, 'requests', requests, 8, askMixed),
    await keepAsking(app, 'memos', memos, 4, askMemo),
  ];
  await annoy(app);
  process.exitCode = isSteady.every(Boolean) ? 0 : 1;
} finally {
  await app.end();
}
