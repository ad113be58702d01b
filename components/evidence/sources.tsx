'use client';

import { Details } from '@/components/ui/disclosure';
import { Tooltip } from '@/components/ui/tooltip';
import type { Source } from '@/lib/catalogue/types';
import { publishedOn, sourceKindWords } from '@/lib/evidence-words';
import { formatCount, formatDate } from '@/lib/format';

/** What a view needs to name a source. */
export type SourceView = Pick<
  Source,
  'number' | 'kind' | 'publisher' | 'title' | 'url' | 'published' | 'retrieved'
>;

type SourceChipsProps = {
  sources: readonly SourceView[];
  form?: 'full' | 'number';
  /** In full form, more than this many fold behind "and 2 more"; all are shown if left out. */
  shown?: number;
};

/** The sources of a statement, in a list. Nothing where there is none. */
export function SourceChips({ sources, form = 'full', shown }: SourceChipsProps) {
  if (sources.length === 0) return null;
  // A fold that hides a single source takes as much room as the source.
  const folds = form === 'full' && shown !== undefined && sources.length > shown + 1;
  const cut = folds ? shown : sources.length;
  const folded = sources.slice(cut);
  return (
    <>
      <Chips sources={sources.slice(0, cut)} form={form} />
      {folded.length > 0 && (
        <Details look="link" summary={`and ${folded.length} more`}>
          <Chips sources={folded} form={form} />
        </Details>
      )}
    </>
  );
}

/** The number form stands inside sentences, where a list element is not allowed. */
function Chips({ sources, form }: Required<Pick<SourceChipsProps, 'sources' | 'form'>>) {
  const label = formatCount(sources.length, 'source');
  if (form === 'number') {
    return (
      <span
        role="list"
        aria-label={label}
        className="inline-flex flex-wrap gap-1 align-middle max-md:gap-x-2 max-md:gap-y-4"
      >
        {sources.map((source) => (
          <span role="listitem" key={source.number}>
            <SourceChip source={source} form={form} />
          </span>
        ))}
      </span>
    );
  }
  return (
    <ul aria-label={label} className="flex flex-col">
      {sources.map((source) => (
        <li key={source.number}>
          <SourceChip source={source} />
        </li>
      ))}
    </ul>
  );
}

type SourceChipProps = {
  source: SourceView;
  /** full: number, publisher, kind and date. number: the number alone, inside a text. */
  form?: 'full' | 'number';
};

/** The way from a statement to what it rests on. Opens in a new tab, so that the reading stays. */
export function SourceChip({ source, form = 'full' }: SourceChipProps) {
  return (
    <Tooltip content={<SourceCard source={source} />}>
      {(describedBy) =>
        source.url === null ? (
          // Focusable although it leads nowhere: title and dates must be reachable all the same.
          <span tabIndex={0} aria-describedby={describedBy} className={chipClass[form]}>
            <Face source={source} form={form} />
          </span>
        ) : (
          <a
            href={source.url}
            target="_blank"
            rel="external noopener noreferrer"
            aria-describedby={describedBy}
            className={`${chipClass[form]} group no-underline`}
          >
            <Face source={source} form={form} />
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        )
      }
    </Tooltip>
  );
}

const chipClass = {
  full: 'inline-flex min-h-11 items-start gap-2 py-0.5 text-caption md:min-h-7 text-ink2',
  number: 'inline-flex target-area min-h-7 min-w-7 items-center justify-center text-caption',
};

function Face({ source, form }: Required<SourceChipProps>) {
  const { number, publisher, kind } = source;
  const box = (
    <span className="inline-flex min-w-5 shrink-0 justify-center rounded-mark border border-sel-edge bg-surface px-1 text-axis text-link">
      {number}
    </span>
  );
  if (form === 'number') {
    return (
      <>
        <span className="sr-only">Source </span>
        {box}
        {source.url === null && <span className="sr-only">, no public address</span>}
      </>
    );
  }
  return (
    <>
      {box}
      <span>
        <span className={source.url === null ? undefined : 'text-link group-hover:underline'}>
          {publisher}
        </span>{' '}
        · {sourceKindWords[kind]}, {publishedOn(source)}
        {source.url === null && ', no public address'}
      </span>
    </>
  );
}

/** Everything that is known about a source. */
function SourceCard({ source }: { source: SourceView }) {
  return (
    <>
      <strong className="block text-ink">{source.title}</strong>
      <span className="block">
        {source.publisher}, {sourceKindWords[source.kind]}
      </span>
      <span className="block">
        {source.published === null ? 'Undated' : `Published ${formatDate(source.published)}`}, read{' '}
        {formatDate(source.retrieved)}
      </span>
      {source.url === null && <span className="block">No public address</span>}
    </>
  );
}
