import { useId } from 'react';
import { formatBetween, formatScore } from '@/lib/format';
import type { CriterionScore } from '@/lib/scoring/types';
import { criterionWord } from '@/lib/words/criterion-word';
import { Cap, Gridlines, HatchPattern, Needle, percent, Reach } from './marks';

/** A stretch of a scale of 0 to 100. */
type BarSegment = { id: string; start: number; width: number };

type ScoreSegments = { proven: BarSegment[]; open: BarSegment[] };

type Part = Pick<CriterionScore, 'id' | 'proven' | 'open'>;

/**
 * Lays the criteria end to end: first what is proven, then what is left open, each in the rubric's
 * order. The proven ones end at `low`, the open ones at `high`, because points of criteria add up
 * to those of the total. A criterion without points takes no segment; a thin one is not widened.
 */
export function toScoreSegments(criteria: readonly Part[]): ScoreSegments {
  const proven = layOut(
    criteria.map(({ id, proven: width }) => ({ id, width })),
    0,
  );
  const low = criteria.reduce((sum, part) => sum + part.proven, 0);
  const open = layOut(
    criteria.map(({ id, open: width }) => ({ id, width })),
    low,
  );
  return { proven, open };
}

function layOut(parts: readonly { id: string; width: number }[], from: number): BarSegment[] {
  let start = from;
  return parts.flatMap(({ id, width }) => {
    const segment = { id, start, width };
    start += width;
    return width > 0 ? [segment] : [];
  });
}

export type ScoreBarProps = {
  score: number;
  low: number;
  high: number;
  criteria: readonly (Part & { readonly name: string })[];
  /** Whose score it is; put before the text for assistive technology. */
  label?: string;
};

const height = 30;
const middle = height / 2;
const proven = { y: middle - 8, height: 16 };
const open = { y: middle - 4, height: 8 };

/**
 * The score bar: proven solid, left open hatched, the needle at the score. One scale of 0 to 100
 * that fills its column, so bars of one view can be compared. Doubt moves only the needle.
 */
export function ScoreBar({ score, low, high, criteria, label }: ScoreBarProps) {
  const id = useId();
  const segments = toScoreSegments(criteria);
  return (
    <svg
      role="img"
      aria-label={describeScore({ score, low, high, criteria, ...(label && { label }) })}
      width="100%"
      height={height}
      overflow="visible"
      className="block"
    >
      <defs>
        {segments.open.map((segment) => (
          <HatchPattern key={segment.id} id={`${id}-${segment.id}`} criterion={segment.id} />
        ))}
      </defs>
      <Gridlines height={height} />
      <Reach from={high} middle={middle} />
      {segments.proven.map((segment, index) => (
        <svg
          key={segment.id}
          data-mark="proven"
          data-criterion={segment.id}
          x={percent(segment.start)}
          width={percent(segment.width)}
          {...proven}
        >
          <rect className="mark-solid" width="100%" height="100%" />
          {index > 0 && <rect className="mark-gap" height="100%" />}
        </svg>
      ))}
      {segments.open.map((segment) => (
        <svg
          key={segment.id}
          data-mark="open"
          data-criterion={segment.id}
          x={percent(segment.start)}
          width={percent(segment.width)}
          {...open}
        >
          <rect
            className="mark-hatch"
            fill={`url(#${id}-${segment.id})`}
            width="100%"
            height="100%"
          />
          <rect className="mark-gap" height="100%" />
        </svg>
      ))}
      {segments.open.length > 0 && <Cap at={high} middle={middle} height={14} />}
      <Needle at={score} top={2} height={26} head />
    </svg>
  );
}

/** "Score 84.2, between 70.6 and 97.8. Proven: liquidity 22.5, security 18.8, …." */
export function describeScore({ score, low, high, criteria, label }: ScoreBarProps): string {
  const range = formatBetween(low, high);
  const parts = criteria.map((part) => `${criterionWord(part)} ${formatScore(part.proven)}`);
  const text = `Score ${formatScore(score)}, ${range}. Proven: ${parts.join(', ')}.`;
  return label ? `${label}. ${text}` : text;
}
