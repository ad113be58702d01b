import { CriterionSwatch } from '@/components/charts/keys';
import { ScoreAxis } from '@/components/charts/marks';
import { StabilityRange } from '@/components/charts/stability-range';
import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import { formatWeight } from '@/lib/format';
import type { StabilityRow } from '@/lib/robustness/stability-row';
import type { StabilityTable as Table } from '@/lib/robustness/stability-table';

export type StabilityTableProps = Pick<Table, 'rows' | 'tie'> & { caption: string };

export function StabilityTable({ rows, tie, caption }: StabilityTableProps) {
  return (
    <div className="keep-together">
      <ReflowTable
        caption={caption}
        columns={[
          { name: 'Criterion', width: 'w-36' },
          { name: 'Now', width: 'w-16', numeric: true },
          { name: 'Weight', below: <ScoreAxis unit="%" /> },
          { name: 'Reading', width: 'w-64' },
        ]}
      >
        <ReflowBody>
          {rows.map((row) => (
            <Row key={row.criterion} row={row} />
          ))}
        </ReflowBody>
      </ReflowTable>
      {tie && <p className="mt-2 max-w-prose text-body text-ink2">{tie}</p>}
    </div>
  );
}

function Row({ row }: { row: StabilityRow }) {
  const { criterion, name, weight, reading, detail } = row;
  return (
    <ReflowRow figure className="keep-together">
      <ReflowRowHead>
        <span className="inline-flex items-center gap-2.5">
          <CriterionSwatch id={criterion} />
          {name}
        </span>
      </ReflowRowHead>
      <ReflowCell numeric figure>
        <span className="@[50rem]:sr-only">now </span>
        {formatWeight(weight)}
      </ReflowCell>
      <ReflowCell wide className="[&>svg]:-my-1">
        <StabilityRange {...row} id={criterion} />
      </ReflowCell>
      <ReflowCell wide>
        <span className="block font-semibold">{reading}</span>
        {detail && <span className="block text-dense text-ink2">{detail}</span>}
      </ReflowCell>
    </ReflowRow>
  );
}
