import { useRanking } from '@/components/ranking/ranking-context';
import type { AssessmentModel } from '@/lib/assessment/model';
import { formatDate, formatHash, formatList, formatWeight } from '@/lib/format';
import { mandateSummary } from '@/lib/ranking/mandate-summary';
import { criterionIds } from '@/lib/rubric/ids';
import { normaliseWeights } from '@/lib/scoring';

/** The mandate as text: on paper its controls are gone. */
export function MandatePrint({ model }: { model: Pick<AssessmentModel, 'criteria' | 'edition'> }) {
  const { params, publishedWeights } = useRanking();
  const { asks, settings } = mandateSummary(params.mandate, publishedWeights);
  const shares = normaliseWeights(params.mandate.weights, criterionIds);
  const weights = model.criteria.map(
    ({ id, name }) => `${name} ${formatWeight(shares[criterionIds.indexOf(id)] ?? 0)}`,
  );
  return (
    <p className="print-only text-dense">
      <strong>Mandate: {asks}</strong>
      <br />
      {settings}. {formatList(weights)}.
      <br />
      Edition {formatDate(model.edition.date)}, {formatHash(model.edition.hash)}
    </p>
  );
}
