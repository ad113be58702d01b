import { Agent } from 'node:http';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { anyRequest } from '@/tests/fuzz/any-request';
import { ask, findFault, tell } from '@/tests/fuzz/ask';

/**
 * Whatever is asked for, the site answers, soon, and without a failure of its own. The requests are
 * the same in every run; `npm run fuzz` asks a hundred thousand.
 */
const seed = 20261127;
const requests = 2_000;

test('two thousand odd requests are answered without a failure', async ({ baseURL }) => {
  test.slow();
  const origin = new URL(baseURL ?? '');
  // A connection each: a server may close one that rests just as it is used again.
  const agent = new Agent({ maxSockets: 4 });
  const left = fc.sample(anyRequest, { seed, numRuns: requests }).values();
  const failed: string[] = [];
  const counts = new Map<number, number>();
  const askInTurn = async (): Promise<void> => {
    for (const one of left) {
      const answer = await ask(origin, agent, one);
      counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
      const fault = findFault(answer);
      if (fault !== null) failed.push(`${fault}: ${tell(one)}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, askInTurn));
  agent.destroy();
  expect(failed).toEqual([]);
  // Each kind of answer was met, so the requests reach further than the first check.
  expect([...counts.keys()]).toEqual(expect.arrayContaining([200, 308, 400, 404, 405]));
});

test('a state of the router that nobody can read is passed over', async ({ request }) => {
  for (const state of ['x', '%5B%5D', '[]', '%', '%5B1%5D']) {
    for (const address of ['/', '/ask?region=us', '/providers/birch']) {
      // Next leads such a request to an address of its own, where it reads the header.
      const headers = { rsc: '1', 'next-router-state-tree': state };
      const response = await request.get(address, { headers });
      expect(response.status(), `${state} ${address}`).toBe(200);
    }
  }
});
