import type { ReactElement } from 'react';
import { GradeTag, SourceTitle, sourceWord } from '@/components/evidence/source-mark';
import { publishedOn, sourceKindWords } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import { type CitedSource, sourceAnchor } from '@/lib/provider/list-citations';

type SourceIndexProps = {
  sources: readonly CitedSource[];
  /** The page of the provider, where the claims stand. */
  pageHref: string;
};

/** Every source with its address, its dates, and what rests on it: an index, since each stands at its claim. */
export function SourceIndex({ sources, pageHref }: SourceIndexProps) {
  // One element for a place, however many sources it cites; see `source-mark.tsx`.
  const links = new Map<string, ReactElement>();
  const linkTo = ({ label, anchor }: CitedSource['citations'][number]): ReactElement => {
    const link = links.get(anchor) ?? (
      <a href={`${pageHref}#${anchor}`} className="target-line">
        {label}
      </a>
    );
    links.set(anchor, link);
    return link;
  };
  return (
    <ol className="source-index flex flex-col">
      {sources.map(({ source, citations }) => (
        <li
          key={source.id}
          id={sourceAnchor(source)}
          className="keep-together grid scroll-mt-16 grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 border-t border-line py-1.5 first:border-t-0 target:bg-sel"
        >
          <SourceItem source={source} places={citations.map(linkTo)} />
        </li>
      ))}
    </ol>
  );
}

type SourceItemProps = Pick<CitedSource, 'source'> & { places: readonly ReactElement[] };

function SourceItem({ source, places }: SourceItemProps) {
  const { number, publisher, kind, retrieved } = source;
  return (
    <>
      <span className="text-end font-semibold">
        {sourceWord}
        {number}
      </span>
      <div className="min-w-0 text-ink2">
        <GradeTag sources={[source]} /> {publisher}: <SourceTitle source={source} />;{' '}
        {sourceKindWords[kind]}, {publishedOn(source)}; read {formatDate(retrieved)}.
        {places.length > 0 && (
          <span className="block text-caption">
            Cited by:{' '}
            {places.map((place, index) => (
              <span key={index}>
                {index > 0 && ', '}
                {place}
              </span>
            ))}
          </span>
        )}
      </div>
    </>
  );
}
