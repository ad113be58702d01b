import { GateTag } from '@/components/evidence/evidence-tags';
import { SourceChips, type SourceChipsProps } from '@/components/evidence/sources';
import {
  ReflowBody,
  ReflowCell,
  type ReflowCellProps,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import type { Fee, Provider } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import { nameOf } from '@/lib/ranking/requirement-words';

/** Fees as published, with the day they were true. */
export function FeesTable({ name, fees }: Pick<Provider, 'name' | 'fees'>) {
  if (fees.length === 0) return <p>No published fee was found.</p>;
  return (
    <ReflowTable
      caption={`Published fees of ${name}`}
      columns={[
        { name: 'Fee', width: 'w-[24%]' },
        { name: 'Value' },
        { name: 'As of', width: 'w-[18%]' },
        { name: 'Sources', width: 'w-[16%]' },
      ]}
    >
      <ReflowBody>
        {fees.map((fee) => (
          <ReflowRow key={`${fee.what} ${fee.value}`} className="keep-together">
            <ReflowRowHead>{fee.what}</ReflowRowHead>
            <ReflowCell>{fee.value}</ReflowCell>
            <ReflowCell label="As of">{asOf(fee)}</ReflowCell>
            <SourcesCell sources={fee.sources} />
          </ReflowRow>
        ))}
      </ReflowBody>
    </ReflowTable>
  );
}

function asOf({ asOf: date, asOfNote }: Fee): string {
  return [date && formatDate(date), asOfNote].filter(Boolean).join(', ') || 'Undated';
}

/** How each requirement of the mandate came out, with what decided it. */
export function RequirementsTable({
  requirements,
}: {
  requirements: readonly RequirementResult[];
}) {
  return (
    <ReflowTable
      caption="Requirements of your mandate"
      columns={[
        { name: 'Requirement', width: 'w-[20%]' },
        { name: 'Outcome', width: 'w-[18%]' },
        { name: 'What decided it' },
        { name: 'Sources', width: 'w-[18%]' },
      ]}
    >
      <ReflowBody>
        {requirements.map((gate) => (
          <ReflowRow key={gate.id} className="keep-together">
            <ReflowRowHead>{nameOf(gate.id)}</ReflowRowHead>
            <ReflowCell>
              <GateTag outcome={gate.outcome} limited={gate.limited} text={gate.chip} />
            </ReflowCell>
            <ReflowCell>
              {gate.reason}
              {gate.note && gate.note !== gate.reason && (
                <span className="block text-dense text-ink2">{gate.note}</span>
              )}
            </ReflowCell>
            <SourcesCell sources={gate.sources} />
          </ReflowRow>
        ))}
      </ReflowBody>
    </ReflowTable>
  );
}

export type SourcesCellProps = SourceChipsProps & Pick<ReflowCellProps, 'wide'>;

/** The sources of a row. */
export function SourcesCell({ form = 'number', wide = false, ...rest }: SourcesCellProps) {
  return (
    <ReflowCell label="Sources" wide={wide}>
      {rest.sources.length === 0 ? (
        <span className="text-dense text-ink2">No source found</span>
      ) : (
        <SourceChips form={form} {...rest} />
      )}
    </ReflowCell>
  );
}
