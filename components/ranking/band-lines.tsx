import type { BandMark } from '@/lib/ranking/band-lanes';

/** Where a line begins in the row of its first member, and ends in that of its last. */
const reach = 18;
const lane = { first: 2, step: 4 };
const line = 1.5;

/**
 * The brackets of bands at the left edge of a row, one lane beside the other. Decoration: letters
 * under the rank say the same.
 */
export function BandLines({ marks }: { marks: readonly BandMark[] }) {
  if (marks.length === 0) return null;
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="100%"
      className="pointer-events-none absolute inset-y-0 start-0"
    >
      {marks.map(({ lane: index, part }) => {
        const x = lane.first + index * lane.step;
        return (
          <g key={index} data-band={part}>
            {part === 'gap' ? (
              <line className="mark-band-gap" x1={x} x2={x} y2="100%" />
            ) : part === 'start' ? (
              <svg y={reach} height="100%">
                <rect className="mark-band" x={x - line / 2} width={line} height="100%" />
                <rect className="mark-band" x={x} width="3" height={line} />
              </svg>
            ) : part === 'end' ? (
              <>
                <rect className="mark-band" x={x - line / 2} width={line} height={reach + 8} />
                <rect className="mark-band" x={x} y={reach + 8 - line} width="3" height={line} />
              </>
            ) : (
              <rect className="mark-band" x={x - line / 2} width={line} height="100%" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
