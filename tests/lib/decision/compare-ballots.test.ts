import { expect, it } from 'vitest';
import {
  assessDecision,
  givesSameDigits,
  listField,
  toDecisionModel,
} from '@/lib/decision/assess-record';
import { compareBallots } from '@/lib/decision/compare-ballots';
import {
  checkTripwire,
  sayLevels,
  saySpread,
  suggestTripwires,
} from '@/lib/decision/decision-words';
import { readDecision } from '@/lib/decision/read-decision';
import { required } from '@/lib/scoring';
import { balloted, based, makeBallot, makeRecord } from '../../fixtures/make-decision';

const ballots = [
  makeBallot({ name: 'Al' }),
  makeBallot({
    name: 'Bea',
    weights: { liquidity: 0, security: 0, coverage: 0, costs: 100, ux: 0, support: 0 },
  }),
  makeBallot({
    name: 'Cem',
    weights: { liquidity: 1, security: 1, coverage: 1, costs: 1, ux: 1, support: 1 },
  }),
  makeBallot({
    name: 'Dina',
    weights: { liquidity: 60, security: 20, coverage: 5, costs: 5, ux: 5, support: 5 },
  }),
  makeBallot({
    name: 'Eve',
    weights: { liquidity: 10, security: 60, coverage: 10, costs: 10, ux: 5, support: 5 },
  }),
];

const compare = (order: typeof ballots) => {
  const decision = readDecision(makeRecord(...order.map(balloted)));
  return compareBallots(decision, required(decision.rounds[0], 'a round'));
};

it('five ballots in any order give the same digits and the same sentences', () => {
  const first = compare(ballots);
  expect(first?.members.map(({ ballot }) => ballot.name)).toEqual([
    'Al',
    'Bea',
    'Cem',
    'Dina',
    'Eve',
  ]);
  expect(compare(ballots.toReversed())).toEqual(first);
  expect(compare([...ballots.slice(3), ...ballots.slice(0, 3)])).toEqual(first);
});

it('a ballot of the record’s own weights gives the record’s own order and chances', () => {
  const { weights } = based().mandate;
  const decision = readDecision(makeRecord(balloted(makeBallot({ weights }))));
  const compared = compareBallots(decision, required(decision.rounds[0], 'a round'));
  expect(compared?.members[0]?.field).toEqual(listField(assessDecision(decision)));
});

it('the chances of pooled ballots sum to 1, each ballot counting the same', () => {
  const pooled = compare(ballots)?.pooled ?? [];
  expect(pooled.reduce((sum, { pFirst }) => sum + pFirst, 0)).toBeCloseTo(1, 9);
});

it('a record gives the digits that it was begun with, and says where software gives others', () => {
  const record = makeRecord();
  expect(givesSameDigits(readDecision(record))).toBe(true);
  const { reliedOn } = based();
  const [first, ...rest] = reliedOn.standings;
  const moved = { ...required(first, 'a standing'), score: 1 };
  const decision = readDecision(record);
  const base = {
    ...decision.base,
    reliedOn: { ...reliedOn, standings: [moved, ...rest] },
  };
  expect(givesSameDigits({ base })).toBe(false);
});

it('a private answer in a record takes the place of the public level', () => {
  const decision = readDecision(
    makeRecord({
      type: 'answered',
      at: '2026-11-27T09:02:00Z',
      by: 'Ada Example',
      provider: 'acme',
      factor: 'security.insurance',
      answer: {
        low: 4,
        high: 4,
        note: 'A policy was shown.',
        document: { name: 'Policy', hash: null },
      },
    }),
  );
  const acme = toDecisionModel(decision).providers.find(({ slug }) => slug === 'acme');
  expect(acme?.levels['security.insurance']).toEqual({ low: 4, high: 4 });
});

it('a tripwire fires where the condition no longer holds, and where its subject is gone', () => {
  const assessment = assessDecision(readDecision(makeRecord()));
  const names = { provider: (slug: string) => slug, factor: (id: string) => id, check: String };
  const [slug] = listField(assessment).map((row) => row.slug);
  for (const tripwire of suggestTripwires(required(slug, 'a leader'), assessment)) {
    expect(checkTripwire(tripwire, assessment, names).fired).toBe(false);
  }
  const chance = { kind: 'chance', provider: required(slug, 'a leader'), below: 100 } as const;
  expect(checkTripwire(chance, assessment, names).fired).toBe(true);
  expect(checkTripwire({ ...chance, provider: 'gone' }, assessment, names)).toMatchObject({
    today: 'not in this edition',
    fired: true,
  });
});

it('a company that an edition told by its name is found again in one that gives it an id', () => {
  const assessment = assessDecision(readDecision(makeRecord()));
  const names = { provider: (slug: string) => slug, factor: (id: string) => id, check: String };
  const provider = required(
    assessment.model.providers.find(({ entities }) => entities.length > 0),
    'a provider with a company',
  );
  const { name, status } = required(provider.entities[0], 'its company');
  const tripwire = { kind: 'company', provider: provider.slug, company: name } as const;
  expect(checkTripwire({ ...tripwire, leaves: status }, assessment, names)).toEqual({
    condition: `The status of ${name} leaves “${status}”`,
    today: status,
    fired: false,
  });
  expect(
    checkTripwire({ ...tripwire, company: 'Nobody Ltd', leaves: status }, assessment, names),
  ).toMatchObject({ today: 'not listed', fired: true });
});

it('ballots that stand for the spread of weights give the chances of the decision, in any order', () => {
  const spread = {
    type: 'spread',
    at: '2026-11-27T10:00:00Z',
    by: 'Ada Example',
    round: 1,
  } as const;
  const fieldOf = (order: typeof ballots) => {
    const decision = readDecision(makeRecord(...order.map(balloted), spread));
    return listField(assessDecision(decision));
  };
  const field = fieldOf(ballots);
  expect(fieldOf(ballots.toReversed())).toEqual(field);
  const pooled = new Map(compare(ballots)?.pooled.map(({ slug, pFirst }) => [slug, pFirst]));
  for (const { slug, pFirst } of field) expect(pFirst).toBe(pooled.get(slug));
  expect(field.reduce((sum, { pFirst }) => sum + pFirst, 0)).toBeCloseTo(1, 9);
  const plain = listField(assessDecision(readDecision(makeRecord(...ballots.map(balloted)))));
  expect(plain).not.toEqual(field);
  expect(plain.map(({ score }) => score)).toEqual(field.map(({ score }) => score));
});

it('a round that is hidden stands for no spread, and the setting can be taken back', () => {
  const spread = (round: number | null) =>
    ({ type: 'spread', at: '2026-11-27T10:00:00Z', by: '', round }) as const;
  const alone = readDecision(makeRecord(balloted(makeBallot()), spread(1)));
  expect(alone.spread).toEqual([]);
  const back = readDecision(makeRecord(...ballots.map(balloted), spread(1), spread(null)));
  expect(back.spread).toEqual([]);
  expect(saySpread(back)).toBe('with weights varied by ±25%');
  const used = readDecision(makeRecord(...ballots.map(balloted), spread(1)));
  expect(saySpread(used)).toBe('with the five ballots of round 1 as the spread of weights');
});

it('levels of a finding are said by what is proven, and nothing is claimed where nothing is', () => {
  const factor = {
    id: 'costs.bps',
    name: 'Fee tiers',
    question: 'What does it cost?',
    floor: 1,
    levels: [
      { level: 1, words: 'Above 50 basis points.' },
      { level: 3, words: 'At most 20 basis points.' },
    ],
  } as const;
  const facts = { ...factor, levels: [...factor.levels] };
  expect(sayLevels(facts, { low: 3, high: 3 })).toBe('At most 20 basis points');
  expect(sayLevels(facts, { low: 3, high: 4 })).toBe(
    'At most 20 basis points; up to level 4 is possible',
  );
  expect(sayLevels(facts, { low: 1, high: 4 })).toBe('Nothing is proven; levels 1 to 4 are open');
  expect(sayLevels(facts, { low: 1, high: 1 })).toBe('Above 50 basis points');
  expect(sayLevels(undefined, undefined)).toBe('Nothing was found');
});
