import clsx from 'clsx';
import { formatPercentCell } from '@/lib/format';
import { heatShare, isHot } from './heat-share';

export type HeatCellProps = {
  /** 0 to 1. */
  chance: number;
  /** Framed in ink: the rank by score. */
  framed?: boolean;
  /** Figures only, such as for the losing side of a pair. */
  unshaded?: boolean;
};

/** A chance as a table cell. One hue over the surface, the figure always there. */
export function HeatCell({ chance, framed = false, unshaded = false }: HeatCellProps) {
  const shaded = !unshaded && chance >= 0.005;
  return (
    <td
      className={clsx(
        'relative h-9 min-w-14 border border-line bg-surface text-center text-dense',
        shaded && isHot(chance) ? 'font-semibold text-on-heat' : 'text-ink',
        framed && 'outline-2 -outline-offset-2 outline-ink',
      )}
    >
      {shaded && (
        // Drawn, not a background: printers drop backgrounds, and no style is needed.
        <svg
          aria-hidden="true"
          data-criterion="liquidity"
          className="pointer-events-none absolute inset-0 size-full"
        >
          <rect
            className="mark-solid dark:hidden"
            width="100%"
            height="100%"
            fillOpacity={heatShare(chance, 'light')}
          />
          <rect
            className="mark-solid hidden dark:block"
            width="100%"
            height="100%"
            fillOpacity={heatShare(chance, 'dark')}
          />
        </svg>
      )}
      <span className="relative">{formatPercentCell(chance)}</span>
    </td>
  );
}
