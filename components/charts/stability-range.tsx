import { Gridlines, Needle, percent } from './marks';

export type StabilityRangeProps = {
  /** Criterion id. */
  id: string;
  /** Shares 0 to 1: the weight in use and the range in which a set of providers stays. */
  weight: number;
  low: number;
  high: number;
  /** Who is there below and above that range; null where the set stays. */
  below: string | null;
  above: string | null;
  /** The whole picture in a sentence. */
  label: string;
};

const height = 30;
const middle = height / 2;

/** One weight from 0 to 100%: solid where a set stays, a dashed box with a name where not. */
export function StabilityRange({
  id,
  weight,
  low,
  high,
  below,
  above,
  label,
}: StabilityRangeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      data-criterion={id}
      width="100%"
      height={height}
      overflow="visible"
      className="block text-axis"
    >
      <Gridlines height={height} />
      {below !== null && <TakenOver from={0} to={low * 100} name={below} />}
      <rect
        className="mark-solid"
        data-mark="stays"
        x={percent(low * 100)}
        width={percent((high - low) * 100)}
        y={middle - 6}
        height="12"
        rx="1.5"
      />
      {above !== null && <TakenOver from={high * 100} to={100} name={above} />}
      <Needle at={weight * 100} top={4} height={22} />
    </svg>
  );
}

/** The narrowest picture that shows names, and the width of a letter, in px. */
const narrowest = 520;
const letter = 6.5;

/** A name that would be cut off stands in the words beside the picture alone. */
function TakenOver({ from, to, name }: { from: number; to: number; name: string }) {
  const fits = name.length * letter + 16 <= ((to - from) / 100) * narrowest;
  return (
    <svg x={percent(from)} width={percent(to - from)} y={middle - 7} height="14" data-mark="taken">
      <rect className="mark-box" x="0.5" y="0.5" height="13" />
      {fits && (
        <text x="8" y="11" className="fill-ink2 max-lg:hidden print:inline">
          {name}
        </text>
      )}
    </svg>
  );
}
