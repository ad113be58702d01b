import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { commandLimits, openDatabase } from '@/lib/catalogue/database';
import { listPublishedEditions, readStoredEdition } from '@/lib/catalogue/rows/read-edition';
import { parseEnv } from '@/lib/env';
import { root } from '@/lib/run/root.mjs';

export type Ended = { readonly code: number | null; readonly output: string };

/** `npm run seed` as a process, which may be killed; `before` are words of a shell put before it. */
export function startSeed(
  url: string,
  { folder = root, before = '' }: { folder?: string; before?: string } = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const script = path.join(root, 'prisma/seed.ts');
  const child = spawn(
    'sh',
    ['-c', `${before} exec "$0" --import "$1" "$2"`, process.execPath, loader, script],
    {
      cwd: folder,
      env: {
        ...process.env,
        DATABASE_URL: url,
        TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output }));
  return { child, ended };
}

const loader = path.join(root, 'node_modules/tsx/dist/loader.mjs');

export const seed = (url: string, options: Parameters<typeof startSeed>[1] = {}): Promise<Ended> =>
  startSeed(url, options).ended;

/** Ids of all editions, each read whole: what lies there must give its hash. */
export async function readEditions(url: string): Promise<string[]> {
  const database = openDatabase(parseEnv({ DATABASE_URL: url }).database, commandLimits);
  try {
    const editions = await listPublishedEditions(database.tables);
    for (const edition of editions) await readStoredEdition(database.tables, edition);
    return editions.map(({ id }) => id);
  } finally {
    await database.close();
  }
}
