import clsx from 'clsx';
import type { ComponentProps } from 'react';

/**
 * A table on a desk and on paper; on a narrow screen each row is its label above a pair of columns.
 * Browsers drop the roles of table elements that are laid out otherwise, so roles are written out.
 */
export function ComparisonGrid({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <table
      role="table"
      className={clsx(
        'w-full table-fixed border-separate border-spacing-0 text-body narrow:block',
        className,
      )}
      {...rest}
    />
  );
}

export function GridBody(props: ComponentProps<'tbody'>) {
  return <tbody role="rowgroup" className="narrow:block" {...props} />;
}

export type GridRowProps = ComponentProps<'tr'> & { ground?: 'plain' | 'head' };

/** plain: a row of facts. head: the row of a criterion, on the ground of the page. */
export function GridRow({ ground = 'plain', className, ...rest }: GridRowProps) {
  return (
    <tr
      role="row"
      className={clsx(
        'keep-together scroll-mt-40 narrow:grid narrow:grid-cols-2 narrow:pb-3',
        ground === 'head' && 'ground-page',
        className,
      )}
      {...rest}
    />
  );
}

export function GridRowHead({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      role="rowheader"
      scope="row"
      className={clsx(
        'border-t border-line px-4 py-3.5 align-top font-semibold narrow:col-span-2 narrow:pb-1.5',
        className,
      )}
      {...rest}
    />
  );
}

export type GridCellProps = ComponentProps<'td'> & {
  /** The place of its column, from 0. */
  column: number;
};

export function GridCell({ column, className, ...rest }: GridCellProps) {
  return (
    <td
      role="cell"
      className={clsx(
        'min-w-0 border-line px-4 py-3.5 align-top md:border-t md:border-l print:border-t print:border-l narrow:py-0',
        column > 0 && 'narrow:border-l',
        columnClass(column),
        className,
      )}
      {...rest}
    />
  );
}

/**
 * On a narrow screen the first column stays and another one stands beside it; `ColumnSteps` chooses
 * which. With two columns there is nothing to choose and both are shown.
 */
const besideFirst = [
  '',
  "narrow:group-has-[[data-column='1']:not(:checked)]/comparison:hidden",
  "narrow:group-has-[[data-column='2']:not(:checked)]/comparison:hidden",
  "narrow:group-has-[[data-column='3']:not(:checked)]/comparison:hidden",
];

export function columnClass(column: number): string {
  return besideFirst[column] ?? '';
}
