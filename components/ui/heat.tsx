import clsx from 'clsx';
import { formatPercent, formatPercentCell } from '@/lib/format';

type HeatTheme = 'light' | 'dark';

const steepness = { light: 0.62, dark: 0.3 };

/**
 * How much colour a chance (0 to 1) gets over the surface. It jumps at 60% across the tones on
 * which neither ink nor white can be read, and below it stays light enough for ink.
 */
export function heatShare(chance: number, theme: HeatTheme): number {
  return chance < 0.6 ? 0.98 * chance : 0.7 + steepness[theme] * (chance - 0.6);
}

/** From 60% on the figure is white in both themes. */
export function isHot(chance: number): boolean {
  return chance >= 0.6;
}

/** The colour of a chance (0 to 1) in both themes, behind whatever stands over it. */
function HeatFill({ chance }: { chance: number }) {
  return (
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
  );
}

type HeatCellProps = {
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

const steps = [0.1, 0.3, 0.6, 0.8];

/** Which shade is which chance. */
export function HeatKey() {
  return (
    <ul aria-label="Shades" className="flex flex-wrap gap-x-4 gap-y-1.5">
      {steps.map((chance) => (
        <li key={chance} className="flex items-center gap-2">
          <span className="relative h-3 w-6 overflow-hidden rounded-mark bg-surface">
            <HeatFill chance={chance} />
          </span>
          {formatPercent(chance)}
        </li>
      ))}
    </ul>
  );
}
