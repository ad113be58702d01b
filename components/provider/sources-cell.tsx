import { SourceChips, type SourceChipsProps } from '@/components/evidence/source-chips';
import { ReflowCell, type ReflowCellProps } from '@/components/reading/reflow-table';

export type SourcesCellProps = SourceChipsProps & Pick<ReflowCellProps, 'wide'>;

/** The sources of a row. */
export function SourcesCell({ form = 'number', wide = false, ...rest }: SourcesCellProps) {
  return (
    <ReflowCell label="Sources" wide={wide}>
      {rest.sources.length === 0 ? (
        <span className="text-dense text-ink2">No source found</span>
      ) : (
        <SourceChips form={form} {...rest} />
      )}
    </ReflowCell>
  );
}
