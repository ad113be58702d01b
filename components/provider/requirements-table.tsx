import { GateTag } from '@/components/evidence/gate-tag';
import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import { nameOf } from '@/lib/ranking/requirement-words';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import { SourcesCell } from './sources-cell';

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
