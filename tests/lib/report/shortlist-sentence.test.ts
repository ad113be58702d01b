import { describe, expect, it } from 'vitest';
import { buildShortlist } from '@/lib/report/build-shortlist';
import { shortlistSentence } from '@/lib/report/shortlist-sentence';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { record } from '../../fixtures/make-provider';
import { makeMemoCatalogue, makeMemoInput } from '../../fixtures/make-memo-input';

function sentenceOf(input: Parameters<typeof makeMemoInput>[0]): string {
  const made = makeMemoInput(input);
  const weights = publishedWeights(made.catalogue.rubric.criteria);
  return shortlistSentence(buildShortlist(made), weights, made.catalogue.rubric)
    .map(({ text }) => text)
    .join('');
}

describe('shortlistSentence', () => {
  it('says for whom, how many, who is ruled out, and what is open', () => {
    expect(sentenceOf({})).toBe(
      'For the EU, 3 providers are on the shortlist. Acme meets all requirements. Something is open for Borg (EU): ask first. The mandate rules Coda out. Still open among the rest: 1 requirement and 42 findings.',
    );
  });

  it('leaves out what does not apply', () => {
    expect(sentenceOf({ params: { shortlist: ['acme'] } })).toBe(
      'For the EU, 1 provider is on the shortlist. Acme meets all requirements. Still open: 20 findings.',
    );
  });

  it('says who is open where nobody meets all, and nothing of groups without a requirement', () => {
    const base = makeMemoCatalogue();
    const providers = base.providers.filter(({ slug }) => slug !== 'acme');
    expect(
      sentenceOf({ catalogue: { ...base, providers }, params: { shortlist: ['borg'] } }),
    ).toMatch(
      /on the shortlist\. Nobody is shown to meet all requirements\. Something is open for Borg \(EU\): ask first\. Still open/,
    );
    expect(sentenceOf({ mandate: { requirements: [] }, params: { shortlist: ['borg'] } })).toMatch(
      /on the shortlist\. Still open: \d+ findings\./,
    );
  });

  it('asks nothing where nobody is left', () => {
    expect(sentenceOf({ params: { shortlist: ['coda'] } })).toBe(
      'For the EU, 1 provider is on the shortlist. The mandate rules Coda out.',
    );
  });

  const settledBut = (open: Partial<Record<FactorId, { low: number; high: number }>>) => {
    const base = makeMemoCatalogue();
    const [acme] = base.providers;
    if (!acme) throw new Error('the catalogue has a provider');
    const findings = record(factorIds, (id) => ({
      ...acme.findings[id],
      low: 4,
      high: 4,
      ...open[id],
    }));
    return sentenceOf({ catalogue: { ...base, providers: [{ ...acme, findings }] } });
  };

  it('says when nothing is open', () => {
    expect(settledBut({})).toMatch(
      /on the shortlist\. Acme meets all requirements\. Nothing is left open\.$/,
    );
  });
});
