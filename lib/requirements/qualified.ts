import { firmest, isInForce, listCustodians } from './gate-entities';
import { sourcesOf } from './gate-sources';
import type { GateDecision, GateFacts } from './gate-types';

/**
 * Whether a qualified custodian holds the assets.
 *
 * Passes with an entity in force (active or conditional) that has the status. Fails only where every
 * custodian entity is settled to be none. Everything else is open: a status not settled, an entity
 * that would qualify but is not in force, or no custodian entity on record at all.
 */
export function decideQualified<S>({ entities }: GateFacts<S>): GateDecision<S> {
  const custodians = listCustodians(entities);
  const qualified = custodians.filter(({ qualifiedCustodian }) => qualifiedCustodian === true);
  const best = firmest(qualified.filter(isInForce));
  if (best !== undefined) {
    const condition = best.status === 'conditional' ? ' under a conditional licence' : '';
    return {
      outcome: 'pass',
      limited: false,
      reason: `${best.name} is a qualified custodian${condition}.`,
      note: best.qualifiedBasis,
      sources: best.sources,
    };
  }

  const [first] = custodians;
  if (first === undefined) {
    return {
      outcome: 'open',
      limited: false,
      reason: 'No entity that holds client assets is on record.',
      note: null,
      sources: [],
    };
  }
  if (custodians.every(({ qualifiedCustodian }) => qualifiedCustodian === false)) {
    return {
      outcome: 'fail',
      limited: false,
      reason:
        custodians.length === 1
          ? `${first.name} is not a qualified custodian.`
          : 'None of the entities that hold client assets is a qualified custodian.',
      note: first.qualifiedBasis,
      sources: sourcesOf(custodians),
    };
  }

  const unsettled = custodians.filter(({ qualifiedCustodian }) => qualifiedCustodian !== false);
  const notInForce = firmest(qualified);
  return {
    outcome: 'open',
    limited: false,
    reason: notInForce
      ? `${notInForce.name} would be a qualified custodian, but evidence does not show its licence in force.`
      : 'Evidence does not settle whether a qualified custodian holds the assets.',
    note: (notInForce ?? unsettled[0])?.qualifiedBasis ?? null,
    sources: sourcesOf(notInForce ? [notInForce] : unsettled),
  };
}
