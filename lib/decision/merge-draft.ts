import type { Draft, Proposal } from './proposal-schema';

/** Where a committee begins. */
export const emptyProposal: Proposal = {
  recommendation: null,
  primary: null,
  second: null,
  text: '',
  deciding: [],
  other: [],
  conditions: [],
  dissent: [],
  recusals: [],
  tripwires: [],
  open: [],
  reviewOn: null,
};

/**
 * What was recorded last with the fields typed since. Texts may be longer than a record takes:
 * `proposalSchema` says so before it becomes an event.
 */
export function mergeDraft(recorded: Proposal | null, draft: Draft): Proposal {
  const before = recorded ?? emptyProposal;
  const or = <Value>(typed: Value | undefined, other: Value): Value =>
    typed === undefined ? other : typed;
  return {
    recommendation: or(draft.recommendation, before.recommendation),
    primary: or(draft.primary, before.primary),
    second: or(draft.second, before.second),
    text: draft.text ?? before.text,
    deciding: draft.deciding ?? before.deciding,
    other: draft.other ?? before.other,
    conditions: draft.conditions ?? before.conditions,
    dissent: draft.dissent ?? before.dissent,
    recusals: draft.recusals ?? before.recusals,
    tripwires: draft.tripwires ?? before.tripwires,
    open: draft.open ?? before.open,
    reviewOn: or(draft.reviewOn, before.reviewOn),
  };
}

/** A year after the decision, unless the committee says otherwise. @example '2026-11-27' → '2027-11-27' */
export function inAYear(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  // 29 February has no next year.
  return `${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}
