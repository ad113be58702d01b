import clsx from 'clsx';
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

/** Who says it, always as a word; the fill only speeds reading. */
export function GradeTag({ sources }: { sources: readonly Pick<Source, 'kind' | 'standing'>[] }) {
  const word = gradeWord({ sources });
  if (word === null) return <span className="text-caption text-ink2">no source</span>;
  return <span className={clsx('grade-tag', gradeLooks[word])}>{capitalise(word)}</span>;
}

/** A source at its claim: number, grade, publisher and date. Opens in a new tab, so that the reading stays. */
export function SourceMark({
  source,
  brief = false,
}: {
  source: Source | null;
  /** Without its date, which the index of sources has, in a row of a table. */
  brief?: boolean;
}) {
  if (source === null) return null;
  const face = (
    <>
      <span className="sr-only">Source </span>
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
    <a
      href={source.url}
      target="_blank"
      rel="external noopener noreferrer"
      className="target-area source-mark"
    >
      {face}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
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

function SourceNumber({ source: { number, url } }: { source: Source }) {
  if (url === null) return <>{number}</>;
  return (
    <a href={url} target="_blank" rel="external noopener noreferrer" className="target-line">
      <span className="sr-only">Source </span>
      {number}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}

/** Everything that is known of a source, where there is room for it: under a claim that is open. */
export function SourceLine({ source }: { source: Source }) {
  const { number, publisher, title, url, retrieved } = source;
  return (
    <li className="flex items-baseline gap-2">
      <span className="min-w-5 text-end font-semibold">{number}</span>
      <GradeTag sources={[source]} />
      <span className="min-w-0">
        {publisher}:{' '}
        {url === null ? (
          <>{title} (no public address)</>
        ) : (
          <a
            href={url}
            target="_blank"
            rel="external noopener noreferrer"
            className="inline-flex target items-center md:inline"
          >
            {title}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        )}
        ; {publishedOn(source)}, read {formatDate(retrieved)}
      </span>
    </li>
  );
}
