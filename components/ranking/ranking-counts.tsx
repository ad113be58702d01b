import { DrawProgress, type ProgressStore } from '@/components/draws/draw-progress';
import { useRanking } from '@/components/link/link-context';
import { StateLink, type StateLinkProps } from '@/components/link/state-link';
import { buttonClass } from '@/components/ui/button';
import { EmptyNote } from '@/components/ui/panel';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { RankingView } from '@/lib/ranking/build-ranking';
import type { EmptyState } from '@/lib/ranking/empty-state';

export const ruledOutId = 'ruled-out';
/** Of the heading above the rows, which takes the focus of what leads back to them. */
export const rankingTitleId = 'ranking-title';

type RankingStatusProps = Pick<RankingView, 'totals' | 'lacksCompanies'> & {
  progress: ProgressStore;
  /** How many the switch hides. */
  hidden: number;
  /** What was looked for in place of a search that nothing matches. */
  meant: string | null;
  /** What a search looks through could not be had. */
  searchFailed: boolean;
};

/** What is not seen in the rows: that chances are being counted, what a search or the switch leaves out. */
export function RankingStatus({
  totals,
  lacksCompanies,
  progress,
  hidden,
  meant,
  searchFailed,
}: RankingStatusProps) {
  const { params } = useRanking();
  return (
    <div className="text-dense text-ink2 *:empty:hidden">
      <p>
        <DrawProgress progress={progress} />
      </p>
      {lacksCompanies && (
        <p>
          This edition does not say which company serves which region, so it was not checked whether
          one company meets all of it.
        </p>
      )}
      <p role="status">
        {params.q !== '' && (
          <>
            {meant !== null && (
              <>
                Nothing matches “{params.q}”. Did you mean{' '}
                <StateLink to={{ ...params, q: meant }} className="target-area">
                  {meant}
                </StateLink>
                ?{' '}
              </>
            )}
            {searchFailed
              ? 'The search could not be loaded, so nothing is left out. '
              : `${totals.matching} shown of ${totals.providers - totals.ruledOut} by search “${meant ?? params.q}”. `}
            <ClearSearch />
          </>
        )}
        {hidden > 0 && <> {hidden === 1 ? 'One is' : `${hidden} are`} hidden, open or ruled out.</>}
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

/** In place of rows: what happened, and the cheapest ways back. */
export function RankingEmpty({ empty }: { empty: EmptyState }) {
  const [cheapest, ...others] = empty.ways;
  return (
    <div className="border-t border-line">
      <EmptyNote
        title={empty.title}
        actions={
          <>
            {[cheapest, ...others].map(
              (way) =>
                way && (
                  <WayLink key={way.gate} to={way.params} className={buttonClass('quiet')}>
                    {way.button}
                  </WayLink>
                ),
            )}
            <WayLink to={empty.reset.params} className="flex target items-center text-dense">
              {empty.reset.button}
            </WayLink>
          </>
        }
      >
        <p>{empty.message}</p>
        {others.map(({ gate, text }) => (
          <p key={gate}>{text}</p>
        ))}
      </EmptyNote>
    </div>
  );
}

function WayLink(props: Omit<StateLinkProps, 'ref'>) {
  const leaving = useFocusHandover<HTMLAnchorElement>({
    group: 'ways-back',
    heading: rankingTitleId,
  });
  return <StateLink {...leaving} {...props} />;
}
