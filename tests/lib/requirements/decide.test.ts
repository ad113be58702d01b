import { describe, expect, test } from 'vitest';
import {
  getRequirement,
  type Outcome,
  overallOutcome,
  type RequirementFacts,
  type RequirementId,
  requirements,
  wordsOf,
} from '@/lib/requirements';
import { makeRubric } from '../../fixtures/make-catalogue';
import { makeFacts, makeIncident, nothingAsked } from '../../fixtures/make-facts';

const rubric = makeRubric();

const decide = (id: RequirementId, facts: RequirementFacts) =>
  getRequirement(id).decide(facts, nothingAsked);

describe('region', () => {
  test.each([
    ['us', 'pass', false, 'The service is available in the US.'],
    ['eu', 'pass', true, 'The service is available in the EU with limits.'],
    ['uk', 'fail', false, 'The service is not available in the UK.'],
    [
      'ch',
      'open',
      false,
      'Evidence does not settle whether the service is available in Switzerland.',
    ],
  ] as const)('%s is a %s', (region, outcome, limited, reason) => {
    expect(decide(`region:${region}`, makeFacts())).toMatchObject({ outcome, limited, reason });
  });

  test('a limit comes with its note and sources', () => {
    expect(decide('region:eu', makeFacts())).toMatchObject({
      note: 'Professional clients only.',
      sources: ['limits'],
    });
  });
});

describe('staking', () => {
  test.each([
    [true, 'pass', 'Staking from custody is offered.'],
    [false, 'fail', 'Staking from custody is not offered.'],
    [null, 'open', 'Evidence does not settle whether staking from custody is offered.'],
  ])('supported %s is a %s', (supported, outcome, reason) => {
    const facts = makeFacts({
      staking: {
        supported,
        note: null,
        networkCount: 0,
        assets: [],
        sources: ['staking'],
        grade: 'company',
      },
    });
    expect(decide('staking', facts)).toEqual({
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
      const facts = makeFacts();
      const levels = { ...facts.levels, [factor]: { low, high } };
      return decide(gate, { ...facts, levels }).outcome;
    };
    expect(outcome(bar, bar)).toBe('pass');
    expect(outcome(bar, 4)).toBe('pass');
    expect(outcome(bar - 1, bar)).toBe('open');
    expect(outcome(0, 4)).toBe('open');
    expect(outcome(bar - 1, bar - 1)).toBe('fail');
    expect(outcome(0, bar - 1)).toBe('fail');
  });

  test.each(gates)('%s hands on the statement and the sources of %s', (gate) => {
    expect(decide(gate, makeFacts())).toMatchObject({
      note: 'It is documented.',
      sources: ['page'],
    });
  });
});

describe('enforcement', () => {
  const enforcement = (...incidents: Parameters<typeof makeIncident>[0][]) =>
    decide('enforcement', makeFacts({ incidents: incidents.map(makeIncident) }));

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

describe('every requirement', () => {
  test('gives its reason in a sentence', () => {
    for (const { decide } of requirements) {
      expect(decide(makeFacts(), nothingAsked).reason).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });

  test('has an id, a label, a name and a question of its own', () => {
    const count = requirements.length;
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(count);
    for (const key of ['label', 'name', 'phrase', 'question'] as const) {
      expect(new Set(requirements.map((one) => one.words(rubric)[key])).size).toBe(count);
    }
  });

  test.each(requirements)('$id is asked in one sentence that ends with a question mark', (one) => {
    expect(one.words(rubric).question).toMatch(/^(Which|Can|Is|Does) [^?]+\?$/);
  });

  test('a region is named as it reads in a sentence', () => {
    expect(wordsOf('region:me', rubric).question).toContain('clients in the Middle East,');
  });
});

describe('overallOutcome', () => {
  const overall = (...outcomes: Outcome[]) =>
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
