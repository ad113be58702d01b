import { isInForce, listCustodians } from './custodians';
import type { LendingFact, LendingStatus, RequirementFacts } from './facts';
import { type Asked, decided, type RequirementDecision, defineSwitch } from './requirement';

export const lending = defineSwitch({
  parameter: 'lending',
  value: 'no',
  name: 'No lending or pledging',
  label: 'No lending',
  code: 'Lend.',
  phrase: 'no lending or pledging of client assets without consent',
  question:
    'Does the contract that we would sign forbid lending, pledging or reusing our assets without our prior written consent, and where does it say so?',
  description: 'Client assets must not be lent, pledged or reused without consent.',
  rule: {
    pass: 'A contract, rule or account of a company that would sign says that it does not happen without consent.',
    fail: 'The companies that would sign say that it may happen without consent.',
    open: 'It is said of other companies only, with conditions, or not at all.',
  },
  decide: decideLending,
});

/**
 * Whether client assets may be lent or pledged without consent, read for the company that would sign:
 * one in force that serves a required region, or any in force where no region is asked. Where the
 * record tells companies apart, one that it does not name is open.
 */
function decideLending(facts: RequirementFacts, { regions }: Asked): RequirementDecision {
  const { lending: found } = facts;
  if (found === null) return decided('open', 'Nothing was recorded about lending or pledging.');
  const signers = listSigners(facts, regions);
  const statuses = signers.map((id) => statusOf(found, id));
  const decide = (outcome: RequirementDecision['outcome']): RequirementDecision =>
    decided(outcome, reasons[outcome], found.statement, found.sources);
  if (statuses.includes('stated-yes')) return decide('pass');
  if (statuses.length > 0 && statuses.every((status) => status === 'stated-no'))
    return decide('fail');
  return decide('open');
}

const reasons = {
  pass: 'A company that would sign states that client assets are not lent or pledged without consent.',
  fail: 'Client assets may be lent or pledged without consent.',
  open: 'Public evidence does not settle whether client assets may be lent or pledged without consent.',
} as const;

function listSigners(
  { entities, regions: served }: RequirementFacts,
  regions: Asked['regions'],
): string[] {
  const inForce = listCustodians(entities).filter(isInForce);
  const named = regions.flatMap((region) => served[region].servedBy ?? []);
  const signers = regions.length === 0 ? inForce : inForce.filter(({ id }) => named.includes(id));
  return signers.map(({ id }) => id);
}

function statusOf({ entities, status }: LendingFact, id: string): LendingStatus {
  if (entities.length === 0) return status;
  return entities.find((entity) => entity.id === id)?.status ?? 'not-found';
}
