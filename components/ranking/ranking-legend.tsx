import { ChangeSign } from '@/components/evidence/evidence-tags';
import { RegionKey } from '@/components/evidence/region-chips';
import { formatPercent } from '@/lib/format';
import { likelyShare } from '@/lib/scoring';

/** What the signs in a row mean. */
export function RankingLegend() {
  return (
    <div className="flex flex-col gap-y-2 text-caption text-ink2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <span>Regions:</span>
        <RegionKey />
        <span className="flex items-center gap-2">
          <ChangeSign />
          changed since the September 2025 list
        </span>
        <span>= tie</span>
      </div>
      <SimulationsKey />
    </div>
  );
}

/** What the words about simulations mean. */
function SimulationsKey() {
  return (
    <ul aria-label="Simulations" className="flex flex-col gap-y-1.5">
      <li>
        <strong>Simulations</strong> play everything that evidence leaves open, and the weights as
        far as they vary, 10,000 times and count who comes first, shown per 100.
      </li>
      <li>
        <strong>Likely</strong> ranks are the shortest run that holds at least{' '}
        {formatPercent(likelyShare)} of simulations; <strong>possible</strong> ones follow from
        ranges alone.
      </li>
      <li>
        A <strong>dashed rank</strong> is the place that an open provider would take among those
        that meet all, if every open requirement were met.
      </li>
    </ul>
  );
}
