import clsx from 'clsx';
import { RankShares } from '@/components/charts/rank-shares';
import type { Chances } from '@/lib/assessment/draws';
import {
  formatChance,
  formatCount,
  formatList,
  formatNth,
  formatPercent,
  formatRanks,
  formatScore,
} from '@/lib/format';
import type { ListedProvider } from '@/lib/ranking/ranking-groups';
import { aheadShare, likelyShare } from '@/lib/scoring';

export type RankChancesProps = {
  row: ListedProvider;
  /** Null before the first draws. */
  chances: Chances | null;
  /** False while the chances are those of an earlier mandate. */
  isCurrent: boolean;
};

/**
 * How often a provider comes first, and its likely ranks; of an open one where it would rank and how
 * often it would lead. Of one that is ranked alone no chance is claimed. Those of an earlier mandate
 * keep their place while the new ones are being counted, with words that say so.
 */
export function RankChances({ row, chances, isCurrent }: RankChancesProps) {
  const isApart = row.place === 'apart';
  return (
    <div
      aria-busy={!isCurrent}
      className={clsx(
        'text-caption max-md:flex max-md:flex-wrap max-md:gap-x-1.5 md:whitespace-nowrap md:*:block',
        isCurrent ? 'text-ink2' : 'text-ink3',
      )}
    >
      {isApart && (
        <span className="font-semibold text-ink">would rank {formatNth(row.wouldRank)}</span>
      )}
      {row.place === 'ranked' && row.among === 1 ? (
        <span>the only one</span>
      ) : chances === null ? (
        <span>being counted</span>
      ) : (
        <>
          <span>
            <FirstIn share={chances.pFirst} isApart={isApart} isCurrent={isCurrent} />
          </span>
          {!isApart && (
            <span>
              {isCurrent
                ? `likely ${formatRanks(chances.likelyBest, chances.likelyWorst)}`
                : 'being counted'}
            </span>
          )}
        </>
      )}
    </div>
  );
}

type FirstInProps = { share: number; isApart: boolean; isCurrent: boolean };

/** "First in 87 of 100", "leads in 9 of 100", "never first" */
function FirstIn({ share, isApart, isCurrent }: FirstInProps) {
  if (share === 0) return <>{isApart ? 'never leads' : 'Never first'}</>;
  return (
    <>
      {isApart ? 'leads in' : 'First in'}{' '}
      <span
        className={clsx('whitespace-nowrap', isCurrent && !isApart && 'font-semibold text-ink')}
      >
        {formatChance(share)}
      </span>{' '}
      of 100
    </>
  );
}

export type RankCertaintyProps = {
  row: ListedProvider;
  /** Null before the first draws. */
  chances: Chances | null;
  /** False while the chances are those of an earlier mandate. */
  isCurrent: boolean;
  /** Those that it cannot be told from, by short name. */
  peers: readonly string[];
  samples: number;
  /** The largest share of the page, to which every column is drawn. */
  largest: number;
};

/** How firm a rank is, in sentences. What an earlier mandate said keeps its place and says so. */
export function RankCertainty(props: RankCertaintyProps) {
  const { row, chances, isCurrent, peers, samples, largest } = props;
  if (row.place === 'ranked' && row.among === 1) {
    return (
      <p className="text-dense text-ink2">
        It is ranked alone, so there is no order to be sure of.
      </p>
    );
  }
  if (chances === null) return <p className="text-dense text-ink2">Chances are being counted.</p>;
  const { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst, shares } = chances;
  const isApart = row.place === 'apart';
  return (
    <div
      aria-busy={!isCurrent}
      className={clsx('flex flex-col gap-1.5 text-dense', isCurrent ? 'text-ink2' : 'text-ink3')}
    >
      <RankShares
        shares={shares}
        rank={isApart ? row.wouldRank : row.rank}
        largest={largest}
        outlined={!isCurrent}
        label={`${row.name}, ${isCurrent ? 'rank in simulations' : 'rank in earlier simulations'}`}
      />
      <p>
        {isCurrent ? '' : 'Before your last change: '}
        {isApart
          ? `If every open requirement were met, among ${formatCount(row.among, 'provider')}: of `
          : `Among ${formatCount(row.among, 'provider')}, of `}
        {formatCount(samples, 'simulation')}, {row.shortName} is first in{' '}
        <strong className={clsx(isCurrent && 'text-ink')}>{formatPercent(pFirst)}</strong> and among
        the top three in {formatPercent(pTopThree)}; its mean rank is {formatScore(expectedRank)}.
        At least {formatPercent(likelyShare)} of simulations give rank{' '}
        <Ranks best={likelyBest} worst={likelyWorst} />.{' '}
        {isCurrent && (
          <>
            From ranges alone, rank <Ranks best={row.bestRank} worst={row.worstRank} /> is possible.
          </>
        )}
      </p>
      {!isApart && <p>{isCurrent ? sayPeers(peers) : 'New chances are being counted.'}</p>}
    </div>
  );
}

function sayPeers(peers: readonly string[]): string {
  const share = formatPercent(aheadShare);
  return peers.length === 0
    ? `Its order with all others is settled: of each pair one is ahead in at least ${share} of simulations.`
    : `Its order with ${formatList(peers)} is not settled: neither is ahead of the other in at least ${share} of simulations.`;
}

function Ranks({ best, worst }: { best: number; worst: number }) {
  return <span className="whitespace-nowrap">{formatRanks(best, worst)}</span>;
}
