import { ChangeSign } from '@/components/evidence/evidence-tags';
import { RegionKey } from '@/components/evidence/region-chips';
import { formatPercent } from '@/lib/format';
import { aheadShare, likelyShare } from '@/lib/scoring';

/** What the signs in a row mean. */
export function RankingLegend() {
  return (
    <div className="flex flex-col gap-y-2 pt-3 text-caption text-ink2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <span>Regions:</span>
        <RegionKey />
        <span className="flex items-center gap-2">
          <ChangeSign />
          changed since the article of September 2025
        </span>
        <span>= tie</span>
      </div>
      <DrawsKey />
    </div>
  );
}

/** What the columns of draws, their words and the brackets of bands mean. */
function DrawsKey() {
  return (
    <ul aria-label="Draws" className="flex flex-col gap-y-1.5">
      <li>
        <strong>Draws</strong> settle everything that evidence leaves open, and the weights within
        their spread, again and again. Columns show how often each rank came out, the rank by score
        in ink.
      </li>
      <li>
        <strong>Likely</strong> ranks are the shortest run that holds at least{' '}
        {formatPercent(likelyShare)} of draws; <strong>possible</strong> ones follow from intervals
        alone.
      </li>
      <li>
        <svg
          aria-hidden="true"
          width="7"
          height="14"
          className="me-2 inline-block align-text-bottom"
        >
          <path className="mark-band" d="M1 0h6v1.5h-4.5v11h4.5v1.5h-6z" />
        </svg>
        <strong>a, b, …</strong> Providers that share a bracket and its letter cannot be told apart:
        neither is ahead of the other in at least {formatPercent(aheadShare)} of draws.
      </li>
    </ul>
  );
}
