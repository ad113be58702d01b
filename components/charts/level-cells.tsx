import { useId } from 'react';
import { HatchPattern } from './marks';

type LevelCellsProps = {
  low: number;
  high: number;
  /** Colours the cells; ink without it. */
  criterion?: string;
  /** Full text for assistive technology; without it the cells are decoration beside a text. */
  label?: string;
  size?: keyof typeof sizes;
};

const sizes = {
  usual: { width: 15, height: 12, step: 17 },
  /** For a column of the matrix. */
  small: { width: 7, height: 12, step: 8.5 },
} as const;

/** Four cells for levels 1 to 4: solid up to low, hatched and thinner up to high, a line beyond. */
export function LevelCells({
  low,
  high,
  criterion = 'none',
  label,
  size = 'usual',
}: LevelCellsProps) {
  const id = useId();
  const cell = sizes[size];
  const accessible = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      {...accessible}
      data-criterion={criterion}
      width={cell.step * 4 - 2}
      height={cell.height}
      className="inline-block shrink-0"
    >
      {high > low && (
        <defs>
          <HatchPattern id={id} criterion={criterion} />
        </defs>
      )}
      {[1, 2, 3, 4].map((level) => {
        const x = (level - 1) * cell.step;
        if (level <= low) {
          return (
            <rect
              key={level}
              data-mark="proven"
              className="mark-solid"
              x={x}
              width={cell.width}
              height={cell.height}
              rx="2"
            />
          );
        }
        if (level <= high) {
          return (
            <rect
              key={level}
              data-mark="open"
              className="mark-hatch"
              fill={`url(#${id})`}
              x={x}
              y="3"
              width={cell.width}
              height="6"
            />
          );
        }
        return (
          <rect
            key={level}
            data-mark="reach"
            className="mark-reach"
            x={x}
            y="5.5"
            width={cell.width}
            height="1"
          />
        );
      })}
    </svg>
  );
}
