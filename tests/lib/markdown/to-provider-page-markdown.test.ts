import { expect, test } from 'vitest';
import { toProviderPageMarkdown } from '@/lib/markdown/to-provider-page-markdown';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { assessCatalogue } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const source = makeSource({ number: 1 });
const disputed = {
  since: '2026-11-20',
  reason: 'The firm contests the level.',
  ownWords: { text: 'Our keys were attested.', sources: [source] },
};

function markdownOf(findings: Parameters<typeof makeProvider>[0]): string {
  const provider = makeProvider({ sources: [source], ...findings });
  const catalogue = makeCatalogue({ providers: [provider] });
  const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
  const view = buildProviderView(catalogue, assessCatalogue(catalogue, params), provider.slug);
  return toProviderPageMarkdown(view, catalogue.edition, 'https://custody.example/providers/acme');
}

test('toProviderPageMarkdown: a dispute stands at its finding, the provider’s words marked as such', () => {
  const text = markdownOf({ findings: { 'security.keys': { disputed } } });
  const [line = ''] = text.split('\n').filter((one) => one.includes('Factor security.keys'));
  expect(line).toContain(
    '**Disputed, under review since 20 Nov 2026.** The firm contests the level. In the provider’s own words: “Our keys were attested.” [',
  );
  expect(text.match(/Disputed/g)).toHaveLength(1);
});

test('toProviderPageMarkdown: a finding that nobody contests says nothing of it', () => {
  expect(markdownOf({})).not.toContain('Disputed');
});
