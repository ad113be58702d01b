import { describe, expect, test } from 'vitest';
import { countKinds, listChangeEntries, noReason, tellEntry } from '@/lib/changes/change-words';
import { editionStory } from '../../fixtures/make-edition-story';

const { from, to } = editionStory;

describe('listChangeEntries', () => {
  test('tells each changed finding with its levels, kind and reason, in the order of the rubric', () => {
    expect(listChangeEntries(from, to).map(tellEntry)).toEqual([
      'Factor security.keys: 2 → 2–3. World: A report was published.',
      'Factor ux.api: 4 → 2–4. Correction: The page names one interface.',
      `Factor liquidity.settlement: 0 → 4. Evidence: ${noReason}`,
    ]);
  });

  test('an edition has not changed from itself', () => {
    expect(listChangeEntries(to, to)).toEqual([]);
  });

  test('a provider that only one edition holds has no changed finding', () => {
    const without = { ...from, providers: from.providers.slice(0, 1) };
    expect(new Set(listChangeEntries(without, to).map(({ provider }) => provider))).toEqual(
      new Set(['acme']),
    );
  });
});

test('countKinds: every kind is counted, also those that nothing has', () => {
  expect(countKinds(listChangeEntries(from, to))).toEqual([
    { kind: 'world', count: 1 },
    { kind: 'evidence', count: 1 },
    { kind: 'correction', count: 1 },
    { kind: 'age', count: 0 },
    { kind: 'method', count: 0 },
  ]);
});
