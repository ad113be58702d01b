import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import { formatScore } from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import { CriterionHeadRow } from './criterion-head-row';
import { FindingTableRow } from './finding-table-row';

export type FindingsTableProps = Pick<ProviderView, 'provider' | 'groups' | 'score'> & {
  /** Benefit of the doubt of the mandate, as it is printed. */
  doubt: string;
};

/** Every finding under its criterion, from statement to source to points; the points add up. */
export function FindingsTable({ provider, groups, score, doubt }: FindingsTableProps) {
  return (
    <ReflowTable
      caption={`Findings on ${provider.name}, by criterion`}
      columns={[
        { name: 'Factor', width: 'w-[13%]' },
        { name: 'Level', width: 'w-41 print:w-32' },
        { name: 'Finding' },
        { name: 'Sources', width: 'w-[21%] print:w-[19%]' },
        { name: 'Points', width: 'w-24 print:w-20', numeric: true },
      ]}
    >
      {groups.map((group) => (
        <ReflowBody key={group.criterion.id}>
          <CriterionHeadRow group={group} />
          {group.rows.map((row) => (
            <FindingTableRow
              key={row.factor.id}
              row={row}
              criterion={group.criterion.id}
              researchedOn={provider.researchedOn}
            />
          ))}
        </ReflowBody>
      ))}
      <ReflowBody>
        <ReflowRow figure>
          <ReflowRowHead colSpan={4}>Score at doubt {doubt}</ReflowRowHead>
          <ReflowCell numeric figure className="font-semibold">
            {formatScore(score.score)}
          </ReflowCell>
        </ReflowRow>
      </ReflowBody>
    </ReflowTable>
  );
}
