import clsx from 'clsx';
import { RankShares } from '@/components/charts/rank-shares';
import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import type { Chances } from '@/lib/assessment/draws';
import { formatCount, formatList, formatPercent, formatRanks, formatScore } from '@/lib/format';
import { aheadShare, likelyShare } from '@/lib/scoring';
import type { ViewKey } from '@/lib/url/mandate';

export type RankChanceColumnsProps = {
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
export function RankChanceColumns({
  row,
  chances,
  isCurrent,
  largest,
  view,
}: RankChanceColumnsProps) {
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

export type RankCertaintyProps = {
  row: Pick<RankedProvider, 'shortName' | 'bestRank' | 'worstRank'>;
  /** Null before the first draws. */
  chances: Chances | null;
  /** False while the chances are those of an earlier mandate. */
  isCurrent: boolean;
  /** Those that it cannot be told from, by short name. */
  peers: readonly string[];
  samples: number;
};

/** How firm a rank is, in sentences. What an earlier mandate said keeps its place and says so. */
export function RankCertainty(props: RankCertaintyProps) {
  const { row, chances, isCurrent, peers, samples } = props;
  if (chances === null) return <p className="text-dense text-ink2">Chances are being drawn.</p>;
  const { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst } = chances;
  return (
    <div
      aria-busy={!isCurrent}
      className={clsx('flex flex-col gap-1.5 text-dense', isCurrent ? 'text-ink2' : 'text-ink3')}
    >
      <p>
        {isCurrent ? 'Of ' : 'Before your last change: of '}
        {formatCount(samples, 'draw')}, {row.shortName} is first in{' '}
        <strong className={clsx(isCurrent && 'text-ink')}>{formatPercent(pFirst)}</strong> and among
        the top three in {formatPercent(pTopThree)}; its mean rank is {formatScore(expectedRank)}.
        At least {formatPercent(likelyShare)} of draws give rank{' '}
        <Ranks best={likelyBest} worst={likelyWorst} />.{' '}
        {isCurrent && (
          <>
            From intervals alone, rank <Ranks best={row.bestRank} worst={row.worstRank} /> is
            possible.
          </>
        )}
      </p>
      <p>{isCurrent ? sayPeers(peers) : 'New chances are being drawn.'}</p>
    </div>
  );
}

function sayPeers(peers: readonly string[]): string {
  const share = formatPercent(aheadShare);
  return peers.length === 0
    ? `It can be told apart from all others: each pair has one of the two ahead in at least ${share} of draws.`
    : `It cannot be told apart from ${formatList(peers, 'or')}: neither is ahead of the other in at least ${share} of draws.`;
}

function Ranks({ best, worst }: { best: number; worst: number }) {
  return <span className="whitespace-nowrap">{formatRanks(best, worst)}</span>;
}
