import type { RequirementFacts } from './facts';
import { decided, type RequirementDecision, defineSwitch } from './requirement';

export const staking = defineSwitch({
  parameter: 'staking',
  name: 'Staking from custody',
  label: 'Staking',
  phrase: 'staking from custody',
  question:
    'Can clients stake from custody today, on which networks, and through which of your entities?',
  description: 'Staking from custody is required.',
  rule: {
    pass: 'Evidence shows staking from custody.',
    fail: 'Evidence says that it is not offered.',
    open: 'Nothing found settles it.',
  },
  detail: ({ staking: { networkCount } }) =>
    networkCount === 0 ? null : `${networkCount} ${networkCount === 1 ? 'network' : 'networks'}`,
  decide: decideStaking,
});

/** Whether clients can stake from custody: true passes, false fails, null is open. */
function decideStaking({
  staking: { supported, note, sources },
}: RequirementFacts): RequirementDecision {
  switch (supported) {
    case true:
      return decided('pass', 'Staking from custody is offered.', note, sources);
    case false:
      return decided('fail', 'Staking from custody is not offered.', note, sources);
    case null:
      return decided(
        'open',
        'Evidence does not settle whether staking from custody is offered.',
        note,
        sources,
      );
  }
}
