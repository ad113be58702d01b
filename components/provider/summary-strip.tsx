import Link from 'next/link';
import type { ReactNode } from 'react';
import { CriterionKey } from '@/components/charts/keys';
import { ScoreAxis } from '@/components/charts/marks';
import { RankShares } from '@/components/charts/rank-shares';
import { ScoreBar } from '@/components/charts/score-bar';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import {
  formatDate,
  formatOf100,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
} from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';

type SummaryStripProps = Pick<
  ProviderView,
  'provider' | 'standing' | 'findingCount' | 'raising'
> & {
  /** How sure the order is under the same mandate. */
  robustnessHref: string;
};

/** The provider in one row: score with its bar, rank, article rank, and how much evidence there is. */
export function SummaryStrip({
  provider,
  standing,
  findingCount,
  raising,
  robustnessHref,
}: SummaryStripProps) {
  const { article, sources } = provider;
  return (
    <div className="keep-together mt-5 grid grid-cols-2 gap-px overflow-clip rounded-panel border border-line2 bg-line md:grid-cols-4 lg:grid-cols-[8.5rem_minmax(0,1fr)_12.5rem_9rem_10rem]">
      <Fact label={'Score'}>
        <Figure>{formatScore(standing.score)}</Figure>
        <p className="text-dense text-ink2">{formatRange(standing.low, standing.high)}</p>
      </Fact>
      <div className="order-last col-span-2 ground-surface px-4 py-3.5 md:col-span-4 lg:order-none lg:col-span-1">
        <div className="mb-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
          <p className="text-caption text-ink2">Points out of 100</p>
          <CriterionKey />
        </div>
        <ScoreBar
          score={standing.score}
          low={standing.low}
          high={standing.high}
          criteria={standing.criteria}
          label={provider.name}
        />
        <ScoreAxis />
      </div>
      <Rank standing={standing} robustnessHref={robustnessHref} />
      <Fact label="Article rank">
        <Figure>{article.rank}</Figure>
        <p className="text-dense text-ink2">{formatDate(article.published)}</p>
      </Fact>
      <Fact label="Evidence">
        <Figure>{sources.length}</Figure>
        <p className="text-dense text-ink2">
          {sources.length === 1 ? 'source' : 'sources'}; {raising.length} of {findingCount} findings
          open
        </p>
      </Fact>
    </div>
  );
}

type RankProps = { standing: AssessedProvider } & Pick<SummaryStripProps, 'robustnessHref'>;

function Rank({ standing, robustnessHref }: RankProps) {
  if (standing.group === 'ruled-out') {
    return (
      <Fact label="Rank">
        <p className="text-name text-fail">Ruled out</p>
        <p className="text-dense text-ink2">
          <a href="#requirements" className="target-area">
            by your mandate
          </a>
        </p>
      </Fact>
    );
  }
  const { bestRank, worstRank, chances, among } = standing;
  const isApart = standing.place === 'apart';
  const rank = isApart ? standing.wouldRank : standing.rank;
  const tied = !isApart && standing.tied;
  return (
    <Fact label={isApart ? `Would rank among ${among}` : `Rank among ${among}`}>
      <div className="flex flex-wrap items-end gap-x-3">
        <Figure>
          {formatRank(rank, tied)}
          {tied && <span className="sr-only"> tied</span>}
        </Figure>
        {chances && among > 1 && (
          <div className="mb-1">
            <RankShares shares={chances.shares} rank={rank} largest={Math.max(...chances.shares)} />
          </div>
        )}
      </div>
      {chances && among > 1 && (
        <p className="text-dense text-ink2">
          {chances.pFirst === 0 ? 'Never first' : `First in ${formatOf100(chances.pFirst)}`}
          <span className="sr-only"> simulations</span>
        </p>
      )}
      <p className="text-dense text-ink2 *:whitespace-nowrap">
        {chances && among > 1 && (
          <span>likely {formatRanks(chances.likelyBest, chances.likelyWorst)},</span>
        )}{' '}
        {among > 1 && <span>possible {formatRanks(bestRank, worstRank)}</span>}
      </p>
      <Link
        href={robustnessHref}
        prefetch={false}
        className="no-print -mb-1 inline-flex target items-center text-dense"
      >
        How sure is this?
      </Link>
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ground-surface px-4 py-3.5">
      <p className="mb-1 text-caption text-ink2">{label}</p>
      {children}
    </div>
  );
}

const Figure = ({ children }: { children: ReactNode }) => (
  <p className="mb-1 text-score-lg">{children}</p>
);
