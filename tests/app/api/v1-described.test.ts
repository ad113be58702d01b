import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askApi } from '@/tests/fixtures/ask-api';
import { openapiDocument } from '@/tests/fixtures/openapi-document';
import { content, withEditions } from '@/tests/fixtures/with-editions';
import { type Answer, findFault } from '@/tests/fuzz/ask';
import { describedRequests, makeDescribedCheck } from '@/tests/fuzz/described-requests';

withEditions();

const base = '/api/v1/';

describe('an answer to a request that the OpenAPI document describes', () => {
  const document = openapiDocument();
  const slugs = content.providers.slice(0, 3).map(({ slug }) => slug);
  const requests = fc
    .sample(describedRequests(document, slugs), { seed: 20261128, numRuns: 600 })
    .filter(({ path }) => path.startsWith(base));

  it('has a status and a shape that it describes, whatever the values are', async () => {
    const check = makeDescribedCheck(document);
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    for (const asked of requests) {
      const response = await askApi(asked.target.slice(base.length));
      const answer: Answer = {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        retryAfter: response.headers.get('retry-after'),
        body: Buffer.from(await response.arrayBuffer()),
      };
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const fault = findFault(answer) ?? check(asked, answer);
      if (fault !== null) faults.push(`${fault}: ${asked.target.slice(0, 200)}`);
    }
    expect(faults).toEqual([]);
    expect([...statuses.keys()].sort()).toEqual([200, 400, 404]);
    expect(statuses.get(200)).toBeGreaterThan(30);
    expect(statuses.get(400)).toBeGreaterThan(30);
  });
});
