import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import type { Fee, Provider } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import { SourcesCell } from './sources-cell';

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
