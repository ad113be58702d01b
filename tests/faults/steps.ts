import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '@/lib/run/root.mjs';
import { serveApp, type ServedApp } from '@/tests/bench/serve-app';
import { readEditions, seed, startSeed } from './seed-process';

/** What a case found, in a few words; it throws where something is wrong. */
export type Fault = { readonly name: string; readonly run: (folder: string) => Promise<string> };

/** @throws Error with the words when the condition does not hold. */
export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** Kills seeds at moments spread over the time that one takes, then lets one finish. */
export async function killSeeds(
  urlOf: (round: number) => string,
  expected: number,
): Promise<string> {
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

export async function seedTwice(url: string, expected: number): Promise<string> {
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

export async function readHealth({ origin }: ServedApp): Promise<Health> {
  const answer = await fetch(`${origin}/api/v1/health`);
  const text = await answer.text();
  const valueOf = (pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';
  return {
    status: answer.status,
    database: valueOf(/"database":"(\w+)"/),
    edition: valueOf(/"edition":\{"id":"(\w+)"/),
  };
}

export async function untilHealthy(
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

export const statusOf = async ({ origin }: ServedApp, address: string): Promise<number> => {
  const answer = await fetch(`${origin}${address}`);
  await answer.arrayBuffer();
  return answer.status;
};

/** The pages go on from what was read; health says what is wrong, and when it is well again. */
export async function loseDatabase(
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

/** How many editions a seed makes. */
export const editions = readdirSync(path.join(root, 'data/editions')).length;
