import { describe, expect, test } from 'vitest';
import { checkSource, hashWords } from '@/lib/catalogue/check-sources';

const url = 'https://example.com/page';

describe('checkSource', () => {
  test('gives status and the hash of the words', async () => {
    const answer = await checkSource(url, () => Promise.resolve(new Response('<p>A page</p>')));
    expect(answer).toEqual({
      url,
      status: 200,
      redirect: null,
      hash: hashWords('A page'),
      error: null,
    });
  });

  test('tells where a redirect leads and does not follow it', async () => {
    let asked = 0;
    const answer = await checkSource(url, () => {
      asked += 1;
      return Promise.resolve(new Response(null, { status: 301, headers: { location: '/new' } }));
    });
    expect([asked, answer.status, answer.redirect, answer.hash]).toEqual([1, 301, '/new', null]);
  });

  test('a page that is gone has a status and no hash', async () => {
    const gone = () => Promise.resolve(new Response('Not found', { status: 404 }));
    expect(await checkSource(url, gone)).toMatchObject({ status: 404, hash: null });
  });

  test('a host that does not answer is told, not thrown', async () => {
    const answer = await checkSource(url, () => Promise.reject(new Error('no such host')));
    expect(answer).toEqual({
      url,
      status: null,
      redirect: null,
      hash: null,
      error: 'no such host',
    });
  });
});

test('hashWords: another design with the same words has the same hash; another word another', () => {
  const page = '<style>p { color: red }</style><p>Fees:\n 10 bps</p><script>x()</script>';
  expect(hashWords(page)).toBe(hashWords('<div class="new">Fees: 10 bps</div>'));
  expect(hashWords(page)).not.toBe(hashWords('<p>Fees: 12 bps</p>'));
});
