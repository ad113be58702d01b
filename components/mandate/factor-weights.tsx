import { useState } from 'react';
import { useRanking } from '@/components/link/link-context';
import { Details } from '@/components/ui/disclosure';
import type { ModelCriterion } from '@/lib/assessment/model';
import { formatNumber } from '@/lib/format';
import type { FactorId } from '@/lib/rubric/ids';

/** Times what the other factors of the criterion weigh; a link may hold any number. */
const choices = [0, 0.5, 1, 2, 3, 5];

type FactorWeightsProps = { criteria: readonly Pick<ModelCriterion, 'id' | 'name' | 'factors'>[] };

/** How factors weigh inside their criterion. Each is a field of the plain form as it is. */
export function FactorWeights({ criteria }: FactorWeightsProps) {
  const { params, choose } = useRanking();
  const { factors: weights } = params.mandate;
  const [refused, setRefused] = useState<string | null>(null);
  const changed = Object.keys(weights).length;
  const weightOf = (id: FactorId): number => weights[id] ?? 1;

  const change = (
    criterion: FactorWeightsProps['criteria'][number],
    id: FactorId,
    value: number,
  ) => {
    const isDead = criterion.factors.every(
      (one) => (one.id === id ? value : weightOf(one.id)) === 0,
    );
    setRefused(isDead ? criterion.name : null);
    if (isDead) return;
    const { [id]: before, ...others } = weights;
    if (value === before) return;
    const factors = value === 1 ? others : { ...others, [id]: value };
    choose({ ...params, mandate: { ...params.mandate, factors } });
  };

  return (
    <Details
      look="link"
      summary={changed === 0 ? 'Factors inside a criterion' : `Factors: ${changed} weighed by you`}
      className="[&>summary]:p-0"
    >
      {criteria.map((criterion) => (
        <fieldset key={criterion.id} className="pt-1.5">
          <legend className="text-caption font-semibold">{criterion.name}</legend>
          {criterion.factors.map(({ id, name }) => (
            <label key={id} className="flex items-center gap-2 py-0.5 text-caption">
              <span className="grow">{name}</span>
              <select
                name="factors"
                aria-label={name}
                value={`${id}:${weightOf(id)}`}
                onChange={(event) =>
                  change(criterion, id, Number(event.target.value.split(':')[1]))
                }
                className="min-h-11 rounded-control border border-edge bg-surface px-1 md:min-h-7"
              >
                {[...new Set([...choices, weightOf(id)])]
                  .toSorted((a, b) => a - b)
                  .map((weight) => (
                    <option key={weight} value={`${id}:${weight}`}>
                      × {formatNumber(weight)}
                    </option>
                  ))}
              </select>
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" className="text-caption not-empty:pt-1.5">
        {refused !== null && `One factor of ${refused} has to count. The last weights are kept.`}
      </p>
    </Details>
  );
}
