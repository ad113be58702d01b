import { regionTitles } from '@/components/evidence/region-words';
import { SourceChips } from '@/components/evidence/source-chips';
import { Outcome, type OutcomeTone } from '@/components/ui/outcome';
import type { Provider, RegionAvailability } from '@/lib/catalogue/types';
import { regionStatusWords } from '@/lib/evidence-words';
import { type RegionId, regionIds } from '@/lib/rubric/ids';
import { capitalise } from '@/lib/format';

const tones: Readonly<Record<RegionAvailability['status'], OutcomeTone>> = {
  yes: 'pass',
  limited: 'part',
  no: 'fail',
  unknown: 'open',
};

export type RegionsGridProps = {
  regions: Provider['regions'];
  /** Regions that the mandate requires. */
  required: readonly RegionId[];
};

/** Where the service is available, with the sentence and the sources that say so. */
export function RegionsGrid({ regions, required }: RegionsGridProps) {
  return (
    <>
      <ul className="grid gap-px overflow-clip rounded-table border border-line2 bg-line md:grid-cols-2 lg:grid-cols-4">
        {regionIds.map((id) => {
          const { status, note, sources } = regions.byRegion[id];
          const word = regionStatusWords[status];
          return (
            <li key={id} className="keep-together ground-surface p-3.5">
              <h3 className="text-h3">{regionTitles[id]}</h3>
              <p>
                <Outcome tone={tones[status]}>{capitalise(word)}</Outcome>
                {required.includes(id) && (
                  <span className="ml-3 text-caption text-ink2">required by you</span>
                )}
              </p>
              {note && <p className="mt-1.5 text-dense text-ink2">{note}</p>}
              <SourceChips sources={sources} form="number" />
            </li>
          );
        })}
      </ul>
      <p className="mt-3 max-w-prose text-dense text-ink2">
        {regions.note} <SourceChips sources={regions.sources} form="number" />
      </p>
    </>
  );
}
