import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export type ScrollBoxProps = { label: string; children: ReactNode; className?: string };

/**
 * What is wider than a small screen scrolls in its own box, reachable with the keyboard. The box is
 * positioned, because hidden texts are too and would otherwise widen the page from within it.
 */
export function ScrollBox({ label, children, className }: ScrollBoxProps) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className={clsx('scroll-box relative overflow-x-auto', className)}
    >
      {children}
    </div>
  );
}

export type DataTableProps = {
  /** What the table shows; always there, visible on request. */
  caption: string;
  showCaption?: boolean;
  /** thead, tbody, tfoot. */
  children: ReactNode;
  /** Left out, the table sets its own width within the column. */
  minWidth?: 'narrow' | 'wide';
};

/** A real table in its own frame: ruled rows, sunken head. */
export function DataTable({ caption, showCaption = false, children, minWidth }: DataTableProps) {
  return (
    <ScrollBox label={caption} className="rounded-table border border-line ground-surface">
      <table
        className={clsx(
          'w-full border-collapse text-body',
          minWidth === 'narrow' && 'min-w-[40rem]',
          minWidth === 'wide' && 'min-w-[60rem]',
        )}
      >
        <caption
          className={clsx(showCaption ? 'px-4 py-2 text-start text-dense text-ink2' : 'sr-only')}
        >
          {caption}
        </caption>
        {children}
      </table>
    </ScrollBox>
  );
}

export type HeadCellProps = ComponentProps<'th'> & { numeric?: boolean };

/** A column's head. */
export function HeadCell({ numeric = false, scope = 'col', className, ...rest }: HeadCellProps) {
  return (
    <th
      scope={scope}
      className={clsx(
        'border-b border-line2 bg-sunken px-4 py-2 align-bottom text-caption font-medium text-ink3',
        numeric && 'text-end',
        className,
      )}
      {...rest}
    />
  );
}

export type RowHeadProps = ComponentProps<'th'>;

/** The head of a row. */
export function RowHead({ scope = 'row', className, ...rest }: RowHeadProps) {
  return (
    <th
      scope={scope}
      className={clsx('border-t border-line px-4 py-3.5 align-top font-medium', className)}
      {...rest}
    />
  );
}

export type CellProps = ComponentProps<'td'> & { numeric?: boolean };

export function Cell({ numeric = false, className, ...rest }: CellProps) {
  return (
    <td
      className={clsx(
        'border-t border-line px-4 py-3.5 align-top',
        numeric && 'text-end whitespace-nowrap',
        className,
      )}
      {...rest}
    />
  );
}
