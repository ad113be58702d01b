import { describe, expect, test } from 'vitest';
import { decideRequirements } from '@/lib/assessment/requirement-outcome';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Entity, Fee, Provider } from '@/lib/catalogue/types';
import { factRequirements, listSixFacts } from '@/lib/provider/six-facts';
import type { RegionId } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeFee, makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const company = (own: Partial<Entity>): Entity => ({
  id: 'one',
  name: 'Acme One',
  kind: 'trust-company',
  role: 'custodian',
  jurisdiction: 'US',
  licence: 'Trust charter',
  regulator: 'A supervisor',
  since: null,
  status: 'active',
  qualifiedCustodian: null,
  qualifiedBasis: 'Nothing is stated.',
  register: null,
  serves: [],
  sources: [],
  ...own,
});

function factsOf(provider: Provider, asked: readonly RegionId[] = []) {
  const catalogue = makeCatalogue({ providers: [provider] });
  const model = toAssessmentModel(catalogue, 'all');
  const [facts] = model.providers;
  if (!facts) throw new Error('the model holds the provider');
  return listSixFacts(
    provider,
    catalogue.rubric,
    decideRequirements(facts, factRequirements, model),
    asked,
  );
}

const factOf = (id: string, ...given: Parameters<typeof factsOf>) =>
  factsOf(...given).find((fact) => fact.id === id);

describe('listSixFacts', () => {
  test('are six in one order, and of a provider of whom nothing is known all are open but none is empty', () => {
    const facts = factsOf(makeProvider());
    expect(facts.map(({ id }) => id)).toEqual([
      'signs',
      'qualified',
      'segregation',
      'insurance',
      'audit',
      'price',
    ]);
    expect(new Set(facts.map(({ tone }) => tone))).toEqual(new Set(['open']));
    for (const { value, text, source } of facts) {
      expect(value).not.toBe('');
      expect(text).toMatch(/[.?]$/);
      expect(source).toBeNull();
    }
  });

  test('the company of a region that is asked for signs, else that of the first region served in full', () => {
    const provider = makeProvider({
      entities: [company({}), company({ id: 'two', name: 'Acme Two', jurisdiction: 'DE' })],
      regions: {
        us: { status: 'limited', servedBy: ['one'] },
        eu: { status: 'yes', servedBy: ['two'] },
      },
    });
    expect(factOf('signs', provider)).toMatchObject({
      value: 'Acme Two',
      tone: 'pass',
      text: 'Supervised by A supervisor. 1 other company signs elsewhere.',
    });
    expect(factOf('signs', provider, ['us'])?.value).toBe('Acme One');
  });

  test('a company that is not in force signs only where there is no other', () => {
    const lapsed = company({ status: 'lapsed' });
    const signer = (entities: Entity[]) =>
      factOf(
        'signs',
        makeProvider({ entities, regions: { us: { status: 'yes', servedBy: ['one'] } } }),
      );
    expect(signer([lapsed])).toMatchObject({ value: 'Acme One', tone: 'open' });
    const other = company({ id: 'two', name: 'Acme Two' });
    expect(signer([lapsed, other])?.value).toBe('Acme Two');
  });

  test('a finding is told by its headline, with what its bar asks for where that is open', () => {
    const sources = [
      makeSource({ number: 1, kind: 'press' }),
      makeSource({ number: 2, kind: 'filing' }),
    ];
    const finding = { headline: 'A policy is named', sources };
    const at = (low: number, high: number) =>
      factOf(
        'insurance',
        makeProvider({ findings: { 'security.insurance': { ...finding, low, high } } }),
      );
    expect(at(3, 3)).toMatchObject({ tone: 'pass', text: 'Level 3 of 4.' });
    expect(at(1, 4)).toMatchObject({ tone: 'open', value: 'A policy is named' });
    expect(at(1, 4)?.text).toMatch(/^Level 1–4\. Level 2 asks for: /);
    expect(at(0, 1)?.tone).toBe('fail');
    expect(at(1, 4)?.source?.number).toBe(2);
  });

  test('a custody rate is a price, one for another client or out of force is none', () => {
    const priceOf = (own: Partial<Fee>) =>
      factOf('price', makeProvider({ fees: [makeFee({ amount: 40, unit: 'bps', ...own })] }));
    expect(priceOf({ current: 'yes' })).toMatchObject({
      tone: 'pass',
      value: '40 basis points a year',
    });
    expect(priceOf({ current: 'unknown', tier: 'Up to 1 million' })).toMatchObject({
      tone: 'part',
      text: 'For up to 1 million. Nothing says that it is still in force.',
    });
    expect(priceOf({ current: 'no' })?.value).toBe('No custody rate is public');
    expect(priceOf({ limits: { client: 'An estate' } })?.value).toBe('No custody rate is public');
  });
});
