import { expect, it } from 'vitest';
import { appendEvent, startRecord } from '@/lib/decision/event-chain';
import { openRecord } from '@/lib/decision/open-record';
import { buildBrief } from '@/lib/report/build-brief';
import { balloted, makeBallot, makeRecord, proposed } from '../../fixtures/make-decision';
import { makeExample, openFirstEdition } from '../../fixtures/make-decision-example';

const day = '2026-11-27';

it('a brief begins with the recommendation and its conditions, and says whose dissent stands', () => {
  const brief = buildBrief(makeExample(), day, null);
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
  const brief = buildBrief(makeExample(), day, null);
  expect(brief.privateAnswers).toHaveLength(2);
  expect(brief.privateAnswers[0]?.text).toContain('Invented letter of 24 November 2026');
  expect(brief.privateAnswers[1]).toMatchObject({
    title: 'Gemini Custody, due diligence, private',
    text: '1 item answered, shown in “Invented letter on the group”.',
  });
});

it('checks are counted for those who are named, and a document stands beside the check that it shows', () => {
  const { checks } = buildBrief(makeExample(), day, null);
  expect(checks.map(({ title }) => title)).toEqual(['BitGo Custody', 'Gemini Custody']);
  expect(checks[0]?.text).toMatch(/^8 met, .*\. .+ \(“Invented report of 20 November 2026”\)\.$/);
  expect(checks[1]?.text).toBe('8 met, 0 waiting, 0 to ask, 0 not met.');
});

it('with its edition or without it cites the same sources by the same numbers', () => {
  const { sources, reasons, missing } = buildBrief(makeExample(), day, openFirstEdition());
  const elsewhere = buildBrief(makeExample(), day, null);
  expect(sources.length).toBeGreaterThan(0);
  expect(elsewhere.sources).toEqual(sources);
  expect(elsewhere.reasons).toEqual(reasons);
  expect(missing).toEqual([]);
  expect(elsewhere.missing).toEqual([
    'Edition 23 Nov 2026 (96bd5c8d) is not on this installation. Levels, outcomes and figures here are those that the record holds; statements beyond them are left out.',
  ]);
});

it('a record that lists no sources and no checks says so where its edition is not at hand', () => {
  const { id, events } = makeExample();
  const [first, ...later] = events;
  if (first?.type !== 'based') throw new Error('a record begins with its basis');
  const { criteria, standings, providers } = first.reliedOn;
  const [begun] = [first].map(({ previous: _before, hash: _own, ...content }) => ({
    ...content,
    reliedOn: {
      criteria,
      standings,
      providers: providers.map(({ sourceList: _sources, ...one }) => one),
    },
  }));
  if (begun === undefined) throw new Error('the basis was just made');
  const record = later
    .filter(({ type }) => type !== 'signed')
    .map(({ previous: _before, hash: _own, ...content }) => content)
    .reduce(appendEvent, startRecord(id, begun));
  expect(openRecord(JSON.stringify(record)).ok).toBe(true);
  const brief = buildBrief(record, day, null);
  expect(brief.sources).toEqual([]);
  expect(brief.missing.slice(1)).toEqual([
    'The record lists no sources for BitGo Custody: look them up in that edition.',
    'The record does not say which checks were asked for, so none counts as unanswered.',
  ]);
  expect(buildBrief(record, day, openFirstEdition()).sources.length).toBeGreaterThan(0);
});

it('ballots that stand for the spread of weights are named where weights are', () => {
  const brief = buildBrief(
    appendEvent(makeExample(), { type: 'spread', at: '2026-11-28T09:00:00Z', by: '', round: 1 }),
    day,
    null,
  );
  const uncertainty = brief.mandate.find(({ label }) => label === 'Uncertainty')?.text;
  expect(uncertainty).toContain('Weights: those of the two ballots of round 1, each as it stands');
  expect(uncertainty).not.toContain('±');
});

it('without a recommendation it says so, and lists what keeps it from being agreed', () => {
  const brief = buildBrief(makeRecord(), day, null);
  expect(brief.title).toBe('No recommendation yet: Custodian for the invented fund');
  expect(brief.gaps).toEqual(['No recommendation is made.']);
});

it('a ballot that stands alone is not shown', () => {
  const alone = makeRecord(balloted(makeBallot()));
  expect(buildBrief(alone, day, null).ballots).toEqual([]);
  const two = appendEvent(alone, balloted(makeBallot({ name: 'Al Example', role: '' })));
  expect(buildBrief(two, day, null).ballots.map(({ name }) => name)).toEqual([
    'Al Example',
    'Bea Example, Operations',
  ]);
});

it('a sign-off that a later change made stale is printed as stale', () => {
  const changed = appendEvent(makeExample(), proposed({ at: '2026-11-28T09:00:00Z' }));
  expect(buildBrief(changed, day, null).signOffs[0]?.state).toBe(
    'signed 27 Nov 2026, stale since 28 Nov 2026',
  );
});
