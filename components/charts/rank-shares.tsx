import { formatPercent } from '@/lib/format';
import { percent } from './marks';

type RankSharesProps = {
  /** Share of draws (0 to 1) by rank, rank 1 first. */
  shares: readonly number[];
  /** The rank by score, drawn in ink. */
  rank: number;
  /** The largest share of the whole page, so that all columns share one scale. */
  largest: number;
  label?: string;
  /** Outlines only: the shares are those of an earlier mandate. */
  outlined?: boolean;
};

const column = { width: 9, step: 11 };
const height = 24;

/** How often a provider takes each rank: one column per rank, height by share of the draws. */
export function RankShares({ shares, rank, largest, label, outlined = false }: RankSharesProps) {
  const width = Math.max(0, shares.length * column.step - (column.step - column.width));
  const text = shares
    .flatMap((share, index) => (share > 0 ? [`rank ${index + 1} in ${formatPercent(share)}`] : []))
    .join(', ');
  return (
    <svg
      role="img"
      aria-label={`${label ?? 'Rank in simulations'}: ${text}`}
      width={width}
      height={height}
      className="block max-w-full"
    >
      {shares.map((share, index) => {
        const tall = largest > 0 ? (share / largest) * (height - 1) : 0;
        return (
          <rect
            key={index}
            data-mark="share"
            className={
              outlined ? 'mark-outline' : index + 1 === rank ? 'mark-needle' : 'mark-share'
            }
            x={percent((index * column.step * 100) / width)}
            y={height - 1 - tall}
            width={percent((column.width * 100) / width)}
            height={tall}
          />
        );
      })}
      <rect className="mark-axis" y={height - 1} width="100%" height="1" />
    </svg>
  );
}
