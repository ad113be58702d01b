import { expect, test } from 'vitest';
import { drawNote, mandateChips } from '@/lib/robustness/build-robustness';
import { makeModel, paramsOf, rowsOf } from './make-order';

const model = makeModel({ acme: {}, birch: { costs: [1, 3] } });
const { mandate } = paramsOf(model);

test('mandateChips: everything that decides the figures has a chip', () => {
  expect(
    mandateChips(
      { ...mandate, requirements: ['region:us', 'region:eu', 'staking', 'audit'] },
      mandate.weights,
      model,
      10_000,
    ),
  ).toEqual([
    'US and EU',
    'Staking from custody',
    'Named audit report',
    'Published weights ± 25%',
    'Credit for unknowns 50',
    '10,000 simulations, seed 7',
  ]);
});

test('mandateChips: own weights, another doubt and no spread are said', () => {
  const own = { ...mandate, weights: { ...mandate.weights, ux: 40 }, doubt: 12.5, spread: 0 };
  expect(mandateChips(own, mandate.weights, model, 10_000).slice(0, 3)).toEqual([
    'No requirement',
    'The mandate’s weights, not varied',
    'Credit for unknowns 12.5',
  ]);
});

test.each([
  [
    ['acme', 'birch'],
    25,
    'Each simulation picks a level for every open finding and moves every weight by up to 25% of itself.',
  ],
  [
    ['acme', 'birch'],
    0,
    'Each simulation picks a level for every open finding; weights stay as they are.',
  ],
  [
    ['acme'],
    25,
    'Evidence leaves nothing open here; each simulation moves every weight by up to 25% of itself.',
  ],
  [
    ['acme'],
    0,
    'Evidence leaves nothing open here and weights stay as they are, so every simulation is the same.',
  ],
])('drawNote: among %j with a spread of %d', (slugs, spread, note) => {
  const rows = rowsOf(model).filter(({ slug }) => slugs.includes(slug));
  expect(drawNote(rows, { spread })).toBe(note);
});
