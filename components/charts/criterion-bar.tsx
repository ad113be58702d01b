import { useId } from 'react';
import { formatBetween, formatScore } from '@/lib/format';
import { Cap, Gridlines, HatchPattern, Needle, percent, Reach } from './marks';

export type CriterionBarProps = {
  /** Criterion id; it chooses the colour. */
  id: string;
  /** On the criterion's own scale of 0 to 100. */
  score: number;
  low: number;
  high: number;
  /** Put before the text for assistive technology, such as the criterion's name. */
  label: string;
};

const height = 18;
const middle = height / 2;

/** The marks of the score bar for one criterion, in one colour, on its own scale. */
export function CriterionBar({ id, score, low, high, label }: CriterionBarProps) {
  const pattern = useId();
  const isOpen = high > low;
  const range = formatBetween(low, high);
  return (
    <svg
      role="img"
      aria-label={`${label} ${formatScore(score)}, ${range}`}
      data-criterion={id}
      width="100%"
      height={height}
      overflow="visible"
      className="block"
    >
      {isOpen && (
        <defs>
          <HatchPattern id={pattern} criterion={id} />
        </defs>
      )}
      <Gridlines height={height} />
      <Reach from={high} middle={middle} />
      {low > 0 && (
        <rect
          className="mark-solid"
          data-mark="proven"
          width={percent(low)}
          y={middle - 5}
          height="10"
          rx="1.5"
        />
      )}
      {isOpen && (
        <>
          <svg
            data-mark="open"
            x={percent(low)}
            width={percent(high - low)}
            y={middle - 3}
            height="6"
          >
            <rect className="mark-hatch" fill={`url(#${pattern})`} width="100%" height="100%" />
            {low > 0 && <rect className="mark-gap" height="100%" />}
          </svg>
          <Cap at={high} middle={middle} height={11} />
        </>
      )}
      <Needle at={score} top={1.5} height={15} />
    </svg>
  );
}
