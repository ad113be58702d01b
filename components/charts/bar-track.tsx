import { percent } from './percent';

const gridlines = [0, 25, 50, 75, 100];

/** Faint lines at the quarters, behind the bar only. */
export function Gridlines({ height }: { height: number }) {
  return gridlines.map((at) => (
    <svg key={at} x={percent(at)} overflow="visible" data-mark="gridline">
      <rect className="mark-grid" x={-at / 100} width="1" height={height} />
    </svg>
  ));
}

/** A hairline from `high` to 100: what evidence rules out. */
export function Reach({ from, middle }: { from: number; middle: number }) {
  if (from >= 100) return null;
  return (
    <rect
      className="mark-reach"
      data-mark="reach"
      x={percent(from)}
      y={middle - 0.5}
      width={percent(100 - from)}
      height="1"
    />
  );
}

/** Marks `high`, inside of it. A settled score has none. */
export function Cap({ at, middle, height }: { at: number; middle: number; height: number }) {
  return (
    <svg x={percent(at)} y={middle - height / 2} overflow="visible" data-mark="cap">
      <rect className="mark-cap" x="-1.5" width="1.5" height={height} />
    </svg>
  );
}
