import { CriterionSwatch } from '@/components/charts/keys';
import { ChangeLine, GateTag } from '@/components/evidence/evidence-tags';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { Cards } from '@/components/ui/table';
import type { AssessedCriterion, RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatRange, formatScore } from '@/lib/format';

type RowFactsProps = Pick<RankedProvider, 'gates' | 'change' | 'privateFactors'>;

/** How the requirements came out, what rests on private answers, and what changed since the article. */
export function RowFacts({ gates, change, privateFactors }: RowFactsProps) {
  return (
    <div className="flex flex-col gap-1.5 pt-1.5 max-md:[grid-area:facts]">
      {gates.length > 0 && (
        <ul aria-label="Your requirements" className="flex flex-wrap gap-x-3 gap-y-1.5">
          {gates.map(({ id, outcome, limited, chip }) => (
            <li key={id}>
              <GateTag outcome={outcome} limited={limited} text={chip} />
            </li>
          ))}
        </ul>
      )}
      {privateFactors.length > 0 && (
        <p>
          <PrivateTag count={privateFactors.length} />
        </p>
      )}
      {change && (
        <ChangeLine
          headline={change.headline}
          date={change.date}
          decides={change.decides.length > 0}
        />
      )}
    </div>
  );
}

type Props = { criteria: readonly AssessedCriterion[] };

/** Points by criterion in columns of their own, where there is room for six. */
export function CriterionCells({ criteria }: Props) {
  return criteria.map(({ id, points, proven, open }) => (
    <Cards.Cell key={id} className="hidden px-1! text-end lg:table-cell">
      <span className="block font-semibold">{formatScore(points)}</span>
      <span className="block text-axis text-ink2">{formatRange(proven, proven + open)}</span>
    </Cards.Cell>
  ));
}

/** The same in a small grid, where there is not. */
export function CriterionGrid({ criteria }: Props) {
  return (
    <dl className="grid grid-cols-3 gap-x-3 gap-y-2 text-caption max-md:[grid-area:bar]">
      {criteria.map(({ id, name, points, proven, open }) => (
        <div key={id}>
          <dt className="flex items-center gap-1.5 text-ink2">
            <CriterionSwatch id={id} />
            {name}
          </dt>
          <dd>
            <span className="block font-semibold">{formatScore(points)}</span>
            <span className="block text-axis text-ink2">{formatRange(proven, proven + open)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
