import { Agent, request } from 'node:http';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';

/**
 * Whatever is asked for, the site answers, soon, and without a failure of its own. The requests are
 * the same in every run. They are written to the socket as they are, because a browser would mend
 * some of them.
 */
const seed = 20261127;
const requests = 2_000;

const slug = fc.constantFrom('birch', 'sumac', 'acme', 'BitGo', '__proto__', 'constructor', '');
const page = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '/',
      '/compare',
      '/shortlist',
      '/ask',
      '/robustness',
      '/costs',
      '/changes',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('/guide', '/method', '/no-such-page', '/favicon.ico') },
  { weight: 1, arbitrary: slug.map((name) => `/providers/${name}`) },
);
const file = fc.constantFrom(
  '/export.csv',
  '/export.json',
  '/export.schema.json',
  '/changes.atom',
  '/calendar.ics',
  '/questions.xlsx',
  '/questions.docx',
  '/questions.txt',
  '/openapi.json',
  '/manifest.webmanifest',
  '/_next/image',
  '/_next/static/chunks/gone.js',
);
const resource = fc
  .constantFrom(
    'health',
    'providers',
    'rubric',
    'editions',
    'ranking',
    'questions',
    'robustness',
    'costs',
    '',
  )
  .map((name) => `/api/v1/${name}`);
const providerResource = slug.map((name) => `/api/v1/providers/${name}`);

/** What stands in a path or a query as it is: good, malformed, doubled, control, overlong, huge. */
const written = fc.oneof(
  fc.constantFrom(
    ...['', '%', '%2', '%zz', '%ff', '%00', '%E0%A4%A', '%ED%A0%80', '%C0%80', '%F5%80%80%80'],
    ...[
      '%2500',
      '%E2%80%AE',
      '%F0%9F%A6%9D',
      '..',
      '%2e%2e',
      '%2F..%2F',
      '%5C',
      ';',
      ':',
      '[',
      '"',
    ],
    ...[
      'yes',
      'no',
      'eu',
      'us,uk',
      '30,25,15,15,10,5',
      '-1',
      '1e999',
      'NaN',
      '0x10',
      'name',
      'low',
    ],
    ...['matrix', 'numbers', 'birch', 'birch,sumac', '96bd5c8d', '0000000000000000', '<b>', "'--"],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text)),
  fc.constantFrom(500, 5_000, 9_000).map((length) => 'x'.repeat(length)),
);
const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('region', 'sort', 'view', 'weights', 'shortlist', 'edition'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('doubt', 'spread', 'q', 'staking', 'qualified', 'lending'),
  },
  { weight: 2, arbitrary: fc.constantFrom('providers', 'checks', 'sheet', 'url', '_rsc', 'ref') },
  { weight: 2, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'at', 'length') },
  { weight: 1, arbitrary: fc.constantFrom('region[]', 'region[eu]', 'sort.x', 'check.birch', '') },
  { weight: 1, arbitrary: written },
);
const parameter = fc.tuple(name, written).map(([key, value]) => `${key}=${value}`);
const query = fc.oneof(
  { weight: 4, arbitrary: fc.array(parameter, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom([], [''], ['&&'], ['?'], ['=']) },
  // The same one, hundreds of times.
  { weight: 1, arbitrary: parameter.map((one) => Array<string>(150).fill(one.slice(0, 60))) },
);
const asked = fc.record({
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constant('GET') },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH') },
  ),
  target: fc
    .tuple(
      fc.oneof(
        { weight: 1, arbitrary: page },
        { weight: 1, arbitrary: file },
        { weight: 8, arbitrary: resource },
        { weight: 6, arbitrary: providerResource },
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        { weight: 2, arbitrary: written },
        { weight: 1, arbitrary: written.map((text) => `/${text}`) },
      ),
      query,
    )
    // Node's server refuses a head of more than 16 KB before it reaches the site.
    .map(([path, rest, pairs]) => `${path}${rest}?${pairs.join('&')}`.slice(0, 14_000)),
});

type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

function statusOf(origin: URL, agent: Agent, { method, target }: Asked): Promise<number> {
  const { hostname, port } = origin;
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, agent, method, path: target, timeout: 20_000, maxHeaderSize: 65_536 },
      (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
        answer.once('error', reject);
      },
    );
    sent.once('timeout', () => sent.destroy(new Error(`no answer to ${method} ${target}`)));
    sent.once('error', reject);
    sent.end();
  });
}

test('two thousand odd requests are answered without a failure', async ({ baseURL }) => {
  test.slow();
  const origin = new URL(baseURL ?? '');
  // A connection each: a server may close one that rests just as it is used again.
  const agent = new Agent({ maxSockets: 4 });
  const left = fc.sample(asked, { seed, numRuns: requests }).entries();
  const failed: string[] = [];
  const counts = new Map<number, number>();
  const ask = async (): Promise<void> => {
    for (const [, one] of left) {
      const status = await statusOf(origin, agent, one);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (status >= 500 || status === 0) failed.push(`${status} ${one.method} ${one.target}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, ask));
  agent.destroy();
  expect(failed.map((line) => line.slice(0, 300))).toEqual([]);
  // Each kind of answer was met, so the requests reach further than the first check.
  expect([...counts.keys()]).toEqual(expect.arrayContaining([200, 308, 400, 404, 405]));
});
