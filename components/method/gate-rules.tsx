import { Stacked } from '@/components/ui/table';
import { requirementWords } from '@/lib/ranking/requirement-words';
import { type RequirementId, requirementIds } from '@/lib/rubric/ids';

type Rule = { readonly pass: string; readonly fail: string; readonly open: string };

const regionRule: Rule = {
  pass: 'The service is available there, or available with limits, which are then named.',
  fail: 'Evidence says that the region is not served.',
  open: 'Nothing found settles it.',
};

/** What `lib/scoring` decides, in words. */
const rules: Readonly<Record<RequirementId, Rule>> = {
  staking: {
    pass: 'Evidence shows staking from custody.',
    fail: 'Evidence says that it is not offered.',
    open: 'Nothing found settles it.',
  },
  qualified: {
    pass: 'An entity whose licence is active or conditional has the status of a qualified custodian.',
    fail: 'Every entity that holds client assets is settled to have no such status.',
    open: 'The status is not settled, or the entity that has it shows no licence in force.',
  },
  charter: {
    pass: 'An entity chartered as a bank or trust company is active or conditional.',
    fail: 'The entities that hold client assets are known and none has a charter in force.',
    open: 'The only charter is applied for or of unknown standing, or no such entity is on record.',
  },
  segregation: {
    pass: 'The finding on offline segregation is proven at level 3 or higher.',
    fail: 'Its highest open level is below 3.',
    open: 'Level 3 lies inside what is left open.',
  },
  insurance: {
    pass: 'The finding on insurance is proven at level 2 or higher.',
    fail: 'Its highest open level is below 2.',
    open: 'Level 2 lies inside what is left open.',
  },
  audit: {
    pass: 'The finding on audits and SOC reports is proven at level 2 or higher.',
    fail: 'Its highest open level is below 2.',
    open: 'Level 2 lies inside what is left open.',
  },
  enforcement: {
    pass: 'No enforcement action is on record that has not ended.',
    fail: 'An enforcement action is known to be unresolved.',
    open: 'It is not known whether an enforcement action has ended.',
  },
};

/** When a requirement passes, fails or stays open. */
export function GateRules() {
  return (
    <Stacked.Table
      caption="Rules of the requirements"
      columns={[
        { name: 'Requirement', width: 'w-[19%]' },
        { name: 'Passes when' },
        { name: 'Fails when' },
        { name: 'Open when' },
      ]}
    >
      <Stacked.Body>
        <RuleRow name="Region, one for each" rule={regionRule} />
        {requirementIds.map((id) => (
          <RuleRow key={id} name={requirementWords[id].name} rule={rules[id]} />
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

function RuleRow({ name, rule }: { name: string; rule: Rule }) {
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>{name}</Stacked.RowHead>
      <Stacked.Cell label="Passes when">{rule.pass}</Stacked.Cell>
      <Stacked.Cell label="Fails when">{rule.fail}</Stacked.Cell>
      <Stacked.Cell label="Open when">{rule.open}</Stacked.Cell>
    </Stacked.Row>
  );
}
