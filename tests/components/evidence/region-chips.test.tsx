import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RegionChips, regionWords } from '@/components/evidence/region-chips';

test.each([
  ['yes', true, 'United States: yes, required by you'],
  ['limited', false, 'United States: limited'],
  ['no', false, 'United States: no'],
  ['unknown', true, 'United States: not known, required by you'],
] as const)('regionWords: %s, required %j, reads "%s"', (status, required, text) => {
  expect(regionWords({ id: 'us', status, required })).toBe(text);
});

test('RegionChips: the code is for the eye, the full words are for everyone else', () => {
  const markup = renderToStaticMarkup(<RegionChips regions={[{ id: 'uk', status: 'no' }]} />);
  expect(markup).toContain('<span class="sr-only">United Kingdom: no</span>');
  expect(markup).toMatch(/<span aria-hidden="true"[^>]*>UK<\/span>/);
});

test('RegionChips: the four states differ in form, not in colour alone', () => {
  const formOf = (status: 'yes' | 'limited' | 'no' | 'unknown'): string =>
    renderToStaticMarkup(<RegionChips regions={[{ id: 'us', status }]} />);
  expect(formOf('yes')).toContain('bg-ink/12');
  expect(formOf('limited')).toContain('border-edge');
  expect(formOf('no')).toContain('line-through');
  expect(formOf('unknown')).not.toMatch(/bg-ink|border-edge|line-through/);
});
