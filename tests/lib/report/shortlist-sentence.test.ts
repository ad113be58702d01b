import { describe, expect, it } from 'vitest';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { buildShortlist } from '@/lib/report/build-shortlist';
import { shortlistSentence } from '@/lib/report/shortlist-sentence';
import { factorIds } from '@/lib/rubric/ids';
import { record } from '../../fixtures/make-provider';
import { makeMemoCatalogue, makeMemoInput } from '../../fixtures/make-memo-input';

function sentenceOf(input: Parameters<typeof makeMemoInput>[0]): string {
  const made = makeMemoInput(input);
  const weights = publishedWeights(made.catalogue.rubric.criteria);
  return shortlistSentence(buildShortlist(made), weights)
    .map(({ text }) => text)
    .join('');
}

describe('shortlistSentence', () => {
  it('says for whom, how many, who is ruled out and what is open', () => {
    expect(sentenceOf({})).toBe(
      'For the EU, 3 providers are on the shortlist. The mandate rules Coda out. Still open: 1 requirement and 64 findings.',
    );
  });

  it('leaves out what does not apply', () => {
    expect(sentenceOf({ params: { shortlist: ['acme'] } })).toBe(
      'For the EU, 1 provider is on the shortlist. Still open: 20 findings.',
    );
  });

  it('says when nothing is open', () => {
    const base = makeMemoCatalogue();
    const [acme] = base.providers;
    if (!acme) throw new Error('the catalogue has a provider');
    const findings = record(factorIds, (id) => ({ ...acme.findings[id], low: 4, high: 4 }));
    const catalogue = { ...base, providers: [{ ...acme, findings }] };
    expect(sentenceOf({ catalogue })).toMatch(/on the shortlist\. Nothing is left open\.$/);
  });
});
