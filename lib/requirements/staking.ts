import type { GateDecision, GateFacts } from './gate-types';

/** Whether clients can stake from custody: true passes, false fails, null is open. */
export function decideStaking<S>({ staking }: GateFacts<S>): GateDecision<S> {
  const rest = { limited: false, note: staking.note, sources: staking.sources };
  switch (staking.supported) {
    case true:
      return { outcome: 'pass', reason: 'Staking from custody is offered.', ...rest };
    case false:
      return { outcome: 'fail', reason: 'Staking from custody is not offered.', ...rest };
    case null:
      return {
        outcome: 'open',
        reason: 'Evidence does not settle whether staking from custody is offered.',
        ...rest,
      };
  }
}
