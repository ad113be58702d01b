import type { ReactNode } from 'react';
import { LevelCells } from '@/components/charts/level-cells';
import type { Finding } from '@/lib/catalogue/types';
import { levelWords, sayCountedAs, standingOf } from '@/lib/evidence-words';
import { formatLevel } from '@/lib/format';
import type { Interval } from '@/lib/scoring';

type LevelReadingProps = Pick<Finding, 'low' | 'high'> &
  Parameters<typeof standingOf>[0] & {
    /** The levels that count where they are not those found. */
    countedAs?: Interval | null;
    /** Criterion id, for the colour. */
    criterion?: string;
    /** Stands on the line of the level, such as a word on how it compares. */
    beside?: ReactNode;
  };

type LevelLineProps = Pick<LevelReadingProps, 'low' | 'high' | 'beside'> & {
  criterion: string | undefined;
};

/** A level as cells and figures, with a word on how it compares. */
export function LevelLine({ low, high, criterion, beside }: LevelLineProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <LevelCells low={low} high={high} {...(criterion && { criterion })} />
      <span className="text-dense font-semibold whitespace-nowrap">
        <span className="sr-only">Level </span>
        {formatLevel({ low, high })}
      </span>
      {beside}
    </div>
  );
}

/** A level as cells and figures, and under it who says so, how often it was read, or why nothing was. */
export function LevelReading({
  low,
  high,
  criterion,
  beside,
  countedAs = null,
  ...finding
}: LevelReadingProps) {
  const words = levelWords({ low, high });
  return (
    <div>
      <LevelLine {...{ low, high, criterion, beside }} />
      {words && <p className="text-caption text-ink2">{words}</p>}
      <p className="text-caption text-ink3">{standingOf(finding)}</p>
      {countedAs && <p className="text-caption font-semibold">{sayCountedAs(countedAs)}</p>}
    </div>
  );
}
