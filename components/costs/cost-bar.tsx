import { useId } from 'react';
import { HatchPattern, percent } from '@/components/charts/marks';

type CostBarProps = {
  /** What is public, in basis points of the assets a year; null where nothing is. */
  known: { readonly low: number; readonly high: number } | null;
  /** False: known only under the condition that its row names. */
  isSettled: boolean;
  /** Whether a part of the price is not public. */
  isOpen: boolean;
};

/** End of the scale, in basis points a year. */
export const barScale = 100;

/**
 * The public part of a price: solid where it is in force, a dashed box where it holds under a
 * condition, and hatched without end for what is not public. Decoration: the row says the same.
 */
export function CostBar({ known, isSettled, isOpen }: CostBarProps) {
  const id = useId();
  const high = Math.min(barScale, known?.high ?? 0);
  return (
    <svg aria-hidden="true" width="100%" height="18" className="block" data-criterion="costs">
      <defs>
        <HatchPattern id={id} criterion="costs" />
      </defs>
      {isOpen && (
        <rect
          className="mark-hatch"
          fill={`url(#${id})`}
          x={percent(high)}
          y="5"
          width={percent(barScale - high)}
          height="8"
        />
      )}
      {known !== null && high > 0 && (
        <rect
          className={isSettled ? 'mark-solid' : 'mark-outline'}
          x="0.5"
          y="1.5"
          width={percent(high)}
          height="15"
        />
      )}
    </svg>
  );
}
