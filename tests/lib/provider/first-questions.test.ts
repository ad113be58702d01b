import { describe, expect, test } from 'vitest';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { factorIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { assessCatalogue } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const rival = makeProvider({
  slug: 'rival',
  findings: record(factorIds, () => ({ low: 3, high: 3 })),
});
const acme = makeProvider({
  slug: 'acme',
  findings: {
    ...record(factorIds, () => ({ low: 3, high: 3 })),
    'liquidity.venues': { low: 0, high: 4 },
    'security.insurance': { low: 1, high: 4 },
    'support.sla': { low: 2, high: 3 },
    'ux.api': { low: 2, high: 3 },
  },
});
const catalogue = makeCatalogue({ providers: [acme, rival] });
const params = defaultParams(publishedWeights(catalogue.rubric.criteria));
const questionsOf = (asked: typeof params) =>
  buildProviderView(catalogue, assessCatalogue(catalogue, asked), 'acme').questions;

describe('showFirstQuestions', () => {
  test('are three, by share of the doubt, out of all', () => {
    const { first, count } = questionsOf(params);
    expect(count).toBe(4);
    expect(first.map(({ anchor }) => anchor)).toEqual([
      'finding-liquidity-venues',
      'finding-security-insurance',
      'finding-ux-api',
    ]);
    expect(first[0]?.about).toMatch(/^Factor liquidity.venues 0–4, \d+% of the doubt$/);
  });

  test('begin with what settles an open requirement', () => {
    const insured = questionsOf(withRequirement(params, 'insurance', true));
    expect(insured.first[0]).toMatchObject({ anchor: 'finding-security-insurance' });
    expect(insured.first[0]?.about).toContain('settles Insurance disclosed');
    const inEurope = questionsOf(withRequirement(params, 'region:eu', true));
    expect(inEurope.first[0]).toMatchObject({ anchor: null, about: 'EU, settles EU' });
  });

  test('of one that is left out they are those with most points open', () => {
    const out = questionsOf({ ...params, shortlist: ['rival', 'acme'] });
    expect(out.first[0]?.about).toContain('of the doubt');
    const failing = makeProvider({ ...acme, slug: 'failing', regions: { eu: { status: 'no' } } });
    const both = makeCatalogue({ providers: [failing, rival] });
    const asked = withRequirement(params, 'region:eu', true);
    const { questions } = buildProviderView(both, assessCatalogue(both, asked), 'failing');
    expect(questions.count).toBe(4);
    expect(questions.first[0]?.about).toBe('Factor liquidity.venues 0–4, 16.7 points open');
  });
});
