import { LevelCells } from '@/components/charts/level-cells';
import type { Finding } from '@/lib/catalogue/types';
import { levelWords, standingOf } from '@/lib/evidence-words';
import { formatLevel } from '@/lib/format';

export type LevelReadingProps = Pick<Finding, 'low' | 'high' | 'state' | 'confidence'> & {
  /** Criterion id, for the colour. */
  criterion?: string;
};

/** A level as cells and figures, and under it how sure the reading is, or why there is none. */
export function LevelReading({ low, high, state, confidence, criterion }: LevelReadingProps) {
  const words = levelWords({ low, high });
  return (
    <div>
      <div className="flex items-center gap-2.5">
        <LevelCells low={low} high={high} {...(criterion && { criterion })} />
        <span className="text-dense font-semibold whitespace-nowrap">
          <span className="sr-only">Level </span>
          {formatLevel({ low, high })}
        </span>
      </div>
      {words && <p className="text-caption text-ink2">{words}</p>}
      <p className="text-caption text-ink3">{standingOf({ state, confidence })}</p>
    </div>
  );
}
