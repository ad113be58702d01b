import { SourceChips } from '@/components/evidence/sources';
import { costKindWords } from '@/lib/costs/build-costs';
import type { CostPart } from '@/lib/costs/known-costs';
import { formatMoneyRange } from '@/lib/costs/money-words';
import { capitalise, formatDate } from '@/lib/format';

/** "Custody rate: 40 basis points a year, of the first USD 1,000,000 or of all, Aug 2019, if still in force" */
export function PartLine({ part, currency }: { part: CostPart; currency: string }) {
  const { kind, formula, condition, fee, low, high, once } = part;
  const conditions = [
    ...(condition?.tier ? [condition.tier] : []),
    ...(condition?.isCurrent === false ? ['if still in force'] : []),
  ];
  return (
    <>
      {capitalise(costKindWords[kind])}: {formula}
      {high > 0 && ` (${formatMoneyRange(low, high, currency)}${once ? ' once' : ''})`},{' '}
      {fee.asOf === null ? (fee.asOfNote ?? 'undated') : formatDate(fee.asOf)}
      {conditions.length > 0 && `, ${conditions.join(', ')}`}{' '}
      <SourceChips sources={fee.sources} form="number" />
    </>
  );
}
