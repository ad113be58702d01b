import { spawn } from 'node:child_process';
import { buildApp, nextProgram } from './build-app.mjs';
import { checkNode } from './check-node.mjs';
import { findFreePort } from './find-free-port.mjs';
import { generateClients } from './generate-clients.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';
import { CommandError, quietEnvironment, waitForExit } from './run-command.mjs';
import { seedDatabase } from './seed-database.mjs';

/** `npm start`: from a fresh checkout to a running application. */
async function start() {
  const host = process.env.HOST || '127.0.0.1';
  const port = readPort(process.env.PORT);
  await requireFree(port, host);

  await installPackages();
  await generateClients();
  await seedDatabase();
  await buildApp();

  console.log(`Custodian Compare is starting on http://${host}:${port}`);
  if (!process.env.SITE_URL) {
    console.log(
      'SITE_URL is not set: memos, files and feeds hold the address at which each reader asks.',
    );
  }
  const server = spawn(process.execPath, [nextProgram, 'start', '-H', host, '-p', String(port)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...quietEnvironment, NODE_ENV: 'production', PORT: String(port) },
  });
  process.exitCode = await waitForExit(server);
}

/**
 * @param {string | undefined} text
 * @returns {number}
 */
function readPort(text) {
  if (!text) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new SentenceError(`PORT: expected a number from 1 to 65535, found "${text}".`);
}

/**
 * Asked first, so that nobody waits for a build to learn that the port is taken.
 *
 * @param {number} port
 * @param {string} host
 */
async function requireFree(port, host) {
  try {
    await findFreePort(port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw new SentenceError(
      code === 'EADDRINUSE'
        ? `Port ${port} on ${host} is taken. End what runs there, or choose another: PORT=3001 npm start`
        : `Cannot listen on ${host}:${port} (${String(code)}). Choose others with HOST and PORT.`,
    );
  }
}

/** A message for whoever typed the command; a stack would only hide it. */
class SentenceError extends Error {}

checkNode();
process.chdir(root);
start().catch((/** @type {unknown} */ error) => {
  const known = error instanceof SentenceError || error instanceof CommandError;
  console.error(known ? error.message : error);
  process.exitCode = error instanceof CommandError ? error.exitCode : 1;
});
