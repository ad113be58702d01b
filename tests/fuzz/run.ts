import { mkdirSync } from 'node:fs';
import { Agent } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { buildApp } from '@/lib/run/build-app.mjs';
import { root } from '@/lib/run/root.mjs';
import { runCommand } from '@/lib/run/run-command.mjs';
import { seedDatabase } from '@/lib/run/seed-database.mjs';
import { serveApp } from '@/tests/bench/serve-app';
import { openapiDocument } from '@/tests/fixtures/openapi-document';
import { anyRequest } from './any-request';
import { type Answer, ask, type Asked, findFault, tell } from './ask';
import { describedRequests, makeDescribedCheck } from './described-requests';

/**
 * `npm run fuzz`: seeded links, methods and headers against a production server on loopback, the API and
 * the files against their OpenAPI document, and mutations of data files, records, ballots and returned
 * questionnaires. `npm run fuzz -- --count=5000 --seed=7 --only=requests,described,files`.
 */
const option = (name: string, otherwise: string): string =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;

const count = Number(option('count', '100000'));
const seed = Number(option('seed', '20261128'));
const parts = option('only', 'requests,described,files').split(',');
const atOnce = 4;
/** One in so many is made from the document; its files take longer than anything else. */
const describedShare = 10;
const mostTold = 20;

let faults = 0;

if (parts.includes('requests') || parts.includes('described')) await fuzzServer();
if (parts.includes('files')) await fuzzFiles();
console.log(faults === 0 ? '\nNo faults.' : `\n${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;

async function fuzzServer(): Promise<void> {
  const folder = path.join(root, 'var/fuzz');
  mkdirSync(folder, { recursive: true });
  const env = { DATABASE_URL: pathToFileURL(path.join(folder, 'catalogue.db')).href };
  await buildApp({ quiet: true });
  await seedDatabase(env);
  const app = await serveApp(root, env);
  try {
    if (parts.includes('requests')) {
      const any = fc.sample(anyRequest, { seed, numRuns: count });
      await askAll('links, methods and headers', app.origin, any, () => null);
    }
    if (parts.includes('described')) {
      const document = openapiDocument();
      const described = fc.sample(
        describedRequests(document, ['bitgo', 'anchorage-digital', 'hex-trust']),
        { seed, numRuns: Math.ceil(count / describedShare) },
      );
      await askAll(
        'requests from the OpenAPI document',
        app.origin,
        described,
        makeDescribedCheck(document),
      );
    }
  } finally {
    await app.end();
  }
}

async function askAll<One extends Asked>(
  name: string,
  origin: string,
  all: readonly One[],
  check: (asked: One, answer: Answer) => string | null,
): Promise<void> {
  // A server may close a connection that rests just as it is used again.
  const agent = new Agent({ maxSockets: atOnce });
  const left = all.entries();
  const statuses = new Map<number, number>();
  const told = new Set<string>();
  const began = performance.now();
  let slowest = { ms: 0, what: '' };
  const askInTurn = async (): Promise<void> => {
    for (const [index, one] of left) {
      const asked = performance.now();
      let fault: string | null;
      try {
        const answer = await ask(new URL(origin), agent, one);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        fault = findFault(answer) ?? check(one, answer);
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error);
      }
      const ms = performance.now() - asked;
      if (ms > slowest.ms) slowest = { ms, what: tell(one) };
      if (fault !== null) {
        faults += 1;
        if (told.size < mostTold) told.add(`${fault}: ${tell(one)}`);
      }
      if ((index + 1) % 10_000 === 0) console.log(`  ${index + 1} of ${all.length}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  agent.destroy();
  const seconds = (performance.now() - began) / 1_000;
  const byStatus = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([one, times]) => `${one}: ${times}`);
  console.log(
    `\n${all.length} ${name} in ${seconds.toFixed(0)} s (seed ${seed}). Status ${byStatus.join(', ')}.`,
  );
  console.log(`The slowest took ${slowest.ms.toFixed(0)} ms: ${slowest.what.slice(0, 150)}`);
  for (const line of told) console.log(`- ${line}`);
}

/** The unit tests of damaged files, with ten times their mutations. */
async function fuzzFiles(): Promise<void> {
  try {
    await runCommand(
      'Damaged files',
      process.execPath,
      [
        path.join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--testTimeout=900000',
        'tests/lib/questionnaire/reading/mutated-files.test.ts',
        'tests/lib/catalogue/mutated-data-files.test.ts',
      ],
      { env: { FUZZ_RUNS: String(Math.min(1_000, count)) } },
    );
  } catch {
    faults += 1;
  }
}
