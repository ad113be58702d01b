import { expect, it } from 'vitest';
import { readDecision } from '@/lib/decision/read-decision';
import { listCompanyChanges, readWatchedChanges } from '@/lib/decision/watch-changes';
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

it('a company that holds assets is told where it came, went or has another status or qualification', () => {
  const [acme] = decision.base.reliedOn.providers.filter(({ slug }) => slug === 'acme');
  const [custodian] = acme?.entities.filter(({ role }) => role === 'custodian') ?? [];
  if (acme === undefined || custodian === undefined) throw new Error('acme has a custodian');
  const toldOf = (entities: (typeof acme)['entities']) =>
    listCompanyChanges(decision, [{ ...acme, entities }]).map(({ text }) => text);
  const others = acme.entities.filter((one) => one !== custodian);
  expect(toldOf(acme.entities)).toEqual([]);
  const { name } = custodian;
  // An edition that gave companies no id told them by their name.
  expect(toldOf([...others, { ...custodian, status: 'lapsed', qualifiedCustodian: null }])).toEqual(
    [
      `${acme.shortName}: ${name} was active and is lapsed now.`,
      `${acme.shortName}: ${name}, qualified custodian: yes → not settled.`,
    ],
  );
  expect(toldOf([...others, { ...custodian, role: 'affiliate' }])).toEqual([
    `${acme.shortName}: ${name} holds no client assets now.`,
  ]);
  expect(toldOf(others)).toEqual([`${acme.shortName}: ${name} is not listed now.`]);
  expect(toldOf([...acme.entities, { ...custodian, id: 'new', name: 'New Trust' }])).toEqual([
    `${acme.shortName}: New Trust is new: active.`,
  ]);
});
