import { firmest, isInForce, listCustodians } from './gate-entities';
import { sourcesOf } from './gate-sources';
import type { GateDecision, GateEntity, GateFacts } from './gate-types';

/**
 * Whether an entity chartered as a bank or trust company holds the assets.
 *
 * Passes with such an entity in force (active or conditional). Open where the only such entities have
 * applied for their charter or their status is unknown, and where no custodian entity is on record,
 * because absence from the record proves nothing. Fails where custodian entities are known and none
 * is of that kind, or each charter has lapsed.
 */
export function decideCharter<S>({ entities }: GateFacts<S>): GateDecision<S> {
  const custodians = listCustodians(entities);
  const chartered = custodians.filter(({ kind }) => kind === 'bank' || kind === 'trust-company');
  const best = firmest(chartered.filter(isInForce));
  if (best !== undefined) {
    const condition = best.status === 'conditional' ? ', on a conditional charter' : '';
    return {
      outcome: 'pass',
      limited: false,
      reason: `${best.name} is ${kindOf(best)}${condition}.`,
      note: best.licence,
      sources: best.sources,
    };
  }

  if (custodians.length === 0) {
    return {
      outcome: 'open',
      limited: false,
      reason: 'No entity that holds client assets is on record.',
      note: null,
      sources: [],
    };
  }
  const pending = chartered.find(({ status }) => status === 'applied' || status === 'unknown');
  if (pending !== undefined) {
    return {
      outcome: 'open',
      limited: false,
      reason:
        pending.status === 'applied'
          ? `${pending.name} has applied for a charter that evidence does not show as granted.`
          : `Evidence does not settle whether the charter of ${pending.name} is in force.`,
      note: pending.licence,
      sources: pending.sources,
    };
  }
  const [lapsed] = chartered;
  return {
    outcome: 'fail',
    limited: false,
    reason: lapsed
      ? `The charter of ${lapsed.name} has lapsed.`
      : 'No entity that holds client assets is chartered as a bank or trust company.',
    note: lapsed?.licence ?? null,
    sources: sourcesOf(lapsed ? [lapsed] : custodians),
  };
}

function kindOf<S>({ kind }: GateEntity<S>): string {
  return kind === 'bank' ? 'a bank' : 'a trust company';
}
