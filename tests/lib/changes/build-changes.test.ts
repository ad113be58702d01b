import { describe, expect, test } from 'vitest';
import {
  buildChanges,
  type EditionProvider,
  type EditionView,
  type FindingChange,
} from '@/lib/changes/build-changes';
import type { Outcome } from '@/lib/requirements';
import { inventedRubric, inventedWeights } from '../../fixtures/invented-rubric';
import { makeScoringProvider, type Level } from '../../fixtures/make-scoring-provider';

type Draft = {
  levels?: Record<string, Level>;
  rank?: number | null;
  changes?: Record<string, FindingChange>;
  requirements?: Record<string, Outcome>;
};

function makeEditionProvider(slug: string, draft: Draft = {}): EditionProvider {
  const { levels = {}, rank = 1, changes = {}, requirements = {} } = draft;
  const provider = makeScoringProvider({ slug, levels });
  return {
    ...provider,
    rank,
    requirements,
    findings: Object.fromEntries(
      Object.keys(provider.levels).map((factor) => [
        factor,
        { change: changes[factor] ?? null, sources: [`${slug}-${factor}`] },
      ]),
    ),
  };
}

const edition = (id: string, providers: EditionProvider[]): EditionView => ({
  id,
  rubric: inventedRubric,
  choice: { weights: inventedWeights },
  providers,
});

const mandate = { doubt: 50, spread: 0, samples: 200 };
const world: FindingChange = { from: 'one', kind: 'world', note: 'A second lock was fitted.' };

describe('buildChanges', () => {
  test('tells the finding, its kind, its sources, and what it did to the score', () => {
    const [acme] = buildChanges(
      edition('one', [makeEditionProvider('acme')]),
      edition('two', [
        makeEditionProvider('acme', {
          levels: { 'care.locks': [3, 4] },
          changes: { 'care.locks': world },
        }),
      ]),
      mandate,
    ).providers;
    expect(acme?.findings).toEqual([
      {
        factor: 'care.locks',
        kind: 'world',
        from: [2, 2],
        to: [3, 4],
        note: 'A second lock was fitted.',
        sources: ['acme-care.locks'],
      },
    ]);
    // One and a half levels at 15 of 100 points.
    expect(acme?.score.split?.world).toBeCloseTo(5.625, 9);
    expect((acme?.score.to ?? NaN) - (acme?.score.from ?? NaN)).toBeCloseTo(5.625, 9);
  });

  test('a finding that is only worded anew is listed where it changed since, and moves nothing', () => {
    const sides = (from: string) =>
      buildChanges(
        edition(from, [makeEditionProvider('acme')]),
        edition('two', [makeEditionProvider('acme', { changes: { 'care.locks': world } })]),
        mandate,
      ).providers[0];
    expect(sides('one')?.findings).toHaveLength(1);
    expect(sides('zero')?.findings).toEqual([]);
    expect(sides('one')?.score.split?.world).toBe(0);
  });

  test('read backwards, the same kind undoes what it did', () => {
    const one = edition('one', [makeEditionProvider('acme')]);
    const two = edition('two', [
      makeEditionProvider('acme', {
        levels: { 'care.locks': 4 },
        changes: { 'care.locks': world },
      }),
    ]);
    const splitOf = (from: EditionView, to: EditionView) =>
      buildChanges(from, to, mandate).providers[0]?.score.split?.world ?? NaN;
    expect(splitOf(one, two)).toBeCloseTo(7.5, 9);
    expect(splitOf(two, one)).toBeCloseTo(-7.5, 9);
  });

  test('a finding that differs without a word counts as evidence', () => {
    const { providers } = buildChanges(
      edition('one', [makeEditionProvider('acme')]),
      edition('two', [makeEditionProvider('acme', { levels: { 'care.locks': 3 } })]),
      mandate,
    );
    expect(providers[0]?.findings[0]).toMatchObject({ kind: 'evidence', note: '' });
    expect(providers[0]?.score.split?.evidence).toBeCloseTo(3.75, 9);
  });

  test('who passed whom is told of those ranked in both editions', () => {
    const one = edition('one', [
      makeEditionProvider('acme', { levels: { 'care.locks': 3 } }),
      makeEditionProvider('borg', { rank: 2 }),
      makeEditionProvider('coda', { rank: null, levels: { 'care.locks': 0 } }),
    ]);
    const two = edition('two', [
      makeEditionProvider('acme', { rank: 2, levels: { 'care.locks': 3 } }),
      makeEditionProvider('borg', { levels: { 'care.locks': 4 } }),
      makeEditionProvider('coda', { rank: null, levels: { 'care.locks': 4 } }),
    ]);
    const { overtakes, providers } = buildChanges(one, two, mandate);
    expect(overtakes.map(({ provider, passed, settled }) => [provider, passed, settled])).toEqual([
      ['borg', 'acme', true],
    ]);
    expect(providers.map(({ pFirst }) => [pFirst.from, pFirst.to])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(providers[1]?.pFirst.split).toEqual({ data: 1, formula: 0, weights: 0 });
  });

  test('a provider that came or left has one score and nothing to split', () => {
    const { providers } = buildChanges(
      edition('one', [makeEditionProvider('acme')]),
      edition('two', [makeEditionProvider('borg')]),
      mandate,
    );
    expect(providers.map(({ slug, score, rank }) => ({ slug, score, rank }))).toEqual([
      { slug: 'borg', score: { from: null, to: 50, split: null }, rank: { from: null, to: 1 } },
      { slug: 'acme', score: { from: 50, to: null, split: null }, rank: { from: 1, to: null } },
    ]);
  });

  test('requirements are listed where their outcome differs', () => {
    const outcomes: Record<string, Outcome> = { region: 'pass', charter: 'open' };
    const { providers } = buildChanges(
      edition('one', [makeEditionProvider('acme', { requirements: outcomes })]),
      edition('two', [
        makeEditionProvider('acme', {
          requirements: { ...outcomes, charter: 'pass', company: 'open' },
        }),
      ]),
      mandate,
    );
    expect(providers[0]?.requirements).toEqual([
      { id: 'charter', from: 'open', to: 'pass' },
      { id: 'company', from: null, to: 'open' },
    ]);
  });
});
