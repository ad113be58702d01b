import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDataLinks } from '@/components/site/site-frame';
import { isCurrent, siteLinks } from '@/components/site/site-nav';

const app = new URL('../../../app/', import.meta.url);

test.each(siteLinks)('siteLinks: $label leads to a page that exists', ({ href }) => {
  expect(existsSync(new URL(`.${href}/page.tsx`, app))).toBe(true);
});

test.each(openDataLinks)(
  'openDataLinks: $label leads to a route or a page that exists',
  ({ href }) => {
    const files = ['route.ts', 'page.tsx'].map((file) => new URL(`.${href}/${file}`, app));
    expect(files.some((file) => existsSync(file))).toBe(true);
  },
);

const current = (pathname: string): string[] =>
  siteLinks.filter((link) => isCurrent(link, pathname)).map(({ label }) => label);

test('isCurrent: a page is its own, and a provider belongs to the ranking', () => {
  expect(current('/')).toEqual(['Ranking']);
  expect(current('/guide')).toEqual(['Guide']);
  expect(current('/costs')).toEqual(['Costs']);
  expect(current('/providers/acme')).toEqual(['Ranking']);
  expect(current('/shortlist')).toEqual(['Decide']);
  expect(current('/robustness')).toEqual([]);
});
