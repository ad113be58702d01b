import { describe, expect, test } from 'vitest';
import { mapRecord } from '@/lib/catalogue/map-record';
import {
  decideAll,
  type EntityFact,
  lacksCompanies,
  type RegionFact,
  type RequirementFacts,
  type RequirementId,
} from '@/lib/requirements';
import type { RegionId } from '@/lib/rubric/ids';
import { makeEntity, makeFacts } from '../../fixtures/make-facts';

const withRegions = (
  entities: readonly EntityFact[],
  regions: Partial<Record<RegionId, Partial<RegionFact>>>,
): RequirementFacts => {
  const facts = makeFacts({ entities });
  const changed = mapRecord<RegionId, RegionFact, RegionFact>(facts.regions, (region, id) =>
    regions[id] === undefined ? region : { ...facts.regions.us, ...regions[id] },
  );
  return { ...facts, regions: changed };
};

const outcomesOf = (facts: RequirementFacts, ...ids: RequirementId[]) =>
  Object.fromEntries(decideAll(facts, ids).map(({ id, outcome }) => [id, outcome]));

const companyOf = (facts: RequirementFacts, ...ids: RequirementId[]) =>
  decideAll(facts, ids).find(({ id }) => id === 'company') ?? null;

/** A US bank of the group; in Switzerland a firm without a charter. */
const bank = makeEntity({
  id: 'bank',
  name: 'Acme Bank',
  kind: 'bank',
  licence: 'National charter',
  sources: ['charter'],
});
const shell = makeEntity({
  id: 'shell',
  name: 'Acme Suisse',
  kind: 'other',
  qualifiedCustodian: 'not-applicable',
  sources: ['shell'],
});
const swissBank = makeEntity({ ...shell, id: 'ch-bank', name: 'Acme Bank AG', kind: 'bank' });

const split = withRegions([bank, shell], {
  us: { servedBy: ['bank'] },
  ch: { status: 'yes', servedBy: ['shell'] },
});

describe('the one-company rule', () => {
  test('a US charter does not make a Swiss bank: each part passes and the company is open', () => {
    expect(outcomesOf(split, 'region:ch', 'charter')).toEqual({
      'region:ch': 'pass',
      charter: 'pass',
      company: 'open',
    });
    expect(companyOf(split, 'region:ch', 'charter')?.reason).toBe(
      'No single company was found that serves clients in Switzerland and is chartered as a bank or trust company.',
    );
  });

  test('a chartered company that serves the region passes by name and source', () => {
    const facts = withRegions([bank, shell, swissBank], {
      ch: { status: 'yes', servedBy: ['shell', 'ch-bank'] },
    });
    expect(companyOf(facts, 'region:ch', 'charter')).toMatchObject({
      outcome: 'pass',
      reason: 'Acme Bank AG for Switzerland.',
      sources: ['shell'],
    });
  });

  test('where no edition says who serves a region, what was not checked can be told', () => {
    const facts = makeFacts({ entities: [bank] });
    const untold: RequirementFacts = {
      ...facts,
      regions: mapRecord(facts.regions, (region) => ({ ...region, servedBy: null })),
    };
    const told = [split, untold];
    expect(lacksCompanies([untold], ['region:ch', 'charter'])).toBe(true);
    expect(lacksCompanies([untold], ['region:us', 'qualified'])).toBe(true);
    expect(lacksCompanies([untold], ['region:ch', 'qualified'])).toBe(false);
    expect(lacksCompanies([untold], ['charter'])).toBe(false);
    expect(lacksCompanies(told, ['region:ch', 'charter'])).toBe(false);
  });

  test('each required region may have a company of its own', () => {
    const facts = withRegions([bank, swissBank], {
      us: { servedBy: ['bank'] },
      ch: { status: 'yes', servedBy: ['ch-bank'] },
    });
    expect(companyOf(facts, 'region:us', 'region:ch', 'charter')).toMatchObject({
      outcome: 'pass',
      reason: 'Acme Bank for the US and Acme Bank AG for Switzerland.',
      sources: ['charter', 'shell'],
    });
  });

  test('where one region of several has no such company, that one is named', () => {
    expect(companyOf(split, 'region:us', 'region:ch', 'charter')).toMatchObject({
      outcome: 'open',
      reason:
        'No single company was found that serves clients in Switzerland and is chartered as a bank or trust company.',
    });
  });

  test('for the US the company must itself be the qualified custodian', () => {
    const trust = makeEntity({ id: 'trust', name: 'Acme Trust' });
    const front = makeEntity({ id: 'front', name: 'Acme Inc', qualifiedCustodian: false });
    const byFront = withRegions([trust, front], { us: { servedBy: ['front'] } });
    expect(outcomesOf(byFront, 'region:us', 'qualified')).toEqual({
      'region:us': 'pass',
      qualified: 'pass',
      company: 'open',
    });
    expect(companyOf(byFront, 'region:us', 'qualified')?.reason).toBe(
      'No single company was found that serves clients in the US and is a qualified custodian.',
    );
    const byTrust = withRegions([trust, front], { us: { servedBy: ['front', 'trust'] } });
    expect(companyOf(byTrust, 'region:us', 'qualified')?.outcome).toBe('pass');
  });

  test('one company must have both charter and status where both are asked for the US', () => {
    const facts = withRegions(
      [
        makeEntity({ id: 'bank', kind: 'bank', qualifiedCustodian: null }),
        makeEntity({ id: 'firm', kind: 'licensed-firm', qualifiedCustodian: true }),
      ],
      { us: { servedBy: ['bank', 'firm'] } },
    );
    expect(companyOf(facts, 'region:us', 'charter')?.outcome).toBe('pass');
    expect(companyOf(facts, 'region:us', 'qualified')?.outcome).toBe('pass');
    expect(companyOf(facts, 'region:us', 'charter', 'qualified')).toMatchObject({
      outcome: 'open',
      reason:
        'No single company was found that serves clients in the US and is chartered as a bank or trust company and is a qualified custodian.',
    });
  });

  test('a qualified custodian is asked of the US company alone', () => {
    const facts = withRegions([bank, swissBank], {
      us: { servedBy: ['bank'] },
      ch: { status: 'yes', servedBy: ['ch-bank'] },
    });
    expect(companyOf(facts, 'region:us', 'region:ch', 'qualified')?.outcome).toBe('pass');
    expect(companyOf(facts, 'region:ch', 'qualified')).toBeNull();
  });

  test.each(['applied', 'lapsed', 'unknown'] as const)(
    'a company whose standing is %s signs with nobody',
    (status) => {
      const facts = withRegions([bank, makeEntity({ ...swissBank, status })], {
        ch: { status: 'yes', servedBy: ['ch-bank'] },
      });
      expect(companyOf(facts, 'region:ch', 'charter')?.outcome).toBe('open');
    },
  );

  test('an affiliate that holds no client assets signs for nobody', () => {
    const facts = withRegions([bank, makeEntity({ ...swissBank, role: 'affiliate' })], {
      ch: { status: 'yes', servedBy: ['ch-bank'] },
    });
    expect(companyOf(facts, 'region:ch', 'charter')?.outcome).toBe('open');
  });

  test('without a region, or with a region alone, there is no such rule', () => {
    expect(companyOf(split, 'charter', 'qualified')).toBeNull();
    expect(companyOf(split, 'region:ch', 'staking')).toBeNull();
  });

  test('an edition that does not say who serves a region has no such rule', () => {
    const facts = makeFacts();
    const silent = mapRecord(facts.regions, (region) => ({ ...region, servedBy: null }));
    expect(companyOf(facts, 'region:us', 'charter')?.outcome).toBe('pass');
    expect(companyOf({ ...facts, regions: silent }, 'region:us', 'charter')).toBeNull();
  });
});

describe('a region', () => {
  const regionOf = (facts: RequirementFacts) => decideAll(facts, ['region:us'])[0];

  test.each(['applied', 'lapsed', 'unknown'] as const)(
    'is open where the only company named for it is %s',
    (status) => {
      const facts = withRegions([makeEntity({ ...bank, status })], { us: { servedBy: ['bank'] } });
      expect(regionOf(facts)).toMatchObject({
        outcome: 'open',
        reason: 'No licence in force was found for the company that would serve the US.',
      });
    },
  );

  test.each(['active', 'conditional'] as const)('passes with a company that is %s', (status) => {
    const facts = withRegions([makeEntity({ ...bank, status })], { us: { servedBy: ['bank'] } });
    expect(regionOf(facts)).toMatchObject({ outcome: 'pass', limited: false });
  });

  test('with limits passes marked, and is open through a company that only applied', () => {
    const limited = { status: 'limited', servedBy: ['bank'], note: 'Funds only.' } as const;
    expect(regionOf(withRegions([bank], { us: limited }))).toMatchObject({
      outcome: 'pass',
      limited: true,
      note: 'Funds only.',
    });
    const applied = makeEntity({ ...bank, status: 'applied' });
    expect(regionOf(withRegions([applied], { us: limited }))?.outcome).toBe('open');
  });

  test('that is stated as served passes without a company', () => {
    expect(regionOf(withRegions([bank], { us: { servedBy: [] } }))?.outcome).toBe('pass');
  });

  test('that is not served fails whoever is named', () => {
    const facts = withRegions([bank], { us: { status: 'no', servedBy: ['bank'] } });
    expect(regionOf(facts)?.outcome).toBe('fail');
  });
});
