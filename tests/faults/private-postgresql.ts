import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@/lib/run/find-free-port.mjs';

export type PrivatePostgresql = {
  /** Of a database in it that is made now. */
  readonly makeDatabase: (name: string) => string;
  /** Ends it as a crash would. */
  readonly crash: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly dispose: () => Promise<void>;
};

/** Debian keeps the server's programs out of the path. */
function findPrograms(): string | null {
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versions.map((version) => path.join(installed, version, 'bin')),
  ];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null;
}

/**
 * A cluster of its own in a temporary folder, on loopback, which ends with the script. PostgreSQL refuses
 * to run as root, so then it runs as its own user.
 *
 * @returns null where PostgreSQL is not installed
 */
export async function startPostgresql(): Promise<PrivatePostgresql | null> {
  const programs = findPrograms();
  if (programs === null) return null;
  const isRoot = userInfo().uid === 0;
  const idOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const owner = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : null;
  const folder = mkdtempSync(path.join(tmpdir(), 'faults-postgresql-'));
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const port = await findFreePort(0, '127.0.0.1');
  const data = path.join(folder, 'data');
  const program = (name: string): string => path.join(programs, name);
  const options = { ...owner, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(program('initdb'), ['-D', data, '-U', 'owner', '--auth=trust', '-N'], options);

  let server: ChildProcess | null = null;
  const urlOf = (name: string): string => `postgresql://owner@127.0.0.1:${port}/${name}`;
  const isReady = (): boolean => {
    try {
      execFileSync('psql', [urlOf('postgres'), '-c', 'SELECT 1'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  const start = async (): Promise<void> => {
    const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', folder];
    server = spawn(program('postgres'), ['-D', data, ...settings], options);
    for (let tries = 0; tries < 150; tries += 1) {
      if (isReady()) return;
      await sleep(200);
    }
    throw new Error('PostgreSQL did not begin to answer.');
  };
  /** SIGQUIT: it recovers from its log when it starts again; SIGINT: it ends in order. */
  const end = async (signal: 'SIGQUIT' | 'SIGINT'): Promise<void> => {
    if (server === null || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    makeDatabase: (name) => {
      execFileSync('psql', [urlOf('postgres'), '-c', `CREATE DATABASE ${name}`], {
        stdio: 'ignore',
      });
      return urlOf(name);
    },
    crash: () => end('SIGQUIT'),
    start,
    dispose: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
