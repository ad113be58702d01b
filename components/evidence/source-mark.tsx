import clsx from 'clsx';
import type { ReactElement, ReactNode } from 'react';
import { bestSource } from '@/lib/catalogue/grade';
import type { Source } from '@/lib/catalogue/types';
import { gradeWord, publishedOn } from '@/lib/evidence-words';
import { capitalise, formatDate } from '@/lib/format';

const gradeLooks: Readonly<Record<string, string>> = {
  regulator: 'border-ink bg-ink text-page',
  filing: 'border-ink2 bg-ink2 text-page',
  company: 'border-edge text-ink2',
  press: 'border-edge text-ink2',
  'third party': 'border-edge border-dashed text-ink2',
};

/*
 * A page names the same source at many claims. An element that is the same object travels to the browser
 * once, wherever it stands, so what says the same is made once and not for each place.
 */
const noSource = <span className="text-caption text-ink2">no source</span>;
const newTab = <span className="sr-only"> (opens in a new tab)</span>;
export const sourceWord = <span className="sr-only">Source </span>;

const gradeTags = new Map(
  Object.entries(gradeLooks).map(([word, look]) => [
    word,
    <span key={word} className={clsx('grade-tag', look)}>
      {capitalise(word)}
    </span>,
  ]),
);

/** Who says it, always as a word; the fill only speeds reading. */
export function GradeTag({ sources }: { sources: readonly Pick<Source, 'kind' | 'standing'>[] }) {
  return gradeTags.get(gradeWord({ sources }) ?? '') ?? noSource;
}

type OutwardLinkProps = { href: string; className: string; children: ReactNode };

/** Leaves the site, in a new tab, so that the reading stays, and gives nothing away. */
export function OutwardLink({ href, className, children }: OutwardLinkProps) {
  return (
    <a href={href} target="_blank" rel="external noopener noreferrer" className={className}>
      {children}
      {newTab}
    </a>
  );
}

/** A control of its own under a thumb, a link in its sentence elsewhere. */
export const inlineTarget = 'inline-flex target items-center md:inline';

/** The title of a source as the way to it. */
export function SourceTitle({ source: { title, url } }: { source: Source }) {
  if (url === null) return <>{title} (no public address)</>;
  return (
    <OutwardLink href={url} className={inlineTarget}>
      {title}
    </OutwardLink>
  );
}

/** A source at its claim: number, grade, publisher and date. */
export function SourceMark({
  source,
  brief = false,
}: {
  source: Source | null;
  /** Without its date, which the index of sources has, in a row of a table. */
  brief?: boolean;
}) {
  return source === null ? null : markOnce(source, brief);
}

const briefMarks = new WeakMap<Source, ReactElement>();
const fullMarks = new WeakMap<Source, ReactElement>();

function markOnce(source: Source, brief: boolean): ReactElement {
  const marks = brief ? briefMarks : fullMarks;
  const mark = marks.get(source) ?? markOf(source, brief);
  marks.set(source, mark);
  return mark;
}

function markOf(source: Source, brief: boolean): ReactElement {
  const face = (
    <>
      {sourceWord}
      <b className="text-link">{source.number}</b>
      <GradeTag sources={[source]} />
      <span>
        {source.publisher}
        {!brief && ` · ${publishedOn(source)}`}
        {source.url === null && ', no public address'}
      </span>
    </>
  );
  if (source.url === null) return <span className="source-mark">{face}</span>;
  return (
    <OutwardLink href={source.url} className="target-area source-mark">
      {face}
    </OutwardLink>
  );
}

/** The sources of a row: the best as a mark, the others as numbers that lead there as well. */
export function SourceMarks({
  sources,
  brief = false,
}: {
  sources: readonly Source[];
  brief?: boolean;
}) {
  const best = bestSource(sources);
  if (best === null) return <span className="text-caption text-ink2">No source found</span>;
  const others = sources.filter((source) => source !== best);
  return (
    <>
      <SourceMark source={best} brief={brief} />
      {others.length > 0 && (
        <span className="ml-1.5 text-caption text-ink2">
          also{' '}
          {others.map((source, index) => (
            <span key={source.number}>
              {index > 0 && ', '}
              <SourceNumber source={source} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}

const SourceNumber = ({ source }: { source: Source }) =>
  source.url === null ? <>{source.number}</> : numberOnce(source, source.url);

const sourceNumbers = new WeakMap<Source, ReactElement>();

function numberOnce(source: Source, url: string): ReactElement {
  const link = sourceNumbers.get(source) ?? (
    <OutwardLink href={url} className="target-line">
      {sourceWord}
      {source.number}
    </OutwardLink>
  );
  sourceNumbers.set(source, link);
  return link;
}

const sourceLines = new WeakMap<Source, ReactElement>();

/** The sources of a claim that is open, with everything that is known of each. */
export function SourceLines({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className="text-dense text-ink2">
      {sources.map((source) => (
        <li key={source.id} className="flex items-baseline gap-2">
          {lineOf(source)}
        </li>
      ))}
    </ul>
  );
}

function lineOf(source: Source): ReactElement {
  const known = sourceLines.get(source);
  if (known !== undefined) return known;
  const line = (
    <>
      <span className="min-w-5 text-end font-semibold">{source.number}</span>
      <GradeTag sources={[source]} />
      <span className="min-w-0">
        {source.publisher}: <SourceTitle source={source} />; {publishedOn(source)}, read{' '}
        {formatDate(source.retrieved)}
      </span>
    </>
  );
  sourceLines.set(source, line);
  return line;
}
