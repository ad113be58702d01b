import { formatCount, formatList, formatPercent, formatRanks, formatScore } from '@/lib/format';
import type { RankingRow } from '@/lib/ranking/ranking-row';
import { aheadShare, likelyShare } from '@/lib/scoring';

export type RankCertaintyProps = {
  row: Pick<RankingRow, 'shortName' | 'bestRank' | 'worstRank' | 'chances'>;
  /** Those that it cannot be told from, by short name. */
  peers: readonly string[];
  samples: number;
};

/** How firm a rank is, in sentences. */
export function RankCertainty({ row, peers, samples }: RankCertaintyProps) {
  const { shortName, chances, bestRank, worstRank } = row;
  if (chances === null) return <p className="text-dense text-ink2">Chances are being drawn.</p>;
  const { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst } = chances;
  return (
    <div className="flex flex-col gap-1.5 text-dense text-ink2">
      <p>
        Of {formatCount(samples, 'draw')}, {shortName} is first in{' '}
        <strong className="text-ink">{formatPercent(pFirst)}</strong> and among the top three in{' '}
        {formatPercent(pTopThree)}; its mean rank is {formatScore(expectedRank)}. At least{' '}
        {formatPercent(likelyShare)} of draws give rank{' '}
        <Ranks best={likelyBest} worst={likelyWorst} />. From intervals alone, rank{' '}
        <Ranks best={bestRank} worst={worstRank} /> is possible.
      </p>
      <p>
        {peers.length === 0
          ? `It can be told apart from all others: each pair has one of the two ahead in at least ${formatPercent(aheadShare)} of draws.`
          : `It cannot be told apart from ${formatList(peers, 'or')}: neither is ahead of the other in at least ${formatPercent(aheadShare)} of draws.`}
      </p>
    </div>
  );
}

function Ranks({ best, worst }: { best: number; worst: number }) {
  return <span className="whitespace-nowrap">{formatRanks(best, worst)}</span>;
}
