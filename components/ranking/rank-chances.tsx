import clsx from 'clsx';
import { RankShares } from '@/components/charts/rank-shares';
import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import type { Chances } from '@/lib/assessment/draws';
import { formatPercent, formatRanks, formatScore } from '@/lib/format';
import type { ViewKey } from '@/lib/url/mandate';

export type RankChancesProps = {
  row: Pick<RankedProvider, 'name' | 'rank' | 'bestRank' | 'worstRank'>;
  /** Null before the first draws. */
  chances: Chances | null;
  /** False while the chances are those of an earlier mandate. */
  isCurrent: boolean;
  /** The largest share of the page. */
  largest: number;
  view: ViewKey;
};

/**
 * How often the draws give a provider each rank. Those of an earlier mandate keep their place while
 * the new ones are being drawn, in outline and with words that say so.
 */
export function RankChances({ row, chances, isCurrent, largest, view }: RankChancesProps) {
  const possible = `possible ${formatRanks(row.bestRank, row.worstRank)}`;
  if (chances === null) {
    return (
      <p className="text-caption text-ink2">
        <span className="block">being drawn</span>
        <span className="block">{possible}</span>
      </p>
    );
  }
  const { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst, shares } = chances;
  return (
    <div
      aria-busy={!isCurrent}
      className={clsx(
        'flex gap-x-4 gap-y-1 text-caption md:flex-col',
        isCurrent ? 'text-ink2' : 'text-ink3',
      )}
    >
      {view === 'bars' && (
        <div className="shrink-0">
          <RankShares
            shares={shares}
            rank={row.rank}
            largest={largest}
            outlined={!isCurrent}
            label={`${row.name}, ${isCurrent ? 'rank in draws' : 'rank in earlier draws'}`}
          />
        </div>
      )}
      <p className="*:block">
        {pFirst === 0 ? (
          <span>Never first</span>
        ) : (
          <span>
            First in{' '}
            <span className={clsx('whitespace-nowrap', isCurrent && 'font-semibold text-ink')}>
              {formatPercent(pFirst)}
            </span>
          </span>
        )}
        {view === 'numbers' && (
          <>
            <span>top 3 in {formatPercent(pTopThree)}</span>
            <span>mean {formatScore(expectedRank)}</span>
          </>
        )}
        <span>
          {isCurrent ? `likely ${formatRanks(likelyBest, likelyWorst)}` : 'being drawn'}
          <span className="md:hidden">, {possible}</span>
        </span>
        <span className="max-md:hidden!">{possible}</span>
      </p>
    </div>
  );
}
