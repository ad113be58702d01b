import clsx from 'clsx';
import type { ReactNode } from 'react';
import { SourceChips } from '@/components/evidence/sources';
import { incidentKindWords, resolutionWords } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import type { TimelineEntry } from '@/lib/provider/build-timeline';

/** Changes and incidents on one line, newest first, with the article between them. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol>
      {entries.map((entry, index) => (
        <li
          key={index}
          className="group keep-together grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 md:grid-cols-[5.5rem_1.25rem_minmax(0,1fr)]"
        >
          <p className="hidden text-end text-dense text-ink2 md:block">{formatDate(entry.date)}</p>
          <span className="relative flex justify-center">
            <span
              aria-hidden="true"
              className="absolute inset-y-0 w-px bg-line2 group-first:top-2.5 group-last:bottom-auto group-last:h-2.5"
            />
            <Mark entry={entry} />
          </span>
          <div className="pb-4.5">
            <p className="text-dense text-ink2 md:hidden">{formatDate(entry.date)}</p>
            <Entry entry={entry} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Ring: change. Filled ring: decides a requirement. Square: incident. Dash: the article. */
function Mark({ entry }: { entry: TimelineEntry }) {
  const look =
    entry.kind === 'incident'
      ? 'size-2.5 rounded-mark bg-ink2'
      : entry.kind === 'article'
        ? 'mt-1 h-0.5 w-3.5 bg-ink'
        : entry.decisive
          ? 'size-2.5 rounded-full bg-change'
          : 'size-2.5 rounded-full border-2 border-ink3 ground-page';
  return <span aria-hidden="true" className={clsx('relative mt-1.5 block', look)} />;
}

function Entry({ entry }: { entry: TimelineEntry }) {
  if (entry.kind === 'article') return <p className="font-semibold">Article published</p>;
  if (entry.kind === 'incident') {
    const { incident } = entry;
    return (
      <Event
        kind={`${incidentKindWords[incident.kind]}, ${resolutionWords[incident.resolved]}`}
        head={null}
      >
        {incident.what} <SourceChips sources={incident.sources} form="number" />
      </Event>
    );
  }
  const { change, effect, decisive } = entry;
  return (
    <Event kind="Change" head={change.headline}>
      {change.what} <SourceChips sources={change.sources} form="number" />
      {effect && (
        <span
          className={clsx(
            'mt-1.5 block border-l-3 border-change-edge pl-3 text-dense',
            decisive ? 'font-semibold text-change' : 'text-ink2',
          )}
        >
          {decisive && 'Decides a requirement of your mandate. '}
          {effect}
        </span>
      )}
    </Event>
  );
}

function Event({
  kind,
  head,
  children,
}: {
  kind: string;
  head: string | null;
  children: ReactNode;
}) {
  return (
    <div className="max-w-prose">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-dense text-ink2">{kind}</span>
        {head && <strong>{head}</strong>}
      </p>
      <p>{children}</p>
    </div>
  );
}
