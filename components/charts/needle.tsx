import { percent } from './percent';

export type NeedleProps = {
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
