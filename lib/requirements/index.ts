import { decideCharter } from './gate-charter';
import { decideEnforcement } from './gate-enforcement';
import { decideFinding } from './gate-findings';
import { decideQualified } from './gate-qualified';
import { decideRegion } from './gate-region';
import { decideStaking } from './gate-staking';
import type { GateDecision, GateFacts, GateKey, GateOutcome, GateResult } from './gate-types';

export type * from './gate-types';

/**
 * One gate for one provider. Gates come before weights and never change a number: `fail` takes a
 * provider out of the ranking, `open` leaves it in as a question to ask.
 *
 * @throws RangeError for a region that the facts do not know.
 * @example
 * evaluateGate('staking', facts)
 * // { id: 'staking', outcome: 'pass', reason: 'Staking from custody is offered.', … }
 */
export function evaluateGate<S, Id extends GateKey>(
  id: Id,
  facts: GateFacts<S>,
): GateResult<S, Id> {
  return { id, ...decide(id, facts) };
}

/** The gates in the order given; no gates give an empty list. */
export function evaluateGates<S, Id extends GateKey>(
  ids: readonly Id[],
  facts: GateFacts<S>,
): GateResult<S, Id>[] {
  return ids.map((id) => evaluateGate(id, facts));
}

/**
 * What several gates come to: one failure fails all; else one open question leaves all open; else,
 * and where there are no gates, pass.
 *
 * @example overallOutcome([{ outcome: 'pass' }, { outcome: 'open' }]) // 'open'
 */
export function overallOutcome(results: readonly { readonly outcome: GateOutcome }[]): GateOutcome {
  if (results.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return results.some(({ outcome }) => outcome === 'open') ? 'open' : 'pass';
}

function decide<S>(id: GateKey, facts: GateFacts<S>): GateDecision<S> {
  switch (id) {
    case 'staking':
      return decideStaking(facts);
    case 'qualified':
      return decideQualified(facts);
    case 'charter':
      return decideCharter(facts);
    case 'segregation':
    case 'insurance':
    case 'audit':
      return decideFinding(id, facts);
    case 'enforcement':
      return decideEnforcement(facts);
    default:
      return decideRegion(id.slice('region:'.length), facts);
  }
}
