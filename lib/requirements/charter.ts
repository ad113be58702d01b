import { firmest, isInForce, listCustodians } from './custodians';
import type { EntityFact, RequirementFacts } from './facts';
import { decided, type RequirementDecision, defineSwitch, sourcesOf } from './requirement';

export const charter = defineSwitch({
  parameter: 'charter',
  name: 'Bank or trust charter',
  label: 'Bank or trust charter',
  code: 'Charter',
  phrase: 'a bank or trust charter',
  question:
    'Which of your entities would hold our assets, and is its charter as a bank or trust company granted and in force?',
  description: 'A bank or trust charter is required.',
  rule: {
    pass: 'An entity chartered as a bank or trust company is active or conditional.',
    fail: 'The entities that hold client assets are known and none has a charter in force.',
    open: 'The only charter is applied for or of unknown standing, or no such entity is on record.',
  },
  toldBy: 'reason',
  decide: decideCharter,
});

/**
 * Whether an entity chartered as a bank or trust company holds the assets.
 *
 * Passes with such an entity in force (active or conditional). Open where the only such entities have
 * applied for their charter or their status is unknown, and where no custodian entity is on record,
 * because absence from the record proves nothing. Fails where custodian entities are known and none
 * is of that kind, or each charter has lapsed.
 */
function decideCharter({ entities }: RequirementFacts): RequirementDecision {
  const custodians = listCustodians(entities);
  const chartered = custodians.filter(({ kind }) => kind === 'bank' || kind === 'trust-company');
  const best = firmest(chartered.filter(isInForce));
  if (best !== undefined) {
    const condition = best.status === 'conditional' ? ', on a conditional charter' : '';
    return decided(
      'pass',
      `${best.name} is ${kindOf(best)}${condition}.`,
      best.licence,
      best.sources,
    );
  }
  if (custodians.length === 0) {
    return decided('open', 'No entity that holds client assets is on record.');
  }
  const pending = chartered.find(({ status }) => status === 'applied' || status === 'unknown');
  if (pending !== undefined) {
    return decided(
      'open',
      pending.status === 'applied'
        ? `${pending.name} has applied for a charter that evidence does not show as granted.`
        : `Evidence does not settle whether the charter of ${pending.name} is in force.`,
      pending.licence,
      pending.sources,
    );
  }
  const [lapsed] = chartered;
  return lapsed === undefined
    ? decided(
        'fail',
        'No entity that holds client assets is chartered as a bank or trust company.',
        null,
        sourcesOf(custodians),
      )
    : decided('fail', `The charter of ${lapsed.name} has lapsed.`, lapsed.licence, lapsed.sources);
}

function kindOf({ kind }: EntityFact): string {
  return kind === 'bank' ? 'a bank' : 'a trust company';
}
