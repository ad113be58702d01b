import { formatPercent, formatPercentCell } from '@/lib/format';
import { atLeast, thresholds } from './thresholds';

/**
 * A chance of being ahead, in whole per cent. What falls short of the share from which an order is
 * settled never prints as that share, or the figure would deny the band beside it.
 *
 * @example formatAhead(0.8964) // "under 90%"
 */
export const formatAhead = (chance: number): string =>
  fallsJustShort(chance)
    ? `under ${formatPercent(thresholds.settledOrder)}`
    : formatPercent(chance);

/** The same in a table cell. @example formatAheadCell(0.8964) // "<90" */
export const formatAheadCell = (chance: number): string =>
  fallsJustShort(chance)
    ? `<${formatPercentCell(thresholds.settledOrder)}`
    : formatPercentCell(chance);

const fallsJustShort = (chance: number): boolean =>
  !atLeast(chance, thresholds.settledOrder) &&
  formatPercent(chance) === formatPercent(thresholds.settledOrder);
