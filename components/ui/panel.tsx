import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type PanelProps = ComponentProps<'div'>;

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

type EmptyNoteProps = {
  /** What happened. */
  title: string;
  /** The cheapest way back and its effect. */
  children: ReactNode;
  /** Buttons and links that take it. */
  actions?: ReactNode;
};

export function EmptyNote({ title, children, actions }: EmptyNoteProps) {
  return (
    <div className="p-4">
      <p className="text-body font-semibold">{title}</p>
      <div className="max-w-prose text-dense text-ink2">{children}</div>
      {actions && <div className="mt-3 flex flex-wrap items-center gap-3">{actions}</div>}
    </div>
  );
}
