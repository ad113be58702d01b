import type { ReactNode } from 'react';
import { GradeTag, SourceLines, SourceMarks } from '@/components/evidence/source-mark';
import { Details } from '@/components/ui/disclosure';
import { OutcomeMark, type OutcomeTone, Tag } from '@/components/ui/outcome';
import { Glyph } from '@/components/ui/glyph';
import { bestSource } from '@/lib/catalogue/grade';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import type { Fee, Incident, Provider, Source, Staking } from '@/lib/catalogue/types';
import { firstSentence, incidentKindWords, resolutionWords } from '@/lib/evidence-words';
import { formatCount, formatDate } from '@/lib/format';

/** Whether a fee is one that a new client of custody could meet; see `knownCosts`. */
const isForClients = ({ kind, current, limits }: Fee): boolean =>
  kind !== 'other' && current !== 'no' && !limits?.client && !limits?.service;

/** Fees as published, with the day they were true; those of other clients and services fold. */
export function Fees({ fees }: Pick<Provider, 'fees'>) {
  if (fees.length === 0) return <p className="text-dense">No published fee was found.</p>;
  const own = fees.filter(isForClients);
  const folded = fees.filter((fee) => !own.includes(fee));
  return (
    <>
      {own.length > 0 && <FeeLines fees={own} />}
      {folded.length > 0 && (
        <Details
          look="link"
          summary={`${formatCount(folded.length, 'other')}: out of force, for one client, or of another service`}
        >
          <FeeLines fees={folded} />
        </Details>
      )}
    </>
  );
}

const FeeLines = ({ fees }: { fees: readonly Fee[] }) => (
  <RecordLines>
    {fees.map((fee) => (
      <RecordLine
        key={`${fee.what} ${fee.value}`}
        head={fee.what}
        line={fee.value}
        aside={asOf(fee)}
        sources={fee.sources}
      />
    ))}
  </RecordLines>
);

function asOf({ asOf: date, asOfNote }: Fee): string {
  return [date && formatDate(date), asOfNote].filter(Boolean).join(', ') || 'undated';
}

/** Whether assets can be staked without leaving custody, on which networks, at what commission. */
export function StakingFacts({ staking }: { staking: Staking }) {
  const { supported, note, networks, commission, sources } = staking;
  return (
    <div className="max-w-[75rem] text-dense">
      <p>
        <OutcomeMark tone={supported === null ? 'open' : supported ? 'pass' : 'fail'}>
          {supported === null ? 'Open' : supported ? 'Yes' : 'No'}
        </OutcomeMark>
        . {note} <strong>Commission:</strong> {commission ?? 'not found.'}{' '}
        <SourceMarks sources={sources} brief />
      </p>
      {networks.length === 0 ? (
        <p className="mt-1">No network is named.</p>
      ) : (
        <Details look="link" summary={`Names of ${formatCount(networks.length, 'network')}`}>
          <p>{networks.join(', ')}.</p>
        </Details>
      )}
    </div>
  );
}

const stateTones: Readonly<Record<Incident['resolved'], OutcomeTone>> = {
  yes: 'pass',
  no: 'fail',
  unknown: 'open',
};

/** Beside those that are not known to have ended; older ones fold. */
const incidentsShown = 2;

/** What went wrong, newest first, and whether it is over. */
export function Incidents({ incidents }: Pick<ProviderView, 'incidents'>) {
  const folded = incidents.slice(incidentsShown).filter(({ resolved }) => resolved === 'yes');
  const shown = incidents.filter((incident) => !folded.includes(incident));
  return (
    <>
      {shown.length === 0 ? (
        <p className="text-dense">No incident was found. That is not proof.</p>
      ) : (
        <IncidentLines incidents={shown} />
      )}
      {folded.length > 0 && (
        <Details
          look="link"
          summary={`${formatCount(folded.length, 'older one', 'older ones')}, resolved`}
        >
          <IncidentLines incidents={folded} />
        </Details>
      )}
    </>
  );
}

const IncidentLines = ({ incidents }: { incidents: readonly Incident[] }) => (
  <RecordLines>
    {incidents.map(({ date, kind, what, resolved, sources }) => (
      <RecordLine
        key={`${date} ${what}`}
        head={`${formatDate(date)}, ${incidentKindWords[kind].toLowerCase()}`}
        line={firstSentence(what)}
        rest={what.slice(firstSentence(what).length).trim()}
        aside={<Tag tone={stateTones[resolved]}>{resolutionWords[resolved]}</Tag>}
        sources={sources}
      />
    ))}
  </RecordLines>
);

const RecordLines = ({ children }: { children: ReactNode }) => (
  <ul className="rounded-table border border-line2 ground-surface [--line-columns:12.5rem_minmax(0,1fr)_9rem_15rem_0.75rem]">
    {children}
  </ul>
);

const chevron = (
  <Glyph
    name="down"
    className="size-2.5 group-open:rotate-180 max-lg:col-start-3 max-lg:row-start-1 lg:order-3"
  />
);

type RecordLineProps = {
  head: string;
  /** What is said in short. */
  line: string;
  /** What else is said; empty where the line says it all. */
  rest?: string;
  /** At the end of the head: a day, a state. */
  aside: ReactNode;
  sources: readonly Source[];
};

/** Something on record in a line, which opens to the rest of it and to its sources. */
function RecordLine({ head, line, rest = '', aside, sources }: RecordLineProps) {
  const best = bestSource(sources);
  return (
    <li className="border-t border-line first:border-t-0">
      <details className="group keep-together">
        <summary className="line line-grid list-none py-1 text-dense hover:ground-sunken [&::-webkit-details-marker]:hidden">
          <span className="font-semibold">{head}</span>
          <span className="text-caption text-ink2 max-lg:text-end lg:order-1">{aside}</span>
          <span className="max-lg:col-span-3">{line}</span>
          <span className="text-caption text-ink2 max-lg:hidden lg:order-2">
            <GradeTag sources={sources} /> {best?.publisher}
          </span>
          {chevron}
        </summary>
        <div className="max-w-[62rem] px-3.5 pb-3 text-dense lg:ml-52">
          {rest !== '' && <p>{rest}</p>}
          <SourceLines sources={sources} />
        </div>
      </details>
    </li>
  );
}
