import { describe, expect, test } from 'vitest';
import {
  bars,
  decideAll,
  findRequirement,
  type LendingFact,
  type OutcomeId,
  parseOutcomeId,
  type RequirementFacts,
  type RequirementId,
  type StakingFact,
  withOpenMet,
  wordsOf,
} from '@/lib/requirements';
import { factorIds } from '@/lib/rubric/ids';
import { makeRubric } from '../../fixtures/make-catalogue';
import { makeEntity, makeFacts } from '../../fixtures/make-facts';

const rubric = makeRubric();
const decide = (facts: RequirementFacts, ...ids: RequirementId[]) => decideAll(facts, ids)[0];

describe('need', () => {
  const withLevels = (low: number, high: number): RequirementFacts => {
    const facts = makeFacts();
    return { ...facts, levels: { ...facts.levels, 'ux.api': { low, high } } };
  };

  test.each([
    [2, 4, 2, 'pass', 'Evidence proves level 2 or higher.'],
    [1, 2, 2, 'open', 'Evidence does not settle whether level 2 is reached.'],
    [0, 4, 4, 'open', 'Evidence does not settle whether level 4 is reached.'],
    [0, 2, 3, 'fail', 'Evidence shows less than level 3.'],
  ] as const)('a finding of %d to %d at level %d is a %s', (low, high, bar, outcome, reason) => {
    expect(decide(withLevels(low, high), `need:ux.api:${bar}`)).toMatchObject({
      outcome,
      reason,
      note: 'It is documented.',
      sources: ['page'],
    });
  });

  test('there is one for each factor and each level above 0, and no other', () => {
    for (const factor of factorIds) {
      for (const bar of bars) {
        expect(findRequirement('need', `${factor}:${bar}`)?.finding).toEqual({ factor, bar });
      }
      for (const bar of ['0', '5', '1.5', '', '2:2']) {
        expect(findRequirement('need', `${factor}:${bar}`)).toBeNull();
      }
    }
    expect(findRequirement('need', 'ux.luck:2')).toBeNull();
  });

  test('is named and asked in the words of the factor', () => {
    expect(wordsOf('need:ux.api:3', rubric)).toEqual({
      name: 'Factor ux.api, level 3 or higher',
      label: 'Factor ux.api 3',
      code: 'Factor 3',
      phrase: 'factor ux.api at level 3 or higher',
      question: 'What about ux.api?',
    });
  });
});

describe('stakes', () => {
  const staking = (fact: Partial<StakingFact>): RequirementFacts => {
    const facts = makeFacts();
    return { ...facts, staking: { ...facts.staking, ...fact } };
  };

  test('an asset that evidence names passes', () => {
    expect(decide(staking({ assets: ['eth'] }), 'stakes:eth')).toMatchObject({
      outcome: 'pass',
      reason: 'ETH can be staked from custody.',
      sources: ['staking'],
    });
  });

  test('an asset that evidence does not name is open, because lists are seldom complete', () => {
    expect(decide(staking({ assets: ['eth'] }), 'stakes:sol')).toMatchObject({
      outcome: 'open',
      reason: 'Evidence does not settle whether SOL can be staked from custody.',
    });
  });

  test('where nothing settles staking a named asset is open too', () => {
    expect(decide(staking({ supported: null, assets: ['eth'] }), 'stakes:eth')?.outcome).toBe(
      'open',
    );
  });

  test('where staking is not offered every asset fails', () => {
    expect(decide(staking({ supported: false, assets: [] }), 'stakes:eth')).toMatchObject({
      outcome: 'fail',
      reason: 'Staking from custody is not offered.',
    });
  });

  test.each(['eth', 'sol', 'usdc2'])('“%s” can be asked for', (asset) => {
    expect(findRequirement('stakes', asset)?.id).toBe(`stakes:${asset}`);
    expect(findRequirement('stakes', asset.toUpperCase())?.id).toBe(`stakes:${asset}`);
  });

  test.each(['', 'e', 'eth sol', 'éther', 'abcdefghijk', 'eth:2'])('“%s” cannot', (asset) => {
    expect(findRequirement('stakes', asset)).toBeNull();
  });
});

describe('lending', () => {
  const trust = makeEntity({ id: 'trust' });
  const europe = makeEntity({ id: 'europe', name: 'Acme Europe' });
  const lending = (
    fact: Partial<LendingFact> | null,
    entities = [trust, europe],
  ): RequirementFacts => {
    const facts = makeFacts({ entities });
    const regions = {
      ...facts.regions,
      us: { ...facts.regions.us, servedBy: ['trust'] },
      eu: { ...facts.regions.eu, servedBy: ['europe'] },
    };
    return { ...facts, regions, lending: fact && { ...makeLending(), ...fact } };
  };
  const makeLending = (): LendingFact => ({
    status: 'stated-yes',
    statement: 'The agreement forbids it.',
    entities: [],
    sources: ['agreement'],
    grade: 'company',
  });

  test.each([
    ['stated-yes', 'pass'],
    ['stated-no', 'fail'],
    ['stated', 'open'],
    ['conflicting', 'open'],
    ['not-found', 'open'],
  ] as const)('%s of every company is a %s', (status, outcome) => {
    expect(decide(lending({ status }), 'lending')).toMatchObject({
      outcome,
      note: 'The agreement forbids it.',
      sources: ['agreement'],
    });
  });

  test('an edition that did not look is open', () => {
    expect(decide(lending(null), 'lending')).toMatchObject({
      outcome: 'open',
      reason: 'Nothing was recorded about lending or pledging.',
      sources: [],
    });
  });

  const differing = [
    { id: 'trust', status: 'stated-yes' },
    { id: 'europe', status: 'stated-no' },
  ] as const;

  test('where companies differ, the one that serves the required region decides', () => {
    const facts = lending({ status: 'conflicting', entities: differing });
    const outcomeIn = (region: 'us' | 'eu') =>
      decideAll(facts, [`region:${region}`, 'lending'])[1]?.outcome;
    expect([outcomeIn('us'), outcomeIn('eu')]).toEqual(['pass', 'fail']);
  });

  test('without a region any company in force may be the one that signs', () => {
    const facts = lending({ status: 'conflicting', entities: differing });
    expect(decide(facts, 'lending')?.outcome).toBe('pass');
  });

  test('a company that the record does not name is open', () => {
    const facts = lending({ status: 'conflicting', entities: differing.slice(0, 1) });
    expect(decideAll(facts, ['region:eu', 'lending'])[1]?.outcome).toBe('open');
  });

  test.each(['applied', 'lapsed', 'unknown'] as const)(
    'what is said of a company that is %s settles nothing',
    (status) => {
      const entities = [makeEntity({ ...trust, status })];
      expect(decide(lending({}, entities), 'lending')?.outcome).toBe('open');
    },
  );

  test('is asked with “no” alone', () => {
    expect(findRequirement('lending', 'no')?.id).toBe('lending');
    expect(findRequirement('lending', 'yes')).toBeNull();
  });
});

describe('enforcement', () => {
  test('where nothing was found it passes with limits and names when and where', () => {
    expect(decide(makeFacts(), 'enforcement')).toMatchObject({
      outcome: 'pass',
      limited: true,
      note: 'No open enforcement action was found on 20 Nov 2026 in the SEC and the press.',
    });
  });

  test('without a recorded search having found nothing is open', () => {
    expect(decide(makeFacts({ enforcementSearch: null }), 'enforcement')).toMatchObject({
      outcome: 'open',
      limited: false,
      reason: 'No open enforcement action is on record, and no search for one is.',
    });
  });
});

describe('withOpenMet', () => {
  const levels = { 'ux.api': { low: 1, high: 4 }, 'ux.console': { low: 0, high: 2 } };
  const open = (id: OutcomeId) => ({ id, outcome: 'open' as const });

  test('an open level rises to its bar, and nothing else moves', () => {
    expect(withOpenMet(levels, [open('need:ux.api:3')])).toEqual({
      'ux.api': { low: 3, high: 4 },
      'ux.console': { low: 0, high: 2 },
    });
    expect(levels['ux.api']).toEqual({ low: 1, high: 4 });
  });

  test('what passes, what fails and what no finding decides changes no level', () => {
    for (const outcomes of [
      [{ id: 'need:ux.api:3', outcome: 'pass' }],
      [{ id: 'need:ux.api:3', outcome: 'fail' }],
      [open('region:eu'), open('charter'), open('company'), open('stakes:eth')],
    ] as const) {
      expect(withOpenMet(levels, outcomes)).toEqual(levels);
    }
  });
});

describe('parseOutcomeId', () => {
  test.each(['company', 'region:eu', 'lending', 'need:ux.api:3', 'stakes:eth'])(
    'knows “%s”',
    (id) => expect(parseOutcomeId(id)).toBe(id),
  );

  test.each(['', 'mars', 'region:mars', 'region', 'need:ux.api:9', 'stakes:', 'need'])(
    'does not know “%s”',
    (id) => expect(parseOutcomeId(id)).toBeNull(),
  );
});
