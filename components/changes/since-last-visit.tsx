'use client';

import { useEffect } from 'react';
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

const keptVisits = createKeptStore('visits', parseVisits, writeVisits);

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
 * What is new since this browser was last here. The day is kept in the browser alone; nothing is sent.
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
  if (before === null || seen === undefined) return null;
  const place = earlier.indexOf(seen) + 1;
  return (
    <p
      role="note"
      className="no-print mb-5 flex flex-wrap justify-between gap-x-6 gap-y-1 border-l-4 border-edge ground-sunken px-3 py-2.5 text-dense"
    >
      <span>
        <strong>Since your last visit ({formatDate(before.day)}):</strong>{' '}
        {formatCount(place, 'new edition')}, {formatCount(seen.changed, 'finding')}
        {whose && ` ${whose}`} changed.{' '}
        <MandateLink href={`/changes?from=${seen.id}&to=${newest}`}>
          What changed, and why
        </MandateLink>
      </span>
      <span className="text-ink2">Kept in this browser only</span>
    </p>
  );
}
