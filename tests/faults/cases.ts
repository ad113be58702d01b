import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '@/lib/run/root.mjs';
import { serveApp, type ServedApp } from '@/tests/bench/serve-app';
import type { PrivatePostgresql } from './private-postgresql';
import { readEditions, seed, startSeed } from './seed-process';

/** What a case found, in a few words; it throws where something is wrong. */
type Fault = { readonly name: string; readonly run: (folder: string) => Promise<string> };

/** @throws Error with the words when the condition does not hold. */
function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

const sqliteIn = (folder: string, name = 'catalogue.db'): { file: string; url: string } => {
  const file = path.join(folder, name);
  return { file, url: `file:${file}` };
};

/** Kills seeds at moments spread over the time that one takes, then lets one finish. */
async function killSeeds(urlOf: (round: number) => string, expected: number): Promise<string> {
  const began = performance.now();
  must((await seed(urlOf(0))).code === 0, 'a seed that nobody disturbs fails');
  const took = performance.now() - began;
  const rounds = 8;
  let killed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const url = urlOf(round);
    const { child, ended } = startSeed(url);
    await sleep((took * round) / rounds);
    child.kill('SIGKILL');
    if ((await ended).code === null) killed += 1;
    const after = await seed(url);
    must(after.code === 0, `the seed after kill ${round} fails: ${after.output.slice(0, 300)}`);
    const { length } = await readEditions(url);
    must(length === expected, `${length} editions after kill ${round}, expected ${expected}`);
  }
  return `${killed} of ${rounds} seeds killed within ${took.toFixed(0)} ms; each time the next one made all ${expected} editions`;
}

async function seedTwice(url: string, expected: number): Promise<string> {
  const both = await Promise.all([seed(url), seed(url)]);
  const bad = both.find(({ code }) => code !== 0);
  must(bad === undefined, `one of two fails: ${bad?.output.slice(0, 300) ?? ''}`);
  const { length } = await readEditions(url);
  must(length === expected, `${length} editions, expected ${expected}`);
  const published = both.filter(({ output }) => output.includes('is published.')).length;
  must(published === 1, `${published} of two published the edition`);
  return 'both ended well, one published';
}

type Health = { readonly status: number; readonly database: string; readonly edition: string };

async function readHealth({ origin }: ServedApp): Promise<Health> {
  const answer = await fetch(`${origin}/api/v1/health`);
  const text = await answer.text();
  const valueOf = (pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';
  return {
    status: answer.status,
    database: valueOf(/"database":"(\w+)"/),
    edition: valueOf(/"edition":\{"id":"(\w+)"/),
  };
}

async function untilHealthy(
  app: ServedApp,
  what: string,
  isSo: (health: Health) => boolean,
): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (isSo(await readHealth(app))) return;
    await sleep(500);
  }
  throw new Error(`after half a minute not ${what}: ${JSON.stringify(await readHealth(app))}`);
}

const statusOf = async ({ origin }: ServedApp, address: string): Promise<number> => {
  const answer = await fetch(`${origin}${address}`);
  await answer.arrayBuffer();
  return answer.status;
};

/** The pages go on from what was read; health says what is wrong, and when it is well again. */
async function loseDatabase(
  url: string,
  lose: () => Promise<void>,
  giveBack: () => Promise<void>,
): Promise<string> {
  must((await seed(url)).code === 0, 'the seed fails');
  const app = await serveApp(root, { DATABASE_URL: url, LOG_LEVEL: 'silent' });
  try {
    await untilHealthy(app, 'well', ({ database }) => database === 'ok');
    await lose();
    await untilHealthy(app, 'told that it is gone', ({ database }) => database !== 'ok');
    for (const address of ['/', '/?region=us&doubt=31', '/api/v1/ranking?doubt=32']) {
      must((await statusOf(app, address)) === 200, `${address} fails while the database is gone`);
    }
    must((await statusOf(app, '/health/ready')) === 200, 'not ready, though it serves');
    await giveBack();
    await untilHealthy(app, 'well again', ({ database }) => database === 'ok');
    return 'pages and answers went on, health said so, and it was found again';
  } finally {
    await app.end();
  }
}

/** A copy of `data/` with one sentence more, as the folder of a seed. */
function changeData(folder: string): string {
  const copy = path.join(folder, 'changed');
  cpSync(path.join(root, 'data'), path.join(copy, 'data'), { recursive: true });
  const file = path.join(copy, 'data/providers/bitgo.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^notes: /m, 'notes: Invented. '));
  return copy;
}

const editions = readdirSync(path.join(root, 'data/editions')).length;

const sqliteFaults: readonly Fault[] = [
  {
    name: 'SQLite: seeds that are killed',
    run: (folder) => killSeeds((round) => sqliteIn(folder, `${round}.db`).url, editions),
  },
  {
    name: 'SQLite: two seeders at once',
    run: (folder) => seedTwice(sqliteIn(folder).url, editions),
  },
  {
    name: 'SQLite: the disk is full',
    run: async (folder) => {
      const { file, url } = sqliteIn(folder);
      // No file may grow beyond 400 kB, which is too little for an edition.
      const cut = await seed(url, { before: 'trap "" XFSZ; ulimit -f 800;' });
      must(cut.code !== 0, 'a seed without room ends well');
      must(/SQLITE_FULL|SQLITE_IOERR|full|I\/O/i.test(cut.output), `it says: ${cut.output}`);
      const after = await seed(url);
      must(after.code === 0, `the seed with room fails: ${after.output.slice(0, 300)}`);
      must((await readEditions(url)).length === editions, 'editions are missing');
      return `refused (${/SQLITE_\w+/.exec(cut.output)?.[0] ?? 'in words'}), then made whole, ${statSync(file).size} bytes`;
    },
  },
  {
    name: 'SQLite: a damaged file',
    run: async (folder) => {
      const { file, url } = sqliteIn(folder);
      must((await seed(url)).code === 0, 'the seed fails');
      const whole = readFileSync(file);
      writeFileSync(file, Buffer.from(whole).fill(0x55, 8_192, whole.length - 4_096));
      const mended = await seed(url);
      must(mended.code === 0 && mended.output.includes('is damaged'), mended.output.slice(0, 300));
      must((await readEditions(url)).length === editions, 'editions are missing');
      writeFileSync(file, 'no database at all, and long enough to look like something');
      const refused = await seed(url);
      must(refused.code === 1, 'another file is taken for a database');
      must(!/\n\s+at /.test(refused.output), `a stack for a person: ${refused.output}`);
      return `set aside and made anew; ${refused.output.trim().slice(0, 60)}…`;
    },
  },
  {
    name: 'SQLite: the file is gone and back while it is served',
    run: (folder) => {
      const { file, url } = sqliteIn(folder);
      return loseDatabase(
        url,
        () => {
          // As a disk that is gone would: another file at its place is no database.
          copyFileSync(file, `${file}.kept`);
          writeFileSync(file, Buffer.alloc(50_000, 0x55));
          return Promise.resolve();
        },
        () => {
          renameSync(`${file}.kept`, file);
          return Promise.resolve();
        },
      );
    },
  },
  {
    name: 'SQLite: copy and back, as OPERATION.md says',
    run: async (folder) => {
      const { file, url } = sqliteIn(folder);
      must((await seed(url)).code === 0, 'the seed fails');
      const before = await readEditions(url);
      const copy = path.join(folder, 'copy.db');
      execFileSync('sqlite3', [file, `.backup '${copy}'`]);
      for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
      copyFileSync(copy, file);
      must((await readEditions(url)).join() === before.join(), 'the copy holds something else');
      must((await seed(url)).output.includes('is already the newest'), 'it is published again');
      return 'the same editions';
    },
  },
  {
    name: 'The clock jumps ten years on and five back',
    run: async (folder) => {
      const { url } = sqliteIn(folder);
      must((await seed(url)).code === 0, 'the seed fails');
      const offset = path.join(folder, 'offset');
      writeFileSync(offset, '0');
      const clock = path.join(root, 'tests/faults/shifted-clock.mjs');
      const app = await serveApp(root, {
        DATABASE_URL: url,
        LOG_LEVEL: 'silent',
        NODE_OPTIONS: `--import=${clock}`,
        CLOCK_OFFSET_FILE: offset,
      });
      try {
        const first = await (await fetch(`${app.origin}/api/v1/ranking?region=us`)).text();
        for (const years of [10, -5, 0]) {
          writeFileSync(offset, String(years * 365.25 * 86_400_000));
          await sleep(4_000);
          const { status, database } = await readHealth(app);
          must(status === 200 && database === 'ok', `after ${years} years health is ${database}`);
          const again = await (await fetch(`${app.origin}/api/v1/ranking?region=us`)).text();
          must(again === first, `after ${years} years the ranking is another`);
          must((await statusOf(app, '/')) === 200, `after ${years} years / fails`);
          const memo = await statusOf(app, '/shortlist.pdf?shortlist=bitgo&parts=brief');
          must(memo === 200, `after ${years} years the memo is ${memo}`);
        }
        return 'the same figures, and health stays well';
      } finally {
        await app.end();
      }
    },
  },
];

const postgresqlFaults = (server: PrivatePostgresql): readonly Fault[] => [
  {
    name: 'PostgreSQL: seeds that are killed',
    run: () => killSeeds((round) => server.makeDatabase(`killed_${round}`), editions),
  },
  {
    name: 'PostgreSQL: two seeders at once',
    run: () => seedTwice(server.makeDatabase('twice'), editions),
  },
  {
    name: 'PostgreSQL: it crashes while it is served, and comes back',
    run: () => loseDatabase(server.makeDatabase('lost'), server.crash, server.start),
  },
  {
    name: 'PostgreSQL: two instances, and an edition that is published beside them',
    run: async (folder) => {
      const url = server.makeDatabase('shared');
      must((await seed(url)).code === 0, 'the seed fails');
      const env = { DATABASE_URL: url, LOG_LEVEL: 'silent' };
      const apps = await Promise.all([serveApp(root, env), serveApp(root, env)]);
      try {
        const before = await Promise.all(apps.map(readHealth));
        must(before[0]?.edition === before[1]?.edition, 'they show two editions');
        must((await seed(url, { folder: changeData(folder) })).code === 0, 'the change fails');
        for (const app of apps) {
          await untilHealthy(
            app,
            'the new edition',
            ({ edition }) => edition !== before[0]?.edition,
          );
        }
        const [one, other] = await Promise.all(
          apps.map(async ({ origin }) => (await fetch(`${origin}/api/v1/ranking`)).text()),
        );
        must(one === other, 'they answer differently');
        return 'both show it within seconds, with the same bytes';
      } finally {
        await Promise.all(apps.map((app) => app.end()));
      }
    },
  },
  {
    name: 'PostgreSQL: copy and back, as OPERATION.md says',
    run: async (folder) => {
      const url = server.makeDatabase('copied');
      must((await seed(url)).code === 0, 'the seed fails');
      const before = await readEditions(url);
      const copy = path.join(folder, 'copy.dump');
      execFileSync('pg_dump', ['--format=custom', `--file=${copy}`, url]);
      execFileSync('pg_restore', ['--clean', '--if-exists', `--dbname=${url}`, copy]);
      must((await readEditions(url)).join() === before.join(), 'another state after the copy');
      const empty = server.makeDatabase('restored');
      execFileSync('pg_restore', ['--clean', '--if-exists', `--dbname=${empty}`, copy]);
      must((await readEditions(empty)).join() === before.join(), 'an empty database differs');
      must((await seed(empty)).output.includes('is already the newest'), 'it is published again');
      return 'the same editions, over itself and in an empty database';
    },
  },
];

export const listFaults = (server: PrivatePostgresql | null): readonly Fault[] => [
  ...sqliteFaults,
  ...(server === null ? [] : postgresqlFaults(server)),
];

/** Runs a case in a folder of its own. */
export async function runFault({ run }: Fault): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
  mkdirSync(folder, { recursive: true });
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
