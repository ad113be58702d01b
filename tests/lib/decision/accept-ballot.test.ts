import { expect, it } from 'vitest';
import { acceptBallot } from '@/lib/decision/accept-ballot';
import { packInvitation, unpackBallot, unpackInvitation } from '@/lib/decision/ballot-link';
import type { Invitation } from '@/lib/decision/decision-schema';
import { appendEvent } from '@/lib/decision/event-chain';
import { ballotScope } from '@/lib/decision/scope';
import { balloted, makeBallot, makeRecord, mandate } from '../../fixtures/make-decision';

const record = makeRecord();
const now = '2026-11-27T12:00:00Z';
const refusal = (...given: Parameters<typeof acceptBallot>): string => {
  const accepted = acceptBallot(...given);
  return accepted.ok ? 'accepted' : accepted.text;
};

it('a ballot becomes an event of its decision', () => {
  const ballot = makeBallot();
  expect(acceptBallot(ballot, [record], now)).toEqual({
    ok: true,
    record,
    content: { type: 'balloted', at: now, by: '', ballot },
    text: 'The ballot of Bea Example is in, round 1.',
  });
});

it('a ballot of another decision, edition, mandate or shortlist is refused with a sentence', () => {
  const other = '00000000-0000-4000-8000-000000000009';
  expect(refusal(makeBallot({ decision: other }), [record])).toContain(
    'a decision that this browser does not keep',
  );
  expect(refusal(makeBallot({ edition: 'b'.repeat(16) }), [record])).toContain(
    'for another edition: it was given on bbbbbbbb, and this decision rests on aaaaaaaa',
  );
  for (const scope of [
    ballotScope({ ...mandate, requirements: ['region:eu'] }, ['acme', 'borg']),
    ballotScope(mandate, ['acme']),
  ]) {
    expect(refusal(makeBallot({ scope }), [record])).toContain('for another mandate or shortlist');
  }
});

it('a ballot that is in is not taken twice', () => {
  const ballot = makeBallot();
  expect(refusal(ballot, [appendEvent(record, balloted(ballot))])).toContain('is in already');
});

it('weights, and the order of requirements or of the shortlist, are no part of what ballots agree on', () => {
  const weights = { liquidity: 1, security: 0, coverage: 0, costs: 0, ux: 0, support: 0 };
  const requirements = mandate.requirements.toReversed();
  expect(ballotScope({ ...mandate, weights, requirements }, ['borg', 'acme'])).toBe(
    ballotScope(mandate, ['acme', 'borg']),
  );
});

it('an invitation comes back from its link, and is no ballot', () => {
  const invitation: Invitation = {
    format: 'custodian-compare/invitation',
    version: 1,
    decision: record.id,
    round: 2,
    edition: 'a'.repeat(16),
    scope: ballotScope(mandate, []),
    disputed: [{ provider: 'acme', factor: 'security.keys' }],
  };
  const link = `https://example.org/ballot?region=us#asked=${packInvitation(invitation)}`;
  expect(unpackInvitation(link)).toEqual({ ok: true, value: invitation });
  expect(unpackBallot(packInvitation(invitation))).toEqual({
    ok: false,
    refusals: ['format: expected “custodian-compare/ballot”; this file is no ballot.'],
  });
});
