import { SourceChips } from '@/components/evidence/source-chips';
import type { SourceView } from '@/components/evidence/source-view';
import { formatCount } from '@/lib/format';
import { Fold } from './fold';

export type CellSourcesProps = {
  sources: readonly SourceView[];
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
        <Fold summary={count} about={about}>
          <SourceChips sources={sources} />
        </Fold>
      </div>
      <p className="print-only text-caption text-ink3">
        {count}: {sources.map(({ number }) => number).join(', ')}
      </p>
    </>
  );
}
