import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { nextProgram } from '@/lib/run/build-app.mjs';
import { quietEnvironment } from '@/lib/run/run-command.mjs';
import { findFreePort } from '@/lib/run/find-free-port.mjs';

export type ServedApp = {
  readonly origin: string;
  readonly pid: number;
  readonly end: () => Promise<void>;
};

const host = '127.0.0.1';

/**
 * Serves a built app on loopback, at a free port, until it is ended by its own process id.
 *
 * @param folder that holds its `.next`
 * @throws when it has not answered after half a minute
 */
export async function serveApp(
  folder: string,
  env: Record<string, string> = {},
): Promise<ServedApp> {
  const port = await findFreePort(0, host);
  const child = spawn(process.execPath, [nextProgram, 'start', '-H', host, '-p', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...quietEnvironment, NODE_ENV: 'production', ...env },
  });
  const origin = `http://${host}:${port}`;
  const end = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    await untilItAnswers(origin, child);
  } catch (error) {
    await end();
    throw error;
  }
  return { origin, pid: child.pid ?? 0, end };
}

async function untilItAnswers(origin: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + 30_000;
  while (child.exitCode === null && performance.now() < until) {
    try {
      await (await fetch(`${origin}/nothing-here`)).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`The app at ${origin} did not begin to answer.`);
}
