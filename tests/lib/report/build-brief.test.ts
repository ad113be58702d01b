import { expect, it } from 'vitest';
import { appendEvent } from '@/lib/decision/event-chain';
import { buildBrief } from '@/lib/report/build-brief';
import { balloted, makeBallot, makeRecord, proposed } from '../../fixtures/make-decision';
import { makeExample, openFirstEdition } from '../../fixtures/make-decision-example';

const day = '2026-11-27';
const checklist = openFirstEdition().guide.checklist.map(({ id }) => id);

it('a brief begins with the recommendation and its conditions, and says whose dissent stands', () => {
  const brief = buildBrief(makeExample(), checklist, day, null);
  expect(brief.title).toBe('Appoint BitGo Custody, with 2 conditions');
  expect(brief.conditions).toHaveLength(2);
  expect(brief.dissent).toEqual([
    { title: 'Cem Example', text: 'The price should be known first.' },
  ]);
  expect(brief.gaps).toEqual([]);
  expect(brief.groups.map(({ title }) => title)).toEqual([
    'Meets all · 3 of 10',
    'Open: ask first · 6 of 10',
    'Ruled out · 1 of 10',
  ]);
});

it('a private answer is named with its document, and its digits count', () => {
  const brief = buildBrief(makeExample(), checklist, day, null);
  expect(brief.privateAnswers).toHaveLength(1);
  expect(brief.privateAnswers[0]?.text).toContain('Invented letter of 24 November 2026');
});

it('without a recommendation it says so, and lists what keeps it from being agreed', () => {
  const brief = buildBrief(makeRecord(), [], day, null);
  expect(brief.title).toBe('No recommendation yet: Custodian for the invented fund');
  expect(brief.gaps).toEqual(['No recommendation is made.']);
});

it('a ballot that stands alone is not shown', () => {
  const alone = makeRecord(balloted(makeBallot()));
  expect(buildBrief(alone, [], day, null).ballots).toEqual([]);
  const two = appendEvent(alone, balloted(makeBallot({ name: 'Al Example', role: '' })));
  expect(buildBrief(two, [], day, null).ballots.map(({ name }) => name)).toEqual([
    'Al Example',
    'Bea Example, Operations',
  ]);
});

it('a sign-off that a later change made stale is printed as stale', () => {
  const changed = appendEvent(makeExample(), proposed({ at: '2026-11-28T09:00:00Z' }));
  expect(buildBrief(changed, checklist, day, null).signOffs[0]?.state).toBe(
    'signed 27 Nov 2026, stale since 28 Nov 2026',
  );
});
