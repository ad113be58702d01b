import type { ReactNode } from 'react';
import { regionTitles } from '@/components/evidence/region-chips';
import { SourceChips } from '@/components/evidence/sources';
import { OutcomeMark, type OutcomeTone } from '@/components/ui/outcome';
import type { Company, Provider, RegionAvailability, Staking } from '@/lib/catalogue/types';
import { regionStatusWords } from '@/lib/evidence-words';
import { capitalise, formatDate, formatUsd } from '@/lib/format';
import { type RegionId, regionIds } from '@/lib/rubric/ids';

/** Who stands behind the provider. Shown as facts; none of it is scored. */
export function CompanyFacts({ company }: { company: Company }) {
  const { owner, listed, founded, headquarters, website, assetsUnderCustody: assets } = company;
  return (
    <dl className="grid gap-x-9 gap-y-3 text-body md:grid-cols-2">
      <Fact name="Owner">{owner ?? 'Not found'}</Fact>
      <Fact name="Listing">{listed ?? 'None found'}</Fact>
      <Fact name="Founded">
        {founded ?? 'Not found'}
        {headquarters && `, ${headquarters}`}
      </Fact>
      <Fact name="Website">
        <a
          href={website}
          target="_blank"
          rel="external noopener noreferrer"
          className="target-area break-all max-md:inline-block"
        >
          {website}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
      </Fact>
      <Fact name="Assets under custody (not scored)">
        {assets === null ? (
          'No figure found'
        ) : (
          <>
            {assets.usd === null ? 'No total' : formatUsd(assets.usd)}, {formatDate(assets.asOf)}.{' '}
            {assets.note} <SourceChips sources={assets.sources} form="number" />
          </>
        )}
      </Fact>
      {company.sources.length > 0 && (
        <Fact name="Sources">
          <SourceChips sources={company.sources} form="number" />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="keep-together">
      <dt className="text-caption text-ink3">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const tones: Readonly<Record<RegionAvailability['status'], OutcomeTone>> = {
  yes: 'pass',
  limited: 'part',
  no: 'fail',
  unknown: 'open',
};

type RegionsGridProps = {
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
                <OutcomeMark tone={tones[status]}>{capitalise(word)}</OutcomeMark>
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

/** Whether assets can be staked without leaving custody, on which networks, at what commission. */
export function StakingFacts({ staking }: { staking: Staking }) {
  const { supported, note, networks, commission, sources } = staking;
  return (
    <dl className="grid gap-x-9 gap-y-3 text-body md:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="text-dense text-ink2">Supported</dt>
      <dd>
        {supported === null ? (
          <OutcomeMark tone="open">Open</OutcomeMark>
        ) : (
          <OutcomeMark tone={supported ? 'pass' : 'fail'}>{supported ? 'Yes' : 'No'}</OutcomeMark>
        )}
        <p className="mt-1 max-w-prose">
          {note} <SourceChips sources={sources} form="number" />
        </p>
      </dd>
      <dt className="text-dense text-ink2">Networks</dt>
      <dd>{networks.length === 0 ? 'None found' : `${networks.length}: ${networks.join(', ')}`}</dd>
      <dt className="text-dense text-ink2">Commission</dt>
      <dd>{commission ?? 'Not found'}</dd>
    </dl>
  );
}
