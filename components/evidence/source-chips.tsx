import { Details } from '@/components/ui/disclosure';
import { formatCount } from '@/lib/format';
import { SourceChip } from './source-chip';
import type { SourceView } from './source-view';

export type SourceChipsProps = {
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
