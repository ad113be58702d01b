import { CriterionBar } from '@/components/charts/criterion-bar';
import { CriterionSwatch } from '@/components/charts/keys';
import { ReflowCell, ReflowRow, ReflowRowHead } from '@/components/reading/reflow-table';
import { formatRange, formatScore, formatWeight } from '@/lib/format';
import type { FindingGroup } from '@/lib/provider/group-findings';

/** Heads the findings of one criterion with its bar, its own score and its points of the total. */
export function CriterionHeadRow({ group: { criterion, score } }: { group: FindingGroup }) {
  return (
    <ReflowRow figure className="break-after-avoid ground-page [&>*]:@[50rem]:py-2">
      <ReflowRowHead scope="rowgroup" colSpan={2}>
        <span className="inline-flex items-center gap-2.5">
          <CriterionSwatch id={criterion.id} />
          {criterion.name}
          <span className="text-dense font-normal text-ink2">
            weight {formatWeight(score.weight)}
          </span>
        </span>
      </ReflowRowHead>
      <ReflowCell wide>
        <div className="max-w-75">
          <CriterionBar
            id={criterion.id}
            score={score.score}
            low={score.low}
            high={score.high}
            label={criterion.name}
          />
        </div>
      </ReflowCell>
      <ReflowCell wide className="text-dense text-ink2">
        {formatScore(score.score)} of 100{' '}
        <span className="whitespace-nowrap">({formatRange(score.low, score.high)})</span>
      </ReflowCell>
      <ReflowCell numeric figure className="font-semibold">
        {formatScore(score.points)}
        <span className="@[50rem]:sr-only"> points</span>
      </ReflowCell>
    </ReflowRow>
  );
}
