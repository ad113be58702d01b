import { SourceChips } from '@/components/evidence/source-chips';
import type { SourceView } from '@/components/evidence/source-view';
import { formatCount } from '@/lib/format';
import { Fold } from './fold';

export type CellSourcesProps = {
  sources: readonly SourceView[];
  /** What they are the sources of: "Insurance, BitGo". */
  about: string;
};

/** The sources of a cell, one click away. */
export function CellSources({ sources, about }: CellSourcesProps) {
  if (sources.length === 0) return <p className="text-caption text-ink3">No source found</p>;
  return (
    <Fold summary={formatCount(sources.length, 'source')} about={about}>
      <SourceChips sources={sources} />
    </Fold>
  );
}
