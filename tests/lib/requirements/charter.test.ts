import { describe, expect, test } from 'vitest';
import { getRequirement } from '@/lib/requirements';
import { makeEntity, makeFacts, nothingAsked } from '../../fixtures/make-facts';

describe('charter', () => {
  const charter = (...entities: Parameters<typeof makeEntity>[0][]) =>
    getRequirement('charter').decide(
      makeFacts({ entities: entities.map((each) => makeEntity(each)) }),
      nothingAsked,
    );

  test.each([
    ['bank', 'active', 'Acme Trust is a bank.'],
    ['trust-company', 'active', 'Acme Trust is a trust company.'],
    ['bank', 'conditional', 'Acme Trust is a bank, on a conditional charter.'],
  ] as const)('passes with a %s whose status is %s', (kind, status, reason) => {
    expect(charter({ kind, status })).toMatchObject({
      outcome: 'pass',
      reason,
      note: 'Trust charter',
    });
  });

  test.each([
    ['applied', 'Acme Trust has applied for a charter that evidence does not show as granted.'],
    ['unknown', 'Evidence does not settle whether the charter of Acme Trust is in force.'],
  ] as const)('is open where the only charter is %s', (status, reason) => {
    expect(charter({ status }, { kind: 'licensed-firm' })).toMatchObject({
      outcome: 'open',
      reason,
    });
  });

  test.each(['licensed-firm', 'registered-firm', 'other'] as const)(
    'fails where the only entity is a %s',
    (kind) => {
      expect(charter({ kind })).toMatchObject({
        outcome: 'fail',
        reason: 'No entity that holds client assets is chartered as a bank or trust company.',
      });
    },
  );

  test('fails where the charter has lapsed', () => {
    expect(charter({ status: 'lapsed' })).toMatchObject({
      outcome: 'fail',
      reason: 'The charter of Acme Trust has lapsed.',
    });
  });

  test('the charter of an affiliate does not count', () => {
    expect(charter({ role: 'affiliate' }, { kind: 'licensed-firm' }).outcome).toBe('fail');
  });

  test('is open where no entity that holds client assets is on record', () => {
    expect(charter().outcome).toBe('open');
  });
});
