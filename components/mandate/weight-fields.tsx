import { useState } from 'react';
import { CriterionSwatch } from '@/components/charts/keys';
import { useRanking } from '@/components/link/link-context';
import { RangeField } from '@/components/ui/range-field';
import type { ModelCriterion } from '@/lib/assessment/model';
import { formatWeight } from '@/lib/format';
import { type CriterionId, criterionIds } from '@/lib/rubric/ids';
import { normaliseWeights } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { isSameWeights, isUsableWeights } from '@/lib/url/mandate-defaults';

type WeightValues = Mandate['weights'];

type WeightFieldsProps = { criteria: readonly Pick<ModelCriterion, 'id' | 'name'>[] };

/** Weights as one enters them, and the shares they come to. */
export function WeightFields({ criteria }: WeightFieldsProps) {
  const { params, publishedWeights, adjust } = useRanking();
  const used = params.mandate.weights;
  /** Entered, but of no use: it stays in the fields, and the ranking keeps to the last usable ones. */
  const [unusable, setUnusable] = useState<{ entered: WeightValues; instead: WeightValues }>();
  const isHeldBack = unusable !== undefined && isSameWeights(unusable.instead, used);
  const entered = isHeldBack ? unusable.entered : used;

  const change = (id: CriterionId, value: number): void => {
    const weights = { ...entered, [id]: value };
    const isUsable = isUsableWeights(weights);
    setUnusable(isUsable ? undefined : { entered: weights, instead: used });
    if (isUsable) adjust({ ...params, mandate: { ...params.mandate, weights } });
  };

  const shares = isHeldBack ? [] : normaliseWeights(used, criterionIds);
  return (
    <fieldset aria-describedby={isHeldBack ? 'weights-problem' : undefined}>
      <legend className="float-start text-dense font-semibold">Weights</legend>
      <p className="text-end text-caption text-ink3">
        {isSameWeights(entered, publishedWeights) ? 'published' : 'any numbers'}, in % of all
      </p>
      <div className="clear-both pt-1">
        {criteria.map(({ id, name }) => (
          <div key={id} data-criterion={id}>
            <RangeField
              label={name}
              name="weights"
              value={entered[id]}
              onValue={(value) => change(id, value)}
              before={<CriterionSwatch id={id} />}
              after={<Share value={shares[criterionIds.indexOf(id)]} />}
            />
          </div>
        ))}
      </div>
      <div role="status">
        {isHeldBack && (
          <p id="weights-problem" className="mt-2 border-l-4 border-fail ps-3 text-dense">
            {criterionIds.every((id) => entered[id] === 0)
              ? 'All weights are zero, so nothing can be ordered.'
              : 'These weights are too large to be compared.'}{' '}
            The last order is kept.
          </p>
        )}
      </div>
    </fieldset>
  );
}

function Share({ value }: { value: number | undefined }) {
  return (
    <span className="w-9 text-end text-axis text-ink2">
      {value === undefined ? '–' : formatWeight(value)}
    </span>
  );
}
