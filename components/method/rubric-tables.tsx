import { CriterionSwatch } from '@/components/charts/keys';
import {
  ReflowBody,
  ReflowCell,
  ReflowRow,
  ReflowRowHead,
  ReflowTable,
} from '@/components/reading/reflow-table';
import { Tag } from '@/components/ui/outcome';
import type { Factor, Rubric } from '@/lib/catalogue/types';
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

const levels = [0, 1, 2, 3, 4] as const;

/** Every factor with its anchored levels: what public evidence must show for each of them. */
export function RubricTables({ rubric }: { rubric: Rubric }) {
  return (
    <div className="flex flex-col gap-8">
      {rubric.criteria.map(({ id, name, factors }) => (
        <div key={id}>
          <h3 id={`levels-${id}`} className="mb-2 flex scroll-mt-6 items-center gap-2.5 text-name">
            <CriterionSwatch id={id} />
            {name}
          </h3>
          <ReflowTable
            caption={`Levels of ${name}`}
            columns={[
              { name: 'Factor', width: 'w-[24%]' },
              ...levels.map((level) => ({ name: `Level ${level}`, width: 'w-[15%]' })),
            ]}
          >
            <ReflowBody>
              {factors.map((factor) => (
                <FactorRow key={factor.id} factor={factor} />
              ))}
            </ReflowBody>
          </ReflowTable>
        </div>
      ))}
    </div>
  );
}

function FactorRow({ factor }: { factor: Factor }) {
  return (
    <ReflowRow id={factor.id.replace('.', '-')} className="keep-together">
      <ReflowRowHead>
        {factor.name}
        <span className="mt-0.5 block text-dense font-normal text-ink2">{factor.description}</span>
        {factor.disclosure && (
          <span className="mt-1.5 block font-normal">
            <Tag tone="plain">disclosure</Tag>
          </span>
        )}
      </ReflowRowHead>
      {levels.map((level) => (
        <ReflowCell key={level} label={`Level ${level}`} className="text-dense">
          {factor.levels[level] ?? (
            <span className="text-ink3">
              <span aria-hidden="true">–</span>
              <span className="sr-only">not used</span>
            </span>
          )}
        </ReflowCell>
      ))}
    </ReflowRow>
  );
}
