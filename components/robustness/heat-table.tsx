import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { ScrollBox } from '@/components/ui/data-table';

export type HeatTableProps = { caption: string; children: ReactNode };

/** A table of shaded cells; what is wider than the screen scrolls in its own box beside its names. */
export function HeatTable({ caption, children }: HeatTableProps) {
  return (
    <ScrollBox label={caption} className="max-md:-mx-4">
      <table className="border-separate border-spacing-0.5 text-body print:w-full">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </ScrollBox>
  );
}

export function HeatHead({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={clsx(
        'px-1 pb-1 text-center align-bottom text-caption font-medium text-ink3',
        className,
      )}
      {...rest}
    />
  );
}

export type HeatRowHeadProps = { corner?: boolean; children: ReactNode };

/** Stays in sight while the cells scroll below it. */
export function HeatRowHead({ corner = false, children }: HeatRowHeadProps) {
  return (
    <th
      scope={corner ? 'col' : 'row'}
      className={clsx(
        'sticky left-0 z-10 w-31 min-w-31 ground-page pe-3 max-md:ps-4 md:w-48 md:min-w-36 print:w-40 print:min-w-36 print:ps-0',
        // Covers the gap to the first cell, through which the scrolled ones would show.
        'after:absolute after:inset-y-0 after:-right-0.5 after:w-0.5 after:bg-page',
        corner ? 'pb-1 align-bottom text-caption font-medium text-ink3' : 'font-medium',
      )}
    >
      {children}
    </th>
  );
}
