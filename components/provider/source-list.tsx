import { publishedOn, sourceKindWords } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import { type CitedSource, sourceAnchor } from '@/lib/provider/list-citations';

/** Every source with its address in full, its dates, and what rests on it. */
export function SourceList({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <ol className="flex flex-col">
      {sources.map((cited) => (
        <SourceItem key={cited.source.id} {...cited} />
      ))}
    </ol>
  );
}

function SourceItem({ source, citations }: CitedSource) {
  const { number, publisher, title, kind, url, retrieved } = source;
  return (
    <li
      id={sourceAnchor(source)}
      className="keep-together grid scroll-mt-6 grid-cols-[2rem_minmax(0,1fr)] gap-x-2 border-t border-line py-2.5 first:border-t-0 target:bg-sel"
    >
      <span className="pt-0.5 text-end text-dense font-semibold">
        <span className="sr-only">Source </span>
        {number}
      </span>
      <div className="min-w-0">
        <p>
          <span className="font-semibold">{publisher}</span>: {title}
        </p>
        <p className="text-dense text-ink2">
          {sourceKindWords[kind]}, {publishedOn(source)}; read {formatDate(retrieved)}
        </p>
        <p className="text-dense">
          {url === null ? (
            'no public address'
          ) : (
            <a
              href={url}
              target="_blank"
              rel="external noopener noreferrer"
              className="inline-block py-1 break-all max-md:inline-flex max-md:min-h-11 max-md:items-center"
            >
              {url}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          )}
        </p>
        {citations.length > 0 && (
          <p className="text-dense text-ink2">
            Cited by:{' '}
            {citations.map(({ label, anchor }, index) => (
              <span key={anchor}>
                {index > 0 && ', '}
                <a href={`#${anchor}`} className="target-line">
                  {label}
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
