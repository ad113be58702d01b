import fc from 'fast-check';
import type { Asked } from './ask';

/** Requests of any kind: good, malformed, doubled, overlong, by every method and with odd headers. */

const slug = fc.constantFrom(
  ...['birch', 'sumac', 'bitgo', 'hex-trust', 'acme', 'BitGo', '__proto__', 'constructor', ''],
);
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
/** What tells a server in which form to answer, which part, for whom, and by which router. */
const header: fc.Arbitrary<[string, string]> = fc.oneof(
  fc.tuple(
    fc.constant('accept'),
    fc.constantFrom(
      'text/html',
      'text/markdown',
      'application/json;q=0.5, */*;q=0.1',
      'q',
      ';;,',
      '',
    ),
  ),
  fc.tuple(
    fc.constant('accept-encoding'),
    fc.constantFrom('gzip', 'br', 'identity;q=0', '*;q=0', 'gzip;q=x', 'zstd, deflate', ','),
  ),
  fc.tuple(
    fc.constant('if-none-match'),
    fc.constantFrom('*', 'W/"x"', '"', `"${'x'.repeat(500)}"`),
  ),
  fc.tuple(fc.constant('range'), fc.constantFrom('bytes=0-0', 'bytes=9-1', 'bytes=-', 'lines=1')),
  fc.tuple(fc.constant('x-forwarded-host'), fc.constantFrom('evil.example', 'a b', '[', '::')),
  fc.tuple(fc.constant('x-forwarded-proto'), fc.constantFrom('https', 'javascript', ',')),
  fc.tuple(fc.constant('rsc'), fc.constantFrom('1', '0', 'x')),
  fc.tuple(fc.constant('next-router-prefetch'), fc.constantFrom('1', '2', 'x')),
  fc.tuple(fc.constant('next-router-segment-prefetch'), fc.constantFrom('/_tree', '/x', '%', '..')),
  fc.tuple(fc.constant('next-router-state-tree'), fc.constantFrom('x', '%5B%5D', '[]', '%')),
  fc.tuple(fc.constant('next-action'), fc.constantFrom('x', '0'.repeat(42))),
  fc.tuple(fc.constant('content-type'), fc.constantFrom('text/plain', 'multipart/form-data', '/')),
);
const headers = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.array(header, { minLength: 1, maxLength: 3 }).map(Object.fromEntries),
  },
);

export const anyRequest: fc.Arbitrary<Asked> = fc.record({
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
  headers,
});
