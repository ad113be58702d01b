import { buttonClass } from '@/components/ui/button';
import { EmptyState as Empty } from '@/components/ui/panel';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import type { EmptyState } from '@/lib/ranking/empty-state';
import { rankingTitleId } from './ranking-counts';
import { StateLink, type StateLinkProps } from './state-link';

/** In place of rows: what happened, and the cheapest ways back. */
export function RankingEmpty({ empty }: { empty: EmptyState }) {
  const [cheapest, ...others] = empty.ways;
  return (
    <div className="border-t border-line">
      <Empty
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
      </Empty>
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
