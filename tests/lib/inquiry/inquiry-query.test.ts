import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { inquiryKey, toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import type { Mandate } from '@/lib/url/mandate';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';

const press = makeSource({ kind: 'press' });
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      findings: { 'security.keys': { low: 2, high: 3, sources: [press] } },
      sources: [press],
    }),
    makeProvider({ slug: 'borg' }),
    makeProvider({ slug: 'coda', regions: { eu: { status: 'no', sources: [press] } } }),
  ],
});
const model = toAssessmentModel(catalogue);

function keyUnder(change: Partial<Mandate>, shortlist: string[] = []): string {
  const params = { ...paramsWith(catalogue, change), shortlist };
  return inquiryKey(toInquiryQuery(assess(model, params, { draws: null })));
}

describe('inquiryKey', () => {
  it.each<[string, Partial<Mandate>]>([
    ['a requirement that rules somebody out', { requirements: ['region:eu'] }],
    ['other weights', { weights: { ...paramsWith(catalogue).mandate.weights, ux: 90 } }],
    ['another spread of them', { spread: 50 }],
    ['weights of factors', { factors: { 'security.keys': 3 } }],
    ['stricter evidence', { evidence: 'company' }],
  ])('%s is another inquiry', (_, change) => {
    expect(keyUnder(change)).not.toBe(keyUnder({}));
  });

  it('a shortlist of two is another field, and one alone is none', () => {
    expect(keyUnder({}, ['acme', 'borg'])).not.toBe(keyUnder({}));
    expect(keyUnder({}, ['acme'])).toBe(keyUnder({}));
  });

  it('credit for unknowns and what leaves the field as it is change nothing', () => {
    expect(keyUnder({ doubt: 10 })).toBe(keyUnder({}));
    expect(keyUnder({ open: 'together' })).toBe(keyUnder({}));
  });
});
