import { formatWeight } from '@/lib/format';
import { Gridlines } from './bar-track';
import { criterionName } from './criterion-names';
import { Needle } from './needle';
import { percent } from './percent';

export type StabilityRangeProps = {
  /** Criterion id. */
  id: string;
  /** Shares 0 to 1: the weight in use and the range in which the leader stays. */
  weight: number;
  low: number;
  high: number;
  leader: string;
  /** Who leads below and above that range; null where nobody takes over. */
  below: string | null;
  above: string | null;
};

const height = 30;
const middle = height / 2;

/** One weight from 0 to 100%: solid where the leader stays, a dashed box with a name where not. */
export function StabilityRange(props: StabilityRangeProps) {
  const { id, weight, low, high, below, above } = props;
  return (
    <svg
      role="img"
      aria-label={describeStability(props)}
      data-criterion={id}
      width="100%"
      height={height}
      overflow="visible"
      className="block text-axis"
    >
      <Gridlines height={height} />
      {below !== null && low > 0 && <TakenOver from={0} to={low * 100} name={below} />}
      <rect
        className="mark-solid"
        data-mark="stays"
        x={percent(low * 100)}
        width={percent((high - low) * 100)}
        y={middle - 6}
        height="12"
        rx="1.5"
      />
      {above !== null && high < 1 && <TakenOver from={high * 100} to={100} name={above} />}
      <Needle at={weight * 100} top={4} height={22} />
    </svg>
  );
}

function TakenOver({ from, to, name }: { from: number; to: number; name: string }) {
  return (
    <svg x={percent(from)} width={percent(to - from)} y={middle - 7} height="14" data-mark="taken">
      <rect className="mark-box" x="0.5" y="0.5" height="13" />
      <text x="8" y="11" className="fill-ink2">
        {name}
      </text>
    </svg>
  );
}

/** "Costs, now 15%: BitGo leads up to 65%; above it, Hex Trust takes over." */
export function describeStability(props: StabilityRangeProps): string {
  const { id, weight, low, high, leader, below, above } = props;
  const falls = below !== null && low > 0;
  const rises = above !== null && high < 1;
  const parts = [
    falls && `below ${formatWeight(low)}, ${below} takes over`,
    rises && `above ${formatWeight(high)}, ${above} takes over`,
  ].filter(Boolean);
  const range = parts.length === 0 ? ' at any weight' : `; ${parts.join('; ')}`;
  return `${criterionName(id)}, now ${formatWeight(weight)}: ${leader} leads${range}.`;
}
