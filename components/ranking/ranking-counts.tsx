'use client';

import { DrawProgress } from '@/components/draws/draw-progress';
import type { ProgressStore } from '@/components/draws/progress-store';
import type { RankingView } from '@/lib/ranking/build-ranking';
import { useRanking } from './ranking-context';
import { StateLink } from './state-link';

export const ruledOutId = 'ruled-out';

export type RankingCountsProps = Pick<RankingView, 'totals'> & {
  progress: ProgressStore;
};

/** How many are ranked, ruled out and open; and, while one searches, how many are shown. */
export function RankingCounts({ totals, progress }: RankingCountsProps) {
  const { params } = useRanking();
  return (
    <div className="text-dense text-ink2">
      <p>
        <strong className="text-ink">{totals.ranked} ranked</strong> of {totals.providers}
        {totals.ruledOut > 0 && (
          <>
            {' · '}
            <a href={`#${ruledOutId}`} className="target-area">
              {totals.ruledOut} ruled out
            </a>
          </>
        )}
        {totals.withOpenRequirements > 0 &&
          ` · ${totals.withOpenRequirements} with open requirements`}
      </p>
      <p>
        <DrawProgress progress={progress} />
      </p>
      <p role="status">
        {params.q !== '' && (
          <>
            {totals.matchingRanked} shown of {totals.ranked} by search “{params.q}”.{' '}
            <StateLink to={{ ...params, q: '' }} className="no-print target-area">
              Clear search
            </StateLink>
          </>
        )}
      </p>
    </div>
  );
}
