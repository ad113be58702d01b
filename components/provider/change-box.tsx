import clsx from 'clsx';
import { ChangeSign } from '@/components/evidence/change-line';
import { SourceChips } from '@/components/evidence/source-chips';
import { formatDate } from '@/lib/format';
import type { ChangeEffect } from '@/lib/provider/build-provider-view';

/** The change since the article that a reader must know first; bold when it decides a requirement. */
export function ChangeBox({ change, effect, decisive }: ChangeEffect) {
  return (
    <section
      aria-labelledby="lead-change"
      className="keep-together mt-5 flex flex-wrap gap-x-4 gap-y-2 rounded-control border border-l-4 border-change-edge border-l-change bg-change-ground px-4 py-3.5"
    >
      <span className="mt-0.5">
        <ChangeSign />
      </span>
      <div className="min-w-0 flex-1 basis-64">
        <h2 id="lead-change" className="text-name">
          Changed since the article: {change.headline}, {formatDate(change.date)}
        </h2>
        <p className="max-w-[56rem]">
          {change.what} <SourceChips sources={change.sources} form="number" />
        </p>
        {effect && (
          <p
            className={clsx(
              'mt-1 text-dense',
              decisive ? 'font-semibold text-change' : 'text-ink2',
            )}
          >
            {decisive && 'This decides a requirement of your mandate. '}
            {effect}
          </p>
        )}
      </div>
      <a
        href="#timeline"
        className="no-print inline-flex target items-center self-start text-dense"
      >
        See timeline
      </a>
    </section>
  );
}
