'use client';

import { type ReactNode, useEffect } from 'react';
import { keptDecided } from '@/components/decision-steps/kept-decided';
import { MandateLink } from '@/components/site/mandate-link';
import { createKeptStore, useKept } from '@/components/ui/kept-store';
import { formatCount, formatDate } from '@/lib/format';

type Visit = { readonly edition: string; readonly day: string };

/** When this browser was here, and when before that; a visit is a day. */
type Visits = { readonly last: Visit; readonly before: Visit | null };

/** An earlier edition, and how many findings read otherwise now. */
export type EarlierEdition = { readonly id: string; readonly changed: number };

const visitPattern = /^([0-9a-f]{16}) (\d{4}-\d{2}-\d{2})$/;

/** Kept as "edition day", one line for each of the two visits. */
export function parseVisits(text: string | null): Visits | null {
  const [last, before = null] = (text ?? '').split('\n').map((line): Visit | null => {
    const [, edition, day] = visitPattern.exec(line) ?? [];
    return edition === undefined || day === undefined ? null : { edition, day };
  });
  return last ? { last, before } : null;
}

const writeVisits = (visits: Visits | null): string | null =>
  visits &&
  [visits.last, visits.before]
    .flatMap((visit) => (visit ? [`${visit.edition} ${visit.day}`] : []))
    .join('\n');

const keptVisits = createKeptStore('visits', parseVisits, { write: writeVisits });

/** The same day and edition is the same visit, so that a line stays while one reads on. */
export function noteVisit(visits: Visits | null, now: Visit): Visits {
  if (visits === null) return { last: now, before: null };
  const { last } = visits;
  return last.day === now.day && last.edition === now.edition
    ? visits
    : { last: now, before: last };
}

type SinceLastVisitProps = {
  newest: string;
  earlier: readonly EarlierEdition[];
  /** Whose findings are counted, in the middle of a sentence: "of BitGo"; all unless given. */
  whose?: string;
};

/**
 * What is new since this browser was last here, and since the decisions that it keeps. The day is kept in the browser alone; nothing is sent.
 * Absent at a first visit, where nothing is new, and without a script.
 */
export function SinceLastVisit({ newest, earlier, whose = '' }: SinceLastVisitProps) {
  const visits = useKept(keptVisits);
  useEffect(() => {
    const now = { edition: newest, day: new Date().toISOString().slice(0, 10) };
    const kept = keptVisits.read();
    const noted = noteVisit(kept, now);
    if (noted !== kept) keptVisits.keep(noted);
  }, [newest]);

  const before = visits?.before ?? null;
  const seen = earlier.find(({ id }) => id === before?.edition);
  return (
    <>
      {whose === '' && <SinceDecisions newest={newest} earlier={earlier} />}
      {before !== null && seen && (
        <Since what={`your last visit (${formatDate(before.day)})`}>
          {sayNew(earlier, seen)}
          {whose && ` ${whose}`} changed.{' '}
          <MandateLink href={`/changes?from=${seen.id}&to=${newest}`}>
            What changed, and why
          </MandateLink>
        </Since>
      )}
    </>
  );
}

/** @example "2 new editions, 14 findings" */
const sayNew = (earlier: readonly EarlierEdition[], seen: EarlierEdition): string =>
  `${formatCount(earlier.indexOf(seen) + 1, 'new edition')}, ${formatCount(seen.changed, 'finding')}`;

/** Decisions of this browser that rest on an earlier edition, each with the way to hold it against this one. */
function SinceDecisions({ newest, earlier }: Pick<SinceLastVisitProps, 'newest' | 'earlier'>) {
  const decided = Object.entries(useKept(keptDecided)).filter(
    ([, { edition }]) => edition !== newest,
  );
  return decided.map(([id, { title, on, edition }]) => {
    const seen = earlier.find((one) => one.id === edition);
    return (
      <Since key={id} what={`your decision of ${formatDate(on)}`}>
        {seen ? `${sayNew(earlier, seen)} changed.` : 'there is another edition.'}{' '}
        {/* A document of its own, whose policy lets no form send what is typed there. */}
        <a href={`/decide#decision=${id}`}>Does “{title}” still hold?</a>
      </Since>
    );
  });
}

function Since({ what, children }: { what: string; children: ReactNode }) {
  return (
    <p
      role="note"
      className="no-print mb-5 flex flex-wrap justify-between gap-x-6 gap-y-1 border-l-4 border-edge ground-sunken px-3 py-2.5 text-dense"
    >
      <span>
        <strong>Since {what}:</strong> {children}
      </span>
      <span className="text-ink2">Kept in this browser only</span>
    </p>
  );
}
