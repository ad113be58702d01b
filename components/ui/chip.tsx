import clsx from 'clsx';
import type { ReactNode } from 'react';

export type ChipProps = {
  children: ReactNode;
  /** plain: a setting as text. chosen: something the reader picked. */
  look?: 'plain' | 'chosen';
  /** A small control at the end, such as the link that removes it. */
  action?: ReactNode;
};

export function Chip({ children, look = 'plain', action }: ChipProps) {
  return (
    <span
      className={clsx(
        'inline-flex min-h-7 items-center gap-2 rounded-control border px-2 text-caption',
        look === 'chosen' ? 'border-sel-edge bg-sel text-ink' : 'border-line2 bg-surface text-ink2',
      )}
    >
      {children}
      {action}
    </span>
  );
}
