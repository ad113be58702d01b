import { spawn } from 'node:child_process';
import { nextProgram } from './build-app.mjs';
import { findFreePort } from './find-free-port.mjs';
import { root } from './root.mjs';
import { quietEnvironment } from './run-command.mjs';

const host = '127.0.0.1';

/**
 * Serves the production build on a free loopback port while `run` works, and ends that very process
 * afterwards, whatever happens. `run` begins once the server is healthy or, where it shall have no
 * catalogue, once it answers at all.
 *
 * @template T
 * @param {Record<string, string>} env
 * @param {(origin: string) => Promise<T>} run
 * @param {{ withCatalogue?: boolean }} [options]
 * @returns {Promise<T>}
 */
export async function serveForTests(env, run, { withCatalogue = true } = {}) {
  const port = await findFreePort(0, host);
  const origin = `http://${host}:${port}`;
  const server = spawn(process.execPath, [nextProgram, 'start', '-H', host, '-p', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', withCatalogue ? 'inherit' : 'ignore'],
    env: {
      ...process.env,
      ...quietEnvironment,
      ...env,
      NODE_ENV: 'production',
      PORT: String(port),
    },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  try {
    await waitForAnswer(origin, server, withCatalogue);
    return await run(origin);
  } finally {
    server.kill('SIGTERM');
    const timer = setTimeout(end, 5_000);
    await ended;
    clearTimeout(timer);
    process.off('exit', end);
  }
}

/**
 * @param {string} origin
 * @param {import('node:child_process').ChildProcess} server
 * @param {boolean} mustBeHealthy
 */
async function waitForAnswer(origin, server, mustBeHealthy) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error('The server ended before it answered.');
    try {
      const response = await fetch(`${origin}/api/v1/health`);
      if (response.ok || !mustBeHealthy) return;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The server did not answer within a minute.');
}
