import { GateTag } from '@/components/evidence/evidence-tags';
import { SourceChips, type SourceChipsProps } from '@/components/evidence/sources';
import { type CellProps, Stacked } from '@/components/ui/table';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { Fee, Provider } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';

/** Fees as published, with the day they were true. */
export function FeesTable({ name, fees }: Pick<Provider, 'name' | 'fees'>) {
  if (fees.length === 0) return <p>No published fee was found.</p>;
  return (
    <Stacked.Table
      caption={`Published fees of ${name}`}
      columns={[
        { name: 'Fee', width: 'w-[24%]' },
        { name: 'Value' },
        { name: 'As of', width: 'w-[18%]' },
        { name: 'Sources', width: 'w-[16%]' },
      ]}
    >
      <Stacked.Body>
        {fees.map((fee) => (
          <Stacked.Row key={`${fee.what} ${fee.value}`} className="keep-together">
            <Stacked.RowHead>{fee.what}</Stacked.RowHead>
            <Stacked.Cell>{fee.value}</Stacked.Cell>
            <Stacked.Cell label="As of">{asOf(fee)}</Stacked.Cell>
            <SourcesCell sources={fee.sources} />
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

function asOf({ asOf: date, asOfNote }: Fee): string {
  return [date && formatDate(date), asOfNote].filter(Boolean).join(', ') || 'Undated';
}

/** How each requirement of the mandate came out, with what decided it. */
export function RequirementsTable({
  requirements,
}: {
  requirements: readonly RequirementOutcome[];
}) {
  return (
    <Stacked.Table
      caption="Requirements of your mandate"
      columns={[
        { name: 'Requirement', width: 'w-[20%]' },
        { name: 'Outcome', width: 'w-[18%]' },
        { name: 'What decided it' },
        { name: 'Sources', width: 'w-[18%]' },
      ]}
    >
      <Stacked.Body>
        {requirements.map((gate) => (
          <Stacked.Row key={gate.id} className="keep-together">
            <Stacked.RowHead>{gate.name}</Stacked.RowHead>
            <Stacked.Cell>
              <GateTag outcome={gate.outcome} limited={gate.limited} text={gate.chip} />
            </Stacked.Cell>
            <Stacked.Cell>
              {gate.reason}
              {gate.note && gate.note !== gate.reason && (
                <span className="block text-dense text-ink2">{gate.note}</span>
              )}
            </Stacked.Cell>
            <SourcesCell sources={gate.sources} />
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

type SourcesCellProps = SourceChipsProps & Pick<CellProps, 'wide'>;

/** The sources of a row. */
export function SourcesCell({ form = 'number', wide = false, ...rest }: SourcesCellProps) {
  return (
    <Stacked.Cell label="Sources" wide={wide}>
      {rest.sources.length === 0 ? (
        <span className="text-dense text-ink2">No source found</span>
      ) : (
        <SourceChips form={form} {...rest} />
      )}
    </Stacked.Cell>
  );
}
