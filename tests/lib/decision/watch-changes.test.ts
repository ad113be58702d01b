import { expect, it } from 'vitest';
import { readDecision } from '@/lib/decision/read-decision';
import { readWatchedChanges } from '@/lib/decision/watch-changes';
import { makeRecord, proposed } from '../../fixtures/make-decision';

const decision = readDecision(makeRecord(proposed({ primary: 'acme' })));
const finding = (from: [number, number], to: [number, number]) => ({
  factor: 'security.keys',
  kind: 'world',
  from,
  to,
  note: 'A module was named.',
});
const answer = (slug: string, more: object) => ({
  providers: [{ slug, findings: [], requirements: [], ...more }],
});
const textsOf = (given: unknown) =>
  readWatchedChanges(given, decision)?.map(({ text }) => text.replace(/^[^:]*: /, ''));

it('a level that moved is told with its kind and its reason, one that stayed is not', () => {
  const moved = answer('acme', {
    findings: [finding([2, 4], [3, 4]), finding([2, 2], [2, 2])],
  });
  expect(textsOf(moved)).toEqual(['Key management 2–4 → 3–4 (world): A module was named.']);
  expect(readWatchedChanges(moved, decision)?.[0]?.isAboutChosen).toBe(true);
});

it('a requirement whose outcome changed is told, and a rule that could not be asked before is not', () => {
  const changed = answer('acme', {
    requirements: [
      { id: 'region:us', from: 'pass', to: 'open' },
      { id: 'company', from: null, to: 'pass' },
      { id: 'insurance', from: null, to: 'fail' },
    ],
  });
  expect(textsOf(changed)).toEqual([
    'US was met and is open now.',
    'Insurance disclosed was not decided and is not met now.',
  ]);
});

it('of the shortlist it is told beside those who were appointed, of others not', () => {
  const moved = { findings: [finding([2, 4], [3, 4])] };
  expect(readWatchedChanges(answer('borg', moved), decision)?.[0]?.isAboutChosen).toBe(false);
  expect(readWatchedChanges(answer('sumac', moved), decision)).toEqual([]);
});

it('an answer of another shape says nothing', () => {
  expect(readWatchedChanges({ title: 'Too many requests' }, decision)).toBeNull();
});
