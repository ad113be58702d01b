import { ChangeLine, GateTag } from '@/components/evidence/evidence-tags';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import type { RankedProvider } from '@/lib/assessment/assessed-provider';

export type RowFactsProps = Pick<RankedProvider, 'gates' | 'change' | 'privateFactors'>;

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
