import { SourceChips, type SourceChipsProps } from '@/components/evidence/source-chips';
import { ReflowCell } from '@/components/reading/reflow-table';

/** The sources of a row. */
export function SourcesCell({ form = 'number', ...rest }: SourceChipsProps) {
  return (
    <ReflowCell label="Sources">
      {rest.sources.length === 0 ? (
        <span className="text-dense text-ink2">No source found</span>
      ) : (
        <SourceChips form={form} {...rest} />
      )}
    </ReflowCell>
  );
}
