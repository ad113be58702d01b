import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glossaryFileSchema } from '@/lib/catalogue/schema/site-files';

const read = (): unknown => JSON.parse(readFileSync('data/glossary.json', 'utf8'));

it('data/glossary.json holds words with one line each', () => {
  expect(Object.keys(glossaryFileSchema.parse(read()).terms).length).toBeGreaterThan(10);
});

it.each([
  ['a help line that is a paragraph', { a: { term: 'a', help: `${'long '.repeat(40)}.` } }],
  ['a help line that breaks off', { a: { term: 'a', help: 'It breaks' } }],
  ['the same word twice', { a: { term: 'a', help: 'One.' }, b: { term: 'a', help: 'Two.' } }],
])('a glossary is refused with %s', (_, terms) => {
  expect(glossaryFileSchema.safeParse({ terms }).success).toBe(false);
});
