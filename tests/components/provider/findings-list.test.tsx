import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FindingsList } from '@/components/provider/findings-list';
import type { Finding } from '@/lib/catalogue/types';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { assessCatalogue } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const source = makeSource({ number: 1 });

function markupOf(finding: Partial<Finding>): string {
  const provider = makeProvider({
    sources: [source],
    findings: { 'security.keys': { low: 2, high: 4, sources: [source], ...finding } },
  });
  const catalogue = makeCatalogue({ providers: [provider] });
  const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
  const view = buildProviderView(catalogue, assessCatalogue(catalogue, params), provider.slug);
  const markup = renderToStaticMarkup(
    <FindingsList
      {...view}
      claimHref={(anchor) => `/providers/acme?edition=1#${anchor}`}
      askHref="/ask?provider=acme"
      reportHref={(factor) => `/report?provider=acme&finding=${factor}`}
    />,
  );
  const [, own = ''] = markup.split('id="finding-security-keys"');
  return own.split('</details>')[0] ?? '';
}

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('FindingsList: a finding tells what each higher level asks for and leads to report and question', () => {
  const markup = markupOf({});
  expect(textOf(markup)).toContain('Would rise to 4 (+0.6) with: All.');
  expect(markup).toContain('href="/report?provider=acme&amp;finding=security.keys"');
  expect(markup).toContain('href="/ask?provider=acme"');
  expect(textOf(markup)).not.toContain('disputed');
});

test('FindingsList: a settled finding has its level in words and no question', () => {
  const markup = markupOf({ low: 4, high: 4 });
  expect(textOf(markup)).toContain('Level 4 in words:');
  expect(markup).not.toContain('href="/ask?provider=acme"');
});

test('FindingsList: a dispute is said in the line, its reason and the provider’s words in the proof', () => {
  const ownWords = { text: 'Our keys were attested.', sources: [source] };
  const reason = 'The firm contests the level.';
  const markup = markupOf({ disputed: { since: '2026-11-20', reason, ownWords } });
  const [line = '', proof = ''] = markup.split('</summary>');
  expect(textOf(line)).toContain('disputed');
  expect(textOf(proof)).toContain(`Disputed, under review since 20 Nov 2026. ${reason}`);
  expect(textOf(proof)).toContain('In the provider’s own words:');
  expect(proof).toMatch(/<blockquote[^>]*>“Our keys were attested.”<\/blockquote>/);
});
