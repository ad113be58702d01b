import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/lib/run/root.mjs';
import { serveApp } from '@/tests/bench/serve-app';
import type { PrivatePostgresql } from './private-postgresql';
import { readEditions, seed } from './seed-process';
import {
  editions,
  type Fault,
  killSeeds,
  loseDatabase,
  must,
  readHealth,
  seedTwice,
  untilHealthy,
} from './steps';

/** A copy of `data/` with one sentence more, as the folder of a seed. */
function changeData(folder: string): string {
  const copy = path.join(folder, 'changed');
  cpSync(path.join(root, 'data'), path.join(copy, 'data'), { recursive: true });
  const file = path.join(copy, 'data/providers/bitgo.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^notes: /m, 'notes: Invented. '));
  return copy;
}

export const postgresqlFaults = (server: PrivatePostgresql): readonly Fault[] => [
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
