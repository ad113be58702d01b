import { describe, expect, it } from 'vitest';
import { checkScope } from '@/lib/checklist/check-scope';
import type { EventContent } from '@/lib/decision/decision-schema';
import { listGaps } from '@/lib/decision/list-gaps';
import { isShown, readDecision } from '@/lib/decision/read-decision';
import { balloted, makeBallot, makeRecord, mandate, proposed } from '../../fixtures/make-decision';

const scope = checkScope(mandate);
const gapsOf = (...contents: readonly EventContent[]) =>
  listGaps(readDecision(makeRecord(...contents)), () => ['insurance'], ['contract'], scope);

const checked = (given: string): EventContent => ({
  type: 'checked',
  at: '2026-11-27T09:30:00Z',
  by: '',
  provider: 'acme',
  item: 'contract',
  scope: given,
  status: 'met',
  note: '',
});
const keys = (name: string, level: number) =>
  balloted(
    makeBallot({ name, levels: [{ provider: 'acme', factor: 'security.keys', level, why: '' }] }),
  );
const insuranceDecided = proposed({
  open: [{ provider: 'acme', requirement: 'insurance', decision: 'Accepted until December.' }],
});

describe('listGaps', () => {
  it('asks for a recommendation before anything else', () => {
    expect(gapsOf()).toEqual([{ kind: 'no-recommendation' }]);
    expect(gapsOf(proposed({ recommendation: null }))).toEqual([{ kind: 'no-recommendation' }]);
  });

  it('lists an open requirement until something is decided about it', () => {
    const open = { kind: 'open-requirement', provider: 'acme', requirement: 'insurance' };
    expect(gapsOf(checked(scope), proposed())).toEqual([open]);
    expect(gapsOf(checked(scope), insuranceDecided)).toEqual([]);
  });

  it('counts a check only for the mandate that it was given for', () => {
    const unanswered = { kind: 'unanswered-checks', provider: 'acme', items: ['contract'] };
    expect(gapsOf(insuranceDecided)).toEqual([unanswered]);
    expect(gapsOf(checked('region:eu'), insuranceDecided)).toEqual([unanswered]);
    expect(gapsOf(checked(scope), insuranceDecided)).toEqual([]);
  });

  it('lists levels that ballots read differently until one is agreed', () => {
    const differing = [keys('Bea', 2), keys('Al', 3)];
    expect(gapsOf(...differing, checked(scope), insuranceDecided)).toEqual([
      {
        kind: 'levels-differ',
        provider: 'acme',
        factor: 'security.keys',
        levels: [
          { name: 'Al', level: 3 },
          { name: 'Bea', level: 2 },
        ],
      },
    ]);
    const agreed: EventContent = {
      type: 'agreed',
      at: '2026-11-27T09:40:00Z',
      by: '',
      provider: 'acme',
      factor: 'security.keys',
      level: 2,
      point: 'No certified module is public.',
    };
    expect(gapsOf(...differing, agreed, checked(scope), insuranceDecided)).toEqual([]);
    expect(gapsOf(keys('Bea', 2), keys('Al', 2), checked(scope), insuranceDecided)).toEqual([]);
  });

  it('asks nothing about anybody where nobody is appointed', () => {
    expect(gapsOf(proposed({ recommendation: 'defer', primary: null }))).toEqual([]);
    expect(gapsOf(checked(scope), proposed({ primary: null }))).toEqual([{ kind: 'nobody-named' }]);
  });
});

describe('a deciding point', () => {
  it('is asked for with every recommendation, also where nobody is appointed', () => {
    const gap = { kind: 'no-deciding-point' };
    expect(gapsOf(checked(scope), { ...insuranceDecided, deciding: [] })).toEqual([gap]);
    const defer = proposed({ recommendation: 'defer', primary: null, deciding: [] });
    expect(gapsOf(defer)).toEqual([gap]);
  });
});

describe('rounds of ballots', () => {
  const first = keys('Bea', 2);
  const revealed: EventContent = {
    type: 'revealed',
    at: '2026-11-27T09:15:00Z',
    by: 'Ada Example',
    round: 1,
    reason: 'The second member is away.',
  };

  it('stay hidden until two are in or the chair reveals them', () => {
    const shown = (...contents: readonly EventContent[]) =>
      readDecision(makeRecord(...contents)).rounds.map(isShown);
    expect(shown(first)).toEqual([false]);
    expect(shown(first, revealed)).toEqual([true]);
    expect(shown(first, keys('Al', 3))).toEqual([true]);
    expect(gapsOf(first, checked(scope), insuranceDecided)).toEqual([
      { kind: 'one-ballot', round: 1 },
    ]);
  });

  it('stand beside each other: a second round never replaces the first', () => {
    const second = balloted(makeBallot({ name: 'Bea', round: 2 }));
    const { rounds } = readDecision(makeRecord(first, second));
    expect(rounds.map(({ number, ballots }) => [number, ballots.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it('list ballots in one order, whatever order they came in', () => {
    const ballots = ['Al', 'Bea', 'Cem', 'Dina', 'Eve'].map((name) =>
      balloted(makeBallot({ name })),
    );
    const orders = [ballots, ballots.toReversed(), [...ballots.slice(2), ...ballots.slice(0, 2)]];
    const lists = orders.map((order) => readDecision(makeRecord(...order)).rounds[0]?.ballots);
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
  });
});
