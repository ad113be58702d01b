import { expect, test } from 'vitest';
import { toCarriedQuery, withCarriedQuery } from '@/lib/url/carried-query';

const link = new URLSearchParams(
  'region=eu,uk&staking=yes&weights=30,25,15,15,10,5&doubt=20&q=bank&sort=name&view=numbers&shortlist=acme,globex&edition=abc&providers=acme',
);

test('toCarriedQuery: mandate, view, shortlist and edition go along, in canonical order', () => {
  expect(toCarriedQuery(link)).toBe(
    'region=eu,uk&staking=yes&weights=30,25,15,15,10,5&doubt=20&view=numbers&shortlist=acme,globex&edition=abc',
  );
});

test('toCarriedQuery: what narrows or orders one table stays there', () => {
  expect(toCarriedQuery(new URLSearchParams('q=bank&sort=name&providers=acme'))).toBe('');
});

test('toCarriedQuery: a repeated list of a plain form goes along whole', () => {
  expect(toCarriedQuery(new URLSearchParams('region=eu&region=uk&doubt='))).toBe(
    'region=eu&region=uk',
  );
});

test.each([
  ['/guide', '/guide?region=eu'],
  ['/guide#checklist', '/guide?region=eu#checklist'],
  ['/compare?providers=acme', '/compare?providers=acme&region=eu'],
  ['/?region=us', '/?region=us'],
])('withCarriedQuery: from a link with region=eu, %s leads to %s', (href, expected) => {
  expect(withCarriedQuery(href, new URLSearchParams('region=eu'))).toBe(expected);
});

test('withCarriedQuery: a link without a mandate stays as it is', () => {
  expect(withCarriedQuery('/guide', new URLSearchParams())).toBe('/guide');
});
