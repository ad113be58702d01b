import { Stacked } from '@/components/ui/table';
import { requirementParameters, type Rule } from '@/lib/requirements';

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
        {requirementParameters.map(({ parameter, rule }) => (
          <RuleRow key={parameter} {...rule} />
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

function RuleRow({ about, pass, fail, open }: Rule) {
  return (
    <Stacked.Row className="keep-together">
      <Stacked.RowHead>{about}</Stacked.RowHead>
      <Stacked.Cell label="Passes when">{pass}</Stacked.Cell>
      <Stacked.Cell label="Fails when">{fail}</Stacked.Cell>
      <Stacked.Cell label="Open when">{open}</Stacked.Cell>
    </Stacked.Row>
  );
}
