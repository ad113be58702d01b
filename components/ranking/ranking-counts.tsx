import { DrawProgress, type ProgressStore } from '@/components/draws/draw-progress';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { RankingView } from '@/lib/ranking/build-ranking';
import { useRanking } from './ranking-context';
import { StateLink } from './state-link';

export const ruledOutId = 'ruled-out';
/** Of the heading above the rows, which takes the focus of what leads back to them. */
export const rankingTitleId = 'ranking-title';

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
            {totals.matchingRanked} shown of {totals.ranked} by search “{params.q}”. <ClearSearch />
          </>
        )}
      </p>
    </div>
  );
}

function ClearSearch() {
  const { params } = useRanking();
  const leaving = useFocusHandover<HTMLAnchorElement>({ heading: rankingTitleId });
  return (
    <StateLink {...leaving} to={{ ...params, q: '' }} className="no-print target-area">
      Clear search
    </StateLink>
  );
}
