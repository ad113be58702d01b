import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatList } from '@/lib/format';
import type { BandMark } from '@/lib/ranking/bands';

/** The rank; a tie says so beside the figure. */
export function RankMark({ rank, tied }: Pick<RankedProvider, 'rank' | 'tied'>) {
  return (
    <span className="font-serif text-[1.25rem] leading-5 font-semibold">
      {rank}
      {tied && (
        <>
          <span aria-hidden="true" className="font-sans text-caption font-normal text-ink2">
            =
          </span>
          <span className="sr-only"> (tie)</span>
        </>
      )}
    </span>
  );
}

/** The bands of a row, in letters: two rows that share one cannot be told apart. */
export function BandLetters({ letters }: { letters: readonly string[] }) {
  if (letters.length === 0) return null;
  return (
    <span className="block pt-1 text-axis tracking-wider text-ink2">
      <span aria-hidden="true">{letters.join('')}</span>
      <span className="sr-only">
        {letters.length === 1 ? 'band' : 'bands'} {formatList(letters)}
      </span>
    </span>
  );
}

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
