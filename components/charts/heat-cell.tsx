import clsx from 'clsx';
import { formatPercentCell } from '@/lib/format';
import { HeatFill } from './heat-fill';
import { isHot } from './heat-share';

export type HeatCellProps = {
  /** 0 to 1. */
  chance: number;
  /** The figure, where it is not the chance in per cent alone. */
  text?: string;
  /** Framed in ink: the rank by score. */
  framed?: boolean;
  /** Figures only, such as for the losing side of a pair. */
  unshaded?: boolean;
};

/** A chance as a table cell. One hue over the surface, the figure always there. */
export function HeatCell({
  chance,
  text = formatPercentCell(chance),
  framed = false,
  unshaded = false,
}: HeatCellProps) {
  const shaded = !unshaded && chance >= 0.005;
  return (
    <td
      className={clsx(
        'relative h-9 min-w-12 bg-surface text-center text-dense md:min-w-8 print:min-w-8',
        !shaded && 'border border-line',
        shaded && isHot(chance) ? 'font-semibold text-on-heat' : 'text-ink',
        framed && 'font-semibold outline-2 -outline-offset-2 outline-ink',
      )}
    >
      {shaded && <HeatFill chance={chance} />}
      <span className="relative">{text}</span>
      {framed && <span className="sr-only"> (rank by score)</span>}
    </td>
  );
}
