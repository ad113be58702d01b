import type { ReactElement } from 'react';

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

/** Where an open cell begins, and how high it is. */
const openTop = 3;
const openHeight = 6;

/*
 * A page draws the same cells at many places. An element that is the same object travels to the browser
 * once, so each drawing is made once; and for the same reason its hatch is lines, not a pattern, which
 * would need an id of its own at each place.
 */
const drawn = new Map<string, ReactElement>();

/** Four cells for levels 1 to 4: solid up to low, hatched and thinner up to high, a line beyond. */
export function LevelCells(props: LevelCellsProps) {
  return drawOnce(props);
}

function drawOnce(props: LevelCellsProps): ReactElement {
  const key = JSON.stringify(props);
  const cells = drawn.get(key) ?? draw(props);
  drawn.set(key, cells);
  return cells;
}

function draw({
  low,
  high,
  criterion = 'none',
  label,
  size = 'usual',
}: LevelCellsProps): ReactElement {
  const { width, height, step } = sizes[size];
  const accessible = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  const open = [1, 2, 3, 4].filter((level) => level > low && level <= high);
  return (
    <svg
      {...accessible}
      data-criterion={criterion}
      width={step * 4 - 2}
      height={height}
      className="inline-block shrink-0"
    >
      {[1, 2, 3, 4].map((level) => {
        const x = (level - 1) * step;
        if (level <= low) {
          return (
            <rect
              key={level}
              data-mark="proven"
              className="mark-solid"
              x={x}
              width={width}
              height={height}
              rx="2"
            />
          );
        }
        if (level <= high) {
          return (
            <rect
              key={level}
              data-mark="open"
              className="mark-hatch mark-hatch-tint"
              x={x}
              y={openTop}
              width={width}
              height={openHeight}
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
            width={width}
            height="1"
          />
        );
      })}
      {open.length > 0 && (
        <path
          className="mark-strokes"
          d={open.map((level) => hatch((level - 1) * step, width)).join('')}
        />
      )}
    </svg>
  );
}

/** Lines at 45°, 5 px apart along the cell and cut at its edges: the hatch of `HatchPattern`. */
function hatch(x: number, width: number): string {
  const starts = [-5, 0, 5, 10].filter((start) => start < width);
  return starts
    .map((start) => {
      const [from, to] = [Math.max(start, 0), Math.min(start + openHeight, width)];
      return `M${x + from} ${openTop + openHeight - (from - start)}l${to - from}-${to - from}`;
    })
    .join('');
}
