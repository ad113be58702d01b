import clsx from 'clsx';
import type { RegionAvailability } from '@/lib/catalogue/types';
import { regionStatusWords } from '@/lib/evidence-words';
import { regionCodes, regionTitles } from '@/lib/requirements';
import type { RegionId } from '@/lib/rubric/ids';

type RegionStatus = RegionAvailability['status'];

type RegionChip = { id: RegionId; status: RegionStatus; required?: boolean };

type RegionChipsProps = { regions: readonly RegionChip[] };

const looks: Record<RegionStatus, string> = {
  yes: 'forced-fill border-transparent bg-ink/12 text-ink font-semibold',
  limited: 'border-edge bg-surface text-ink font-semibold',
  no: 'border-transparent text-fail line-through decoration-2',
  unknown: 'border-transparent text-ink3',
};

/** Where a provider serves clients: filled yes, outlined limited, struck no, bare not known. */
export function RegionChips({ regions }: RegionChipsProps) {
  return (
    <ul aria-label="Regions" className="flex flex-wrap gap-x-1 gap-y-1.5">
      {regions.map((region) => (
        <li key={region.id}>
          <RegionMark {...region} />
        </li>
      ))}
    </ul>
  );
}

/** @example "United States: yes, required by you" */
export function regionWords({ id, status, required = false }: RegionChip): string {
  return `${regionTitles[id]}: ${regionStatusWords[status]}${required ? ', required by you' : ''}`;
}

/** One region; a bar underneath says that the reader requires it. */
function RegionMark({ id, status, required = false }: RegionChip) {
  const words = regionWords({ id, status, required });
  return (
    <span
      className={clsx('inline-block border-b-2', required ? 'border-ink' : 'border-transparent')}
    >
      <span className="sr-only">{words}</span>
      <span
        aria-hidden="true"
        title={words}
        className={clsx(
          'flex h-5.5 min-w-7.5 items-center justify-center rounded-mark border px-1.5 text-axis',
          looks[status],
        )}
      >
        {regionCodes[id]}
      </span>
    </span>
  );
}

const keyed: readonly RegionChip[] = [
  { id: 'us', status: 'yes' },
  { id: 'us', status: 'limited' },
  { id: 'us', status: 'no' },
  { id: 'us', status: 'unknown' },
  { id: 'us', status: 'yes', required: true },
];

/** What the forms of the region chips mean. */
export function RegionKey() {
  return (
    <ul
      aria-label="Key to regions"
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-caption text-ink2"
    >
      {keyed.map((region) => (
        <li key={regionWords(region)} className="flex items-center gap-2">
          <span aria-hidden="true">
            <RegionMark {...region} />
          </span>
          {region.required ? 'required by you' : regionStatusWords[region.status]}
        </li>
      ))}
    </ul>
  );
}
