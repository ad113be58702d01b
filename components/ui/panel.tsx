import clsx from 'clsx';
import type { ComponentProps } from 'react';

export type PanelProps = ComponentProps<'div'>;

/** A raised surface with an edge. */
export function Panel({ className, ...rest }: PanelProps) {
  return (
    <div className={clsx('rounded-panel border border-line ground-surface', className)} {...rest} />
  );
}

/** A part of a panel, ruled off from the one before. */
export function PanelSection({ className, ...rest }: PanelProps) {
  return <div className={clsx('border-line p-4 not-first:border-t', className)} {...rest} />;
}
