import { CriterionSwatch } from '@/components/charts/keys';
import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import type { Rubric } from '@/lib/catalogue/types';
import { formatWeight } from '@/lib/format';

/** The published weights, with the colour that each criterion has on every page. */
export function WeightsTable({ rubric }: { rubric: Rubric }) {
  return (
    <ReflowTable
      caption="Published weights"
      columns={[
        { name: 'Criterion', width: 'w-[16%]' },
        { name: 'Weight', width: 'w-20', numeric: true },
        { name: 'What it covers' },
        { name: 'Factors, weighed equally', width: 'w-[38%]' },
      ]}
    >
      <ReflowBody>
        {rubric.criteria.map(({ id, name, weight, description, factors }) => (
          <ReflowRow key={id} figure className="keep-together">
            <ReflowRowHead>
              <span className="inline-flex items-center gap-2.5">
                <CriterionSwatch id={id} />
                {name}
              </span>
            </ReflowRowHead>
            <ReflowCell numeric figure className="font-semibold">
              {formatWeight(weight / 100)}
            </ReflowCell>
            <ReflowCell wide>{description}</ReflowCell>
            <ReflowCell label="Factors, weighed equally" wide className="text-ink2">
              {factors.map((factor) => factor.name).join(', ')}
            </ReflowCell>
          </ReflowRow>
        ))}
      </ReflowBody>
    </ReflowTable>
  );
}
