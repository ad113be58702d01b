import { SourceChips } from '@/components/evidence/sources';
import { sayCostPart } from '@/lib/costs/build-costs';
import type { CostPart } from '@/lib/costs/known-costs';

/** A part of a price, with its sources. */
export const PartLine = ({ part, currency }: { part: CostPart; currency: string }) => (
  <>
    {sayCostPart(part, currency)} <SourceChips sources={part.fee.sources} form="number" />
  </>
);
