import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '@/lib/run/root.mjs';
import { serveApp } from '@/tests/bench/serve-app';
import { readEditions, seed } from './seed-process';
import {
  editions,
  type Fault,
  killSeeds,
  loseDatabase,
  must,
  readHealth,
  seedTwice,
  statusOf,
} from './steps';

const sqliteIn = (folder: string, name = 'catalogue.db'): { file: string; url: string } => {
  const file = path.join(folder, name);
  return { file, url: `file:${file}` };
};

export const sqliteFaults: readonly Fault[] = [
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
