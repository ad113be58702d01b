'use client';

import { buttonClass } from '@/components/ui/button';
import { EmptyState as Empty } from '@/components/ui/empty-state';
import type { EmptyState } from '@/lib/ranking/empty-state';
import { StateLink } from './state-link';

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
                  <StateLink key={way.gate} to={way.params} className={buttonClass('quiet')}>
                    {way.button}
                  </StateLink>
                ),
            )}
            <StateLink to={empty.reset.params} className="flex target items-center text-dense">
              {empty.reset.button}
            </StateLink>
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
