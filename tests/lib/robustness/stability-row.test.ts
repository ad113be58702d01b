import { describe, expect, it } from 'vitest';
import {
  nameTakeover,
  sayTakeover,
  type StableSet,
  toStabilityRow,
} from '@/lib/robustness/stability-row';
import type { StableRange, Takeover } from '@/lib/scoring/asking';

const nameOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1);

const takeover = (
  members: readonly string[],
  enters: readonly string[],
  leaves: readonly string[],
): Takeover => ({ members, enters, leaves });

const toBirch = takeover(['birch'], ['birch'], ['acme']);
const toCedar = takeover(['cedar'], ['cedar'], ['acme']);

const read = (range: Partial<StableRange>, set: StableSet = 'leader', weight = 0.15) => {
  const { reading, detail } = toStabilityRow(
    set,
    { id: 'costs', name: 'Costs' },
    weight,
    { members: ['acme'], low: 0, high: 1, below: null, above: null, ...range },
    nameOf,
  );
  return [reading, detail];
};

describe('toStabilityRow', () => {
  it('a leader that nothing moves leads at any weight', () => {
    expect(read({})).toEqual(['Acme leads at any weight', null]);
  });

  it('one end is named once', () => {
    expect(read({ high: 0.65, above: toBirch })).toEqual([
      'Acme leads up to 65%',
      'above it, Birch takes over',
    ]);
    expect(read({ low: 0.051, below: toCedar })).toEqual([
      'Acme leads from 5.1%',
      'below it, Cedar takes over',
    ]);
  });

  it('both ends name who takes over', () => {
    expect(read({ low: 0.05, below: toCedar, high: 0.65, above: toBirch })).toEqual([
      'Acme leads from 5% to 65%',
      'below 5%, Cedar takes over; above 65%, Birch takes over',
    ]);
  });

  it('a tie that any move breaks is not settled, and both sides are told', () => {
    const tied = { members: ['acme', 'birch'], low: 0.15, high: 0.15 };
    const below = takeover(['acme'], [], ['birch']);
    const above = takeover(['birch'], [], ['acme']);
    expect(read({ ...tied, below, above })).toEqual([
      'Not settled',
      'below 15%, Acme leads alone; above it, Birch leads alone',
    ]);
  });

  it('at the edge of the scale a tie can break on one side alone', () => {
    const above = takeover(['birch'], [], ['acme']);
    expect(read({ members: ['acme', 'birch'], low: 0, high: 0, above }, 'leader', 0)).toEqual([
      'Not settled',
      'above 0%, Birch leads alone',
    ]);
  });

  it('those who tie at every weight lead together', () => {
    expect(read({ members: ['acme', 'birch'] })).toEqual([
      'Acme and Birch lead together at any weight',
      null,
    ]);
  });

  it('the first three stay as a set', () => {
    const above = takeover(['acme', 'birch', 'dogwood'], ['dogwood'], ['cedar']);
    expect(read({ members: ['acme', 'birch', 'cedar'], high: 0.504, above }, 'topThree')).toEqual([
      'They stay up to 50.4%',
      'above it, Dogwood replaces Cedar',
    ]);
  });

  it('the label is the whole picture in a sentence', () => {
    const range = { members: ['acme'], low: 0, high: 0.65, below: null, above: toBirch };
    expect(
      toStabilityRow('leader', { id: 'costs', name: 'Costs' }, 0.15, range, nameOf).label,
    ).toBe('Costs, now 15%: Acme leads up to 65%; above it, Birch takes over.');
  });
});

describe('sayTakeover', () => {
  it.each<[StableSet, Takeover, string, string]>([
    ['leader', toBirch, 'Birch takes over', 'Birch'],
    [
      'leader',
      takeover(['birch', 'cedar'], ['birch', 'cedar'], ['acme']),
      'Birch and Cedar take over',
      'Birch and Cedar',
    ],
    ['leader', takeover(['acme'], [], ['birch']), 'Acme leads alone', 'Acme'],
    [
      'leader',
      takeover(['acme', 'birch'], [], ['cedar']),
      'only Acme and Birch lead',
      'Acme and Birch',
    ],
    ['leader', takeover(['acme', 'birch'], ['birch'], []), 'Birch joins', 'Acme and Birch'],
    [
      'topThree',
      takeover(['acme', 'birch', 'dogwood'], ['dogwood'], ['cedar']),
      'Dogwood replaces Cedar',
      'Dogwood',
    ],
    ['topThree', takeover(['acme', 'birch'], [], ['cedar']), 'Cedar drops out', 'without Cedar'],
    [
      'topThree',
      takeover(['acme', 'birch', 'cedar', 'dogwood'], ['cedar', 'dogwood'], []),
      'Cedar and Dogwood join',
      'Cedar and Dogwood',
    ],
  ])('%s: %j', (set, change, words, name) => {
    expect(sayTakeover(set, change, nameOf)).toBe(words);
    expect(nameTakeover(set, change, nameOf)).toBe(name);
  });
});
