import type { ReactNode } from 'react';
import { LevelCells } from '@/components/charts/level-cells';
import type { Finding } from '@/lib/catalogue/types';
import { levelWords, standingOf } from '@/lib/evidence-words';
import { formatLevel } from '@/lib/format';

type LevelReadingProps = Pick<Finding, 'low' | 'high' | 'state' | 'confidence'> & {
  /** Criterion id, for the colour. */
  criterion?: string;
  /** Stands on the line of the level, such as a word on how it compares. */
  beside?: ReactNode;
};

/** A level as cells and figures, and under it how sure the reading is, or why there is none. */
export function LevelReading({
  low,
  high,
  state,
  confidence,
  criterion,
  beside,
}: LevelReadingProps) {
  const words = levelWords({ low, high });
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <LevelCells low={low} high={high} {...(criterion && { criterion })} />
        <span className="text-dense font-semibold whitespace-nowrap">
          <span className="sr-only">Level </span>
          {formatLevel({ low, high })}
        </span>
        {beside}
      </div>
      {words && <p className="text-caption text-ink2">{words}</p>}
      <p className="text-caption text-ink3">{standingOf({ state, confidence })}</p>
    </div>
  );
}
