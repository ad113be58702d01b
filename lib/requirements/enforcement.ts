import { formatDate, formatList } from '@/lib/format';
import type { RequirementFacts } from './facts';
import { decided, type RequirementDecision, defineSwitch, sourcesOf } from './requirement';

export const enforcement = defineSwitch({
  parameter: 'enforcement',
  name: 'No open enforcement',
  // "Enforcement open" would say the opposite of what it means, so the label has a word more.
  label: 'Enforcement check',
  code: 'Enf.',
  phrase: 'no open enforcement action',
  question:
    'Is any enforcement action against you still open, and which document shows when and how each one ended?',
  description: 'No open enforcement action is required.',
  rule: {
    pass: 'A dated search found no action that is still open; when and where is then named.',
    fail: 'An enforcement action is known to be unresolved.',
    open: 'It is not known whether an action has ended, or no search is recorded.',
  },
  decide: decideEnforcement,
});

/**
 * Whether an enforcement action is under way: one known to be unresolved fails, one whose end is
 * unknown is open. Having found none proves something only where it is recorded when and where one
 * looked, and even then only within that limit. Ended actions and other kinds of incident decide
 * nothing here; they stay visible on the provider's page.
 */
function decideEnforcement({
  incidents,
  enforcementSearch,
}: RequirementFacts): RequirementDecision {
  const actions = incidents.filter(({ kind }) => kind === 'enforcement');
  const unresolved = actions.filter(({ resolved }) => resolved === 'no');
  const unknown = actions.filter(({ resolved }) => resolved === 'unknown');
  const notesOf = (some: typeof actions): string => some.map(({ what }) => what).join(' ');

  if (unresolved.length > 0) {
    return decided(
      'fail',
      unresolved.length === 1
        ? 'An enforcement action is unresolved.'
        : `${unresolved.length} enforcement actions are unresolved.`,
      notesOf(unresolved),
      sourcesOf(unresolved),
    );
  }
  if (unknown.length > 0) {
    return decided(
      'open',
      unknown.length === 1
        ? 'Evidence does not settle whether an enforcement action has ended.'
        : `Evidence does not settle whether ${unknown.length} enforcement actions have ended.`,
      notesOf(unknown),
      sourcesOf(unknown),
    );
  }
  if (enforcementSearch === null) {
    return decided(
      'open',
      'No open enforcement action is on record, and no search for one is.',
      null,
      sourcesOf(actions),
    );
  }
  const { date, places } = enforcementSearch;
  return {
    outcome: 'pass',
    limited: true,
    reason: 'No open enforcement action was found.',
    note: `No open enforcement action was found on ${formatDate(date)} in ${formatList(places)}.`,
    sources: sourcesOf(actions),
  };
}
