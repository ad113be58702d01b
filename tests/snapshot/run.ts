import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatDate } from '@/lib/format';
import { findFreePort } from '@/lib/run/find-free-port.mjs';
import { root } from '@/lib/run/root.mjs';
import { storedLinks } from './links';
import { readAnswer } from './read-answer';

/**
 * `npm run snapshot:answers -- DIR [ADDRESS]`: stores what is served under about 60 links as text, so
 * that a change of the code can be held against what was served before with `diff -r`. Without an
 * address it builds and serves the project itself, on a free loopback port with a database of its own,
 * and ends that server afterwards. The day on which it runs and the address leave no trace.
 */
const [folder, address] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder: npm run snapshot:answers -- DIR [ADDRESS]');
  process.exit(1);
}
await (address === undefined ? withServer(store) : store(address.replace(/\/$/, '')));

async function store(origin: string): Promise<void> {
  rmSync(path.resolve(folder ?? ''), { recursive: true, force: true });
  mkdirSync(path.resolve(folder ?? ''), { recursive: true });
  for (const { name, path: link } of storedLinks) {
    const response = await fetch(`${origin}${link}`);
    const type = response.headers.get('content-type') ?? '';
    const body = await readAnswer(type, new Uint8Array(await response.arrayBuffer()));
    const text = `${link}\n${response.status} ${type}\n${withoutTraces(body, origin)}\n`;
    writeFileSync(path.join(path.resolve(folder ?? ''), `${name}.txt`), text);
  }
  console.log(`${storedLinks.length} answers are in ${folder}.`);
}

/** The day of a memo and the address under which it was asked for. */
function withoutTraces(text: string, origin: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return text
    .replaceAll(origin, '{origin}')
    .replaceAll(formatDate(today), '{today}')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '{moment}');
}

async function withServer(run: (origin: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'custodian-compare-answers-'));
  const port = await findFreePort(0, '127.0.0.1');
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [path.join(root, 'lib/run/start.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      // The same length wherever it runs, since a memo breaks its lines around it.
      SITE_URL: 'https://custody.example',
      DATABASE_URL: `file:${path.join(home, 'answers.db')}`,
    },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  try {
    await waitUntilHealthy(origin, () => server.exitCode !== null);
    await run(origin);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
}

/** Building comes first and takes a few minutes on a slow machine. */
async function waitUntilHealthy(origin: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + 20 * 60_000;
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Error('The server ended before it answered.');
    const response = await fetch(`${origin}/api/v1/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The server did not answer.');
}
