import { ChangeSign } from '@/components/evidence/evidence-tags';
import { RegionKey } from '@/components/evidence/region-chips';
import { DrawsKey } from './draws-key';

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
