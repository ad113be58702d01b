import clsx from 'clsx';
import { Fragment, type ReactNode } from 'react';
import { Details } from '@/components/ui/disclosure';
import { Glyph } from '@/components/ui/glyph';
import type { Source } from '@/lib/catalogue/types';
import { sourceKindWords } from '@/lib/evidence-words';
import { formatCount } from '@/lib/format';

type FoldProps = {
  /** A word or two: "3 sources". */
  summary: string;
  /** What it belongs to, for those who hear the summary out of its place. */
  about: string;
  children: ReactNode;
};

/** More of a cell, one click away. */
export function CellFold({ summary, about, children }: FoldProps) {
  return (
    <Details
      look="link"
      className="text-dense print:mt-1.5"
      summary={
        <span>
          {summary}
          <span className="sr-only">: {about}</span>
        </span>
      }
    >
      {children}
    </Details>
  );
}

/** What a cell needs to name a source. Titles and dates stand on the provider's page. */
type CellSource = Pick<Source, 'number' | 'publisher' | 'kind' | 'url'>;

type CellSourcesProps = {
  sources: readonly CellSource[];
  /** What they are the sources of: "Insurance, BitGo". */
  about: string;
};

/**
 * The sources of a cell, one click away. Paper names them by their numbers; the addresses of all
 * cells would bury what is compared.
 */
export function CellSources({ sources, about }: CellSourcesProps) {
  const count = formatCount(sources.length, 'source');
  if (sources.length === 0) return <p className="text-caption text-ink3">No source found</p>;
  return (
    <>
      <div className="no-print">
        <CellFold summary={count} about={about}>
          <ul>
            {sources.map((source) => (
              <li key={source.number}>
                <SourceLink source={source} /> {sourceKindWords[source.kind]}
              </li>
            ))}
          </ul>
        </CellFold>
      </div>
      <p className="print-only text-caption text-ink3">
        {count}: {sources.map(({ number }) => number).join(', ')}
      </p>
    </>
  );
}

/**
 * The way to a source: its number and who publishes it. Plain links, because a comparison has hundreds
 * of them; the provider's page tells title and dates of each.
 */
function SourceLink({ source: { number, publisher, url } }: { source: CellSource }) {
  const words = `${number} ${publisher}`;
  return url === null ? (
    <>{words}, no public address,</>
  ) : (
    <a href={url} target="_blank" rel="external noopener noreferrer" className="source-link">
      {words}
    </a>
  );
}

/** The sources of a sentence, behind it. */
export function SourceLinks({ sources }: { sources: readonly CellSource[] }) {
  return (
    <span className="text-caption">
      {sources.map((source, index) => (
        <Fragment key={source.number}>
          {index > 0 && ' · '}
          <SourceLink source={source} />
        </Fragment>
      ))}
    </span>
  );
}

type StatementProps = {
  children: string;
  /** What it is about, for those who hear "Read on" out of its place. */
  about: string;
};

/** Characters that four lines hold: in half a phone, and in half of the widest narrow screen. */
const heldByPhone = 84;
const heldByTablet = 180;

/**
 * A statement in our own words. On a narrow screen it folds after four lines; nothing is taken out
 * of the page, and what unfolds it is a native disclosure that needs no script.
 */
export function Statement({ children, about }: StatementProps) {
  const folds = children.length > heldByPhone;
  return (
    <div className="group/statement">
      <p
        className={clsx(
          'text-dense text-ink2',
          folds &&
            'print:line-clamp-none narrow:not-group-has-[details[open]]/statement:line-clamp-4',
        )}
      >
        {children}
      </p>
      {folds && (
        <details
          className={clsx(
            'no-print group/more hidden narrow:block',
            children.length <= heldByTablet && 'min-[36rem]:hidden!',
          )}
        >
          <summary className="flex min-h-11 list-none items-center gap-2 text-dense text-link [&::-webkit-details-marker]:hidden">
            <span className="group-open/more:hidden">Read on</span>
            <span className="hidden group-open/more:inline">Read less</span>
            <span className="sr-only">: {about}</span>
            <Glyph name="down" className="size-2.5 group-open/more:rotate-180" />
          </summary>
        </details>
      )}
    </div>
  );
}
