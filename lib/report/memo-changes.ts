import { formatPercent, formatPercentagePoints, formatWeight } from '@/lib/format';
import type { FirstChanges } from '@/lib/robustness/weight-changes';
import type { MemoOrder } from './memo-sureness-model';

/** What would have to be true for a provider of the shortlist to be first, as far as weights go. */
export function toMemoChanges(
  { possible, impossible }: FirstChanges,
  isChosen: (slug: string) => boolean,
): MemoOrder['changes'] {
  return {
    note: 'The smallest change of weights that puts a provider of the shortlist first, everything else as it is. Every share’s change, up or down, is counted; at that point it draws level with the one it catches.',
    rows: possible
      .filter(({ slug }) => isChosen(slug))
      .map(({ name, pFirst, percentagePoints, shares }) => ({
        name,
        first: formatPercent(pFirst),
        change: formatPercentagePoints(percentagePoints),
        weights: shares
          .map(
            (share) =>
              `${share.name} ${formatWeight(share.before)} to ${formatWeight(share.after)}`,
          )
          .join(', '),
      })),
    impossible,
  };
}
