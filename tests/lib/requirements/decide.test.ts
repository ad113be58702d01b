import { describe, expect, expectTypeOf, test } from 'vitest';
import type { GateId } from '@/lib/rubric/ids';
import {
  evaluateGate,
  evaluateGates,
  overallOutcome,
  type GateKey,
  type GateOutcome,
  type GateResult,
} from '@/lib/scoring';
import { makeGateFacts, makeIncident } from '../../fixtures/make-gate-facts';

describe('region', () => {
  test.each([
    ['north', 'pass', false, 'The service is available in the North.'],
    ['south', 'pass', true, 'The service is available in the South with limits.'],
    ['east', 'fail', false, 'The service is not available in the East.'],
    [
      'west',
      'open',
      false,
      'Evidence does not settle whether the service is available in the West.',
    ],
  ])('%s is a %s', (region, outcome, limited, reason) => {
    expect(evaluateGate(`region:${region}`, makeGateFacts())).toMatchObject({
      id: `region:${region}`,
      outcome,
      limited,
      reason,
    });
  });

  test('a limit comes with its note and sources', () => {
    expect(evaluateGate('region:south', makeGateFacts())).toMatchObject({
      note: 'Professional clients only.',
      sources: ['south'],
    });
  });

  test('a region that the facts do not know is named, never read as open', () => {
    expect(() => evaluateGate('region:moon', makeGateFacts())).toThrow('region "moon"');
  });
});

describe('staking', () => {
  test.each([
    [true, 'pass', 'Staking from custody is offered.'],
    [false, 'fail', 'Staking from custody is not offered.'],
    [null, 'open', 'Evidence does not settle whether staking from custody is offered.'],
  ])('supported %s is a %s', (supported, outcome, reason) => {
    const facts = makeGateFacts({ staking: { supported, note: null, sources: ['staking'] } });
    expect(evaluateGate('staking', facts)).toEqual({
      id: 'staking',
      outcome,
      limited: false,
      reason,
      note: null,
      sources: ['staking'],
    });
  });
});

describe('segregation, insurance and audit', () => {
  const gates = [
    ['segregation', 'security.offline', 3],
    ['insurance', 'security.insurance', 2],
    ['audit', 'security.audits', 2],
  ] as const;

  test.each(gates)('%s reads %s with its bar at level %d', (gate, factor, bar) => {
    const outcome = (low: number, high: number) => {
      const facts = makeGateFacts();
      const finding = { low, high, statement: 'As read.', sources: ['page'] };
      return evaluateGate(gate, {
        ...facts,
        findings: { ...facts.findings, [factor]: finding },
      }).outcome;
    };
    expect(outcome(bar, bar)).toBe('pass');
    expect(outcome(bar, 4)).toBe('pass');
    expect(outcome(bar - 1, bar)).toBe('open');
    expect(outcome(0, 4)).toBe('open');
    expect(outcome(bar - 1, bar - 1)).toBe('fail');
    expect(outcome(0, bar - 1)).toBe('fail');
  });

  test.each(gates)('%s hands on the statement and the sources of %s', (gate) => {
    expect(evaluateGate(gate, makeGateFacts())).toMatchObject({
      note: 'It is documented.',
      sources: ['page'],
    });
  });
});

describe('enforcement', () => {
  const enforcement = (...incidents: Parameters<typeof makeIncident>[0][]) =>
    evaluateGate('enforcement', makeGateFacts({ incidents: incidents.map(makeIncident) }));

  test('passes where no action is on record', () => {
    expect(enforcement()).toMatchObject({
      outcome: 'pass',
      reason: 'No open enforcement action was found.',
      sources: [],
    });
  });

  test('an ended action passes with its sources', () => {
    expect(enforcement({ resolved: 'yes' })).toMatchObject({
      outcome: 'pass',
      sources: ['order'],
    });
  });

  test.each(['breach', 'outage', 'litigation', 'other'] as const)(
    'a %s decides nothing',
    (kind) => {
      expect(enforcement({ kind })).toMatchObject({ outcome: 'pass', sources: [] });
    },
  );

  test('an unresolved action fails, even beside one whose end is unknown', () => {
    expect(
      enforcement({ resolved: 'unknown', sources: ['press'] }, { resolved: 'no' }),
    ).toMatchObject({
      outcome: 'fail',
      reason: 'An enforcement action is unresolved.',
      note: 'A regulator opened a case.',
      sources: ['order'],
    });
  });

  test('an action whose end is unknown is open', () => {
    expect(enforcement({ resolved: 'unknown' }, { resolved: 'yes' })).toMatchObject({
      outcome: 'open',
      reason: 'Evidence does not settle whether an enforcement action has ended.',
    });
  });

  test('several actions are counted and each source is given once', () => {
    expect(
      enforcement({ sources: ['order', 'press'] }, { sources: ['press', 'notice'] }),
    ).toMatchObject({
      reason: '2 enforcement actions are unresolved.',
      sources: ['order', 'press', 'notice'],
    });
  });
});

describe('evaluateGates', () => {
  test('keeps the order of the gates, and no gates give an empty list', () => {
    const ids = ['audit', 'region:east', 'staking'] as const;
    expect(evaluateGates(ids, makeGateFacts()).map(({ id }) => id)).toEqual(ids);
    expect(evaluateGates([], makeGateFacts())).toEqual([]);
  });

  test('every reason is a sentence', () => {
    const ids: GateKey[] = [
      'region:north',
      'region:south',
      'region:east',
      'region:west',
      'staking',
      'qualified',
      'charter',
      'segregation',
      'insurance',
      'audit',
      'enforcement',
    ];
    for (const { reason } of evaluateGates(ids, makeGateFacts())) {
      expect(reason).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });

  test('takes the gate ids of the published method and keeps their type', () => {
    const ids: GateId[] = ['staking'];
    expectTypeOf(evaluateGates(ids, makeGateFacts())).toEqualTypeOf<GateResult<string, GateId>[]>();
    expect(evaluateGates(ids, makeGateFacts())).toHaveLength(1);
  });
});

describe('overallOutcome', () => {
  const overall = (...outcomes: GateOutcome[]) =>
    overallOutcome(outcomes.map((outcome) => ({ outcome })));

  test('one failure fails all', () => {
    expect(overall('pass', 'open', 'fail')).toBe('fail');
  });

  test('one open question leaves all open', () => {
    expect(overall('pass', 'open')).toBe('open');
  });

  test('no gates pass', () => {
    expect(overall()).toBe('pass');
    expect(overall('pass', 'pass')).toBe('pass');
  });
});
