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

type NeedleProps = {
  /** Place on the scale of 0 to 100. */
  at: number;
  /** Distance of the needle's top from the top of the drawing, in px. */
  top: number;
  height: number;
  /** The needle of a total has a head; those of criteria are plain. */
  head?: boolean;
};

/** The score: 2 px of ink with a halo of the ground, so that it stays visible on any segment. */
export function Needle({ at, top, height, head = false }: NeedleProps) {
  return (
    <svg x={percent(at)} y={top} overflow="visible" className="mark-moving" data-mark="needle">
      <rect className="mark-halo" x="-2.5" width="5" height={height} />
      <rect className="mark-needle" x="-1" width="2" height={height} />
      {head && <path className="mark-needle" d="M-3.5 -0.5h7L1 4h-2Z" />}
    </svg>
  );
}

/**
 * Left open: a 45° hatch, 1 px in 3.5, on a tint of 16%. Drawn as a pattern rather than a
 * background, because backgrounds are dropped by printers. The id must be the document's only one.
 */
export function HatchPattern({ id, criterion }: { id: string; criterion: string }) {
  return (
    <pattern
      id={id}
      data-criterion={criterion}
      width="3.5"
      height="3.5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="mark-hatch-tint" width="3.5" height="3.5" />
      <rect className="mark-hatch-line" width="1.25" height="3.5" />
    </pattern>
  );
}

/** A place on a scale of 0 to 100 as an SVG length; four decimals are finer than any screen. */
export function percent(value: number): string {
  const inside = Math.min(100, Math.max(0, value));
  return `${Math.round(inside * 1e4) / 1e4}%`;
}

const ticks = [0, 25, 50, 75, 100];

type ScoreAxisProps = { steps?: readonly number[]; unit?: string };

/** The axis of a column of bars; it stands in the table's head, or under a single bar. */
export function ScoreAxis({ steps = ticks, unit = '' }: ScoreAxisProps) {
  return (
    <svg aria-hidden="true" width="100%" height="17" className="block fill-ink3 text-axis">
      {steps.map((at) => (
        <text
          key={at}
          x={`${at}%`}
          y="13"
          textAnchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}
        >
          {`${at}${unit}`}
        </text>
      ))}
    </svg>
  );
}
