import { sourcesOf } from './gate-sources';
import type { GateDecision, GateFacts } from './gate-types';

/**
 * Whether an enforcement action is under way: one known to be unresolved fails, one whose end is
 * unknown is open, none of either passes. Ended actions and other kinds of incident decide nothing
 * here; they stay visible on the provider's page.
 */
export function decideEnforcement<S>({ incidents }: GateFacts<S>): GateDecision<S> {
  const actions = incidents.filter(({ kind }) => kind === 'enforcement');
  const unresolved = actions.filter(({ resolved }) => resolved === 'no');
  const unknown = actions.filter(({ resolved }) => resolved === 'unknown');

  if (unresolved.length > 0) {
    return {
      outcome: 'fail',
      limited: false,
      reason:
        unresolved.length === 1
          ? 'An enforcement action is unresolved.'
          : `${unresolved.length} enforcement actions are unresolved.`,
      note: unresolved.map(({ what }) => what).join(' '),
      sources: sourcesOf(unresolved),
    };
  }
  if (unknown.length > 0) {
    return {
      outcome: 'open',
      limited: false,
      reason:
        unknown.length === 1
          ? 'Evidence does not settle whether an enforcement action has ended.'
          : `Evidence does not settle whether ${unknown.length} enforcement actions have ended.`,
      note: unknown.map(({ what }) => what).join(' '),
      sources: sourcesOf(unknown),
    };
  }
  return {
    outcome: 'pass',
    limited: false,
    reason: 'No open enforcement action was found.',
    note: null,
    sources: sourcesOf(actions),
  };
}
