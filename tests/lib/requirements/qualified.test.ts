import { describe, expect, test } from 'vitest';
import { getRequirement } from '@/lib/requirements';
import { makeEntity, makeFacts, nothingAsked } from '../../fixtures/make-facts';

describe('qualified', () => {
  const qualified = (...entities: Parameters<typeof makeEntity>[0][]) =>
    getRequirement('qualified').decide(
      makeFacts({ entities: entities.map((each) => makeEntity(each)) }),
      nothingAsked,
    );

  test('passes with an active entity that has the status, naming it and its basis', () => {
    expect(qualified({})).toMatchObject({
      outcome: 'pass',
      reason: 'Acme Trust is a qualified custodian.',
      note: 'A state trust company.',
      sources: ['register'],
    });
  });

  test('passes with a conditional entity and says so', () => {
    expect(qualified({ status: 'conditional' })).toMatchObject({
      outcome: 'pass',
      reason: 'Acme Trust is a qualified custodian under a conditional licence.',
    });
  });

  test('names the active entity where a conditional one qualifies too', () => {
    expect(qualified({ name: 'Acme Bank', status: 'conditional' }, {}).reason).toBe(
      'Acme Trust is a qualified custodian.',
    );
  });

  test('passes with one entity that qualifies beside one that does not', () => {
    expect(qualified({ name: 'Acme Europe', qualifiedCustodian: false }, {}).outcome).toBe('pass');
  });

  test('an affiliate that holds no client assets does not count', () => {
    expect(
      qualified({ role: 'affiliate' }, { name: 'Acme Europe', qualifiedCustodian: false }),
    ).toMatchObject({ outcome: 'fail', reason: 'Acme Europe is not a qualified custodian.' });
  });

  test('fails only where every custodian entity is settled to be none', () => {
    expect(qualified({ qualifiedCustodian: false }, { qualifiedCustodian: false })).toMatchObject({
      outcome: 'fail',
      reason: 'None of the entities that hold client assets is a qualified custodian.',
    });
    expect(qualified({ qualifiedCustodian: false }, { qualifiedCustodian: null })).toMatchObject({
      outcome: 'open',
      reason: 'Evidence does not settle whether a qualified custodian holds the assets.',
    });
  });

  test.each(['applied', 'lapsed', 'unknown'] as const)(
    'is open where the entity that would qualify is %s',
    (status) => {
      expect(qualified({ status })).toMatchObject({
        outcome: 'open',
        reason:
          'Acme Trust would be a qualified custodian, but evidence does not show its licence in force.',
      });
    },
  );

  test('is open where no entity that holds client assets is on record', () => {
    expect(qualified()).toMatchObject({ outcome: 'open', sources: [] });
    expect(qualified({ role: 'affiliate', qualifiedCustodian: false }).outcome).toBe('open');
  });
});
