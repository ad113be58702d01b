import clsx from 'clsx';
import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import type { Chances } from '@/lib/assessment/draws';
import { formatCount, formatList, formatPercent, formatRanks, formatScore } from '@/lib/format';
import { aheadShare, likelyShare } from '@/lib/scoring';

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
