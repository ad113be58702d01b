import { heatShare } from './heat-share';

/** The colour of a chance (0 to 1) in both themes, behind whatever stands over it. */
export function HeatFill({ chance }: { chance: number }) {
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
