import type { ReactNode } from 'react';
import { EntityStatus } from '@/components/evidence/evidence-tags';
import { mapRecord } from '@/lib/catalogue/map-record';
import type { Change, Dependencies, Entity, Fee, Incident, Source } from '@/lib/catalogue/types';
import {
  dependencyWords,
  entityKindWords,
  incidentKindWords,
  resolutionWords,
} from '@/lib/evidence-words';
import { formatDate, toSentence } from '@/lib/format';
import { jurisdictionName } from '@/lib/provider/jurisdiction-name';
import { SourceLinks } from './cell-parts';

/** Each entry of a record: a head, what it says, and its sources as numbers. */
function Entries<Item>({
  items,
  empty,
  children,
}: {
  items: readonly Item[];
  empty: string;
  children: (item: Item) => ReactNode;
}) {
  if (items.length === 0) return <p className="text-dense text-ink2">{empty}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {items.map((item, index) => (
        <li key={index} className="text-dense">
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

function Text({ children, sources }: { children: ReactNode; sources: readonly Source[] }) {
  return (
    <p className="text-ink2">
      {children} <SourceLinks sources={sources} />
    </p>
  );
}

export function EntitiesCell({ entities }: { entities: readonly Entity[] }) {
  return (
    <Entries items={entities} empty="None found">
      {({ name, kind, role, licence, regulator, jurisdiction, since, status, sources }) => (
        <>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <strong>{name}</strong>
            <EntityStatus status={status} />
          </p>
          <p className="text-caption text-ink2">
            {entityKindWords[kind]}, {jurisdictionName(jurisdiction)}
            {since && `, since ${formatDate(since)}`}
            {role === 'affiliate' && '; affiliate that holds no client assets'}
          </p>
          <Text sources={sources}>
            {[licence, regulator].flatMap((label) => (label ? toSentence(label) : [])).join(' ')}
          </Text>
        </>
      )}
    </Entries>
  );
}

/** Firms as lists, kind by kind: two that share one share its failures. */
export function DependenciesCell({ dependencies }: { dependencies: Dependencies | null }) {
  if (dependencies === null) return <p className="text-dense text-ink2">Not recorded</p>;
  return (
    <dl className="flex flex-col gap-1.5 text-dense">
      {Object.values(
        mapRecord(dependencyWords, (label, kind) => (
          <div key={kind}>
            <dt className="text-caption text-ink2">{label}</dt>
            {dependencies[kind].length === 0 ? (
              <dd className="text-ink2">not found</dd>
            ) : (
              dependencies[kind].map(({ name, sources }) => (
                <dd key={name}>
                  {name} <SourceLinks sources={sources} />
                </dd>
              ))
            )}
          </div>
        )),
      )}
    </dl>
  );
}

export function FeesCell({ fees }: { fees: readonly Fee[] }) {
  return (
    <Entries items={fees} empty="None found">
      {({ what, value, asOf, asOfNote, sources }) => (
        <>
          <p className="font-medium">{what}</p>
          <Text sources={sources}>
            {value} ({[asOf && formatDate(asOf), asOfNote].filter(Boolean).join(', ') || 'undated'})
          </Text>
        </>
      )}
    </Entries>
  );
}

export function IncidentsCell({ incidents }: { incidents: readonly Incident[] }) {
  return (
    <Entries items={incidents} empty="None found">
      {({ date, kind, resolved, what, sources }) => (
        <>
          <p className="font-medium">
            {formatDate(date)}: {incidentKindWords[kind].toLowerCase()}, {resolutionWords[resolved]}
          </p>
          <Text sources={sources}>{what}</Text>
        </>
      )}
    </Entries>
  );
}

export function ChangesCell({ changes }: { changes: readonly Change[] }) {
  return (
    <Entries items={changes} empty="None noted">
      {({ date, headline, what, sources }) => (
        <>
          <p className="font-medium">
            {formatDate(date)}: {headline}
          </p>
          <Text sources={sources}>{what}</Text>
        </>
      )}
    </Entries>
  );
}
