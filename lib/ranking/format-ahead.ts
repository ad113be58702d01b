import { formatPercent, formatPercentCell } from '@/lib/format';
import { aheadShare } from '@/lib/scoring';

/**
 * A chance of being ahead, in whole per cent. What falls short of the share that tells two providers
 * apart never prints as that share, or the figure would deny the band beside it.
 *
 * @example formatAhead(0.8964) // "under 90%"
 */
export const formatAhead = (chance: number): string =>
  fallsJustShort(chance) ? `under ${formatPercent(aheadShare)}` : formatPercent(chance);

/** The same in a table cell. @example formatAheadCell(0.8964) // "<90" */
export const formatAheadCell = (chance: number): string =>
  fallsJustShort(chance) ? `<${formatPercentCell(aheadShare)}` : formatPercentCell(chance);

const fallsJustShort = (chance: number): boolean =>
  chance < aheadShare - 1e-9 && formatPercent(chance) === formatPercent(aheadShare);
