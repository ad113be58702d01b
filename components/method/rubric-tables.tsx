import { CriterionSwatch } from '@/components/charts/keys';
import { Folded } from '@/components/reading/folded';
import { Tag } from '@/components/ui/outcome';
import { Stacked } from '@/components/ui/table';
import type { Factor, Rubric } from '@/lib/catalogue/types';
import { formatWeight } from '@/lib/format';
import { factorAnchor } from '@/lib/rubric/ids';

/** The published weights, with the colour that each criterion has on every page. */
export function WeightsTable({ rubric }: { rubric: Rubric }) {
  return (
    <Stacked.Table
      caption="Published weights"
      columns={[
        { name: 'Criterion', width: 'w-[16%]' },
        { name: 'Weight', width: 'w-20', numeric: true },
        { name: 'What it covers' },
        { name: 'Factors, weighed equally', width: 'w-[38%]' },
      ]}
    >
      <Stacked.Body>
        {rubric.criteria.map(({ id, name, weight, description, factors }) => (
          <Stacked.Row key={id} figure className="keep-together">
            <Stacked.RowHead>
              <span className="inline-flex items-center gap-2.5">
                <CriterionSwatch id={id} />
                {name}
              </span>
            </Stacked.RowHead>
            <Stacked.Cell numeric figure className="font-semibold">
              {formatWeight(weight / 100)}
            </Stacked.Cell>
            <Stacked.Cell wide>{description}</Stacked.Cell>
            <Stacked.Cell label="Factors, weighed equally" wide className="text-ink2">
              {factors.map((factor) => factor.name).join(', ')}
            </Stacked.Cell>
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

const levels = [0, 1, 2, 3, 4] as const;

/** Every factor with its anchored levels: what public evidence must show for each of them. */
export function RubricTables({ rubric }: { rubric: Rubric }) {
  return (
    <div>
      {rubric.criteria.map(({ id, name, factors }) => (
        <Folded
          key={id}
          id={`levels-${id}`}
          title={name}
          line={factors.map((factor) => factor.name).join(', ')}
        >
          <Stacked.Table
            caption={`Levels of ${name}`}
            columns={[
              { name: 'Factor', width: 'w-[24%]' },
              ...levels.map((level) => ({ name: `Level ${level}`, width: 'w-[15%]' })),
            ]}
          >
            <Stacked.Body>
              {factors.map((factor) => (
                <FactorRow key={factor.id} factor={factor} />
              ))}
            </Stacked.Body>
          </Stacked.Table>
        </Folded>
      ))}
    </div>
  );
}

function FactorRow({ factor }: { factor: Factor }) {
  return (
    <Stacked.Row id={factorAnchor(factor.id)} className="keep-together">
      <Stacked.RowHead>
        {factor.name}
        <span className="mt-0.5 block text-dense font-normal text-ink2">{factor.description}</span>
        {factor.disclosure && (
          <span className="mt-1.5 block font-normal">
            <Tag tone="plain">disclosure</Tag>
          </span>
        )}
      </Stacked.RowHead>
      {levels.map((level) => (
        <Stacked.Cell key={level} label={`Level ${level}`} className="text-dense">
          {factor.levels[level] ?? (
            <span className="text-ink3">
              <span aria-hidden="true">–</span>
              <span className="sr-only">not used</span>
            </span>
          )}
        </Stacked.Cell>
      ))}
    </Stacked.Row>
  );
}
