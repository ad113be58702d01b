import { firmest, isInForce, listCustodians } from './custodians';
import type { EntityFact, RequirementFacts } from './facts';
import { decided, type RequirementDecision, defineSwitch, sourcesOf } from './requirement';

export const qualified = defineSwitch({
  parameter: 'qualified',
  name: 'Qualified custodian',
  label: 'Qualified custodian',
  code: 'QC',
  phrase: 'a qualified custodian',
  question:
    'Which of your entities would hold our assets, and on which legal basis is it a qualified custodian?',
  description: 'A qualified custodian is required.',
  rule: {
    pass: 'An entity whose licence is active or conditional has the status of a qualified custodian.',
    fail: 'Every entity that holds client assets is settled to have no such status.',
    open: 'The status is not settled, or the entity that has it shows no licence in force.',
  },
  toldBy: 'reason',
  decide: decideQualified,
});

/**
 * Whether a qualified custodian holds the assets.
 *
 * Passes with an entity in force (active or conditional) that has the status. Fails only where every
 * custodian entity is settled to be none. Everything else is open: a status not settled, an entity
 * that would qualify but is not in force, or no custodian entity on record at all.
 */
function decideQualified({ entities }: RequirementFacts): RequirementDecision {
  const custodians = listCustodians(entities);
  const withStatus = custodians.filter(({ qualifiedCustodian }) => qualifiedCustodian === true);
  const best = firmest(withStatus.filter(isInForce));
  if (best !== undefined) {
    const condition = best.status === 'conditional' ? ' under a conditional licence' : '';
    return decided(
      'pass',
      `${best.name} is a qualified custodian${condition}.`,
      best.qualifiedBasis,
      best.sources,
    );
  }

  const [first] = custodians;
  if (first === undefined) {
    return decided('open', 'No entity that holds client assets is on record.');
  }
  if (custodians.every(({ qualifiedCustodian }) => isSettledNot(qualifiedCustodian))) {
    return decided(
      'fail',
      custodians.length === 1
        ? `${first.name} is not a qualified custodian.`
        : 'None of the entities that hold client assets is a qualified custodian.',
      first.qualifiedBasis,
      sourcesOf(custodians),
    );
  }

  const notInForce = firmest(withStatus);
  if (notInForce !== undefined) {
    return decided(
      'open',
      `${notInForce.name} would be a qualified custodian, but evidence does not show its licence in force.`,
      notInForce.qualifiedBasis,
      notInForce.sources,
    );
  }
  const unsettled = custodians.filter(
    ({ qualifiedCustodian }) => !isSettledNot(qualifiedCustodian),
  );
  return decided(
    'open',
    'Evidence does not settle whether a qualified custodian holds the assets.',
    unsettled[0]?.qualifiedBasis ?? null,
    sourcesOf(unsettled),
  );
}

/** A company outside the United States has no such status to have, which settles it as well. */
const isSettledNot = (status: EntityFact['qualifiedCustodian']): boolean =>
  status === false || status === 'not-applicable';
