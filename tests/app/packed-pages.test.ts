import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createPackedPages } from '@/app/packed-pages';

it('a rendering is packed once for all who ask for it', async () => {
  const pages = createPackedPages();
  const first = pages.get('/', 'one');
  expect(pages.get('/', ['o', 'ne'].join(''))).toBe(first);
  expect(first.pack('gzip')).toBe(first.pack('gzip'));
  expect(gunzipSync(await first.pack('gzip')).toString()).toBe('one');
});

it('a rendering that says what an earlier one said is not packed anew', () => {
  const pages = createPackedPages();
  const one = pages.get('/', 'one');
  const other = pages.get('/', 'two');
  expect(other.tag).not.toBe(one.tag);
  expect(pages.get('/', 'one')).toBe(one);
  expect(pages.get('/', 'two')).toBe(other);
  expect(pages.get('/guide', 'three').tag).not.toBe(other.tag);
});

it('pages are kept up to a bound, and those that nobody asked for the longest go first', () => {
  const texts = ['x', 'y', 'z'].map((letter) => letter.repeat(1_000));
  const [x = '', y = '', z = ''] = texts;
  const pages = createPackedPages(10_000);
  const [first, second] = [pages.get('/1', x), pages.get('/2', y)];
  expect(pages.get('/3', x)).toBe(first);
  pages.get('/4', z);
  expect(pages.get('/5', x)).toBe(first);
  expect(pages.get('/6', y)).not.toBe(second);
  const huge = 'x'.repeat(3_000);
  expect(pages.get('/7', huge)).not.toBe(pages.get('/7', huge));
});
