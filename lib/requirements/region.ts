import type { GateDecision, GateFacts } from './gate-types';

/**
 * Whether the provider serves a region: `yes` and `limited` pass, the latter marked, with its note;
 * `no` fails; `unknown` is open.
 *
 * @throws RangeError naming the region when the facts have no entry or no name for it.
 */
export function decideRegion<S>(region: string, facts: GateFacts<S>): GateDecision<S> {
  const availability = facts.regions[region];
  const name = facts.regionNames[region];
  if (availability === undefined || name === undefined) {
    throw new RangeError(`no availability or no name is given for region "${region}"`);
  }
  const { status, note, sources } = availability;
  const rest = { limited: status === 'limited', note, sources };
  switch (status) {
    case 'yes':
      return { outcome: 'pass', reason: `The service is available in ${name}.`, ...rest };
    case 'limited':
      return {
        outcome: 'pass',
        reason: `The service is available in ${name} with limits.`,
        ...rest,
      };
    case 'no':
      return { outcome: 'fail', reason: `The service is not available in ${name}.`, ...rest };
    case 'unknown':
      return {
        outcome: 'open',
        reason: `Evidence does not settle whether the service is available in ${name}.`,
        ...rest,
      };
  }
}
