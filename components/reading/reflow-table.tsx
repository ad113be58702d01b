import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

/**
 * A table that turns into stacked blocks where its column is narrow, so that evidence is never cut
 * off and the page never scrolls sideways. Roles are written out, because browsers drop those of
 * table elements that are displayed as blocks.
 */
export type ReflowTableProps = {
  caption: string;
  columns: readonly ReflowColumn[];
  children: ReactNode;
};

export type ReflowColumn = {
  name: string;
  /** Width classes for the column where the table is a table. */
  width?: string;
  numeric?: boolean;
  /** Under the name, such as the axis of a column of bars. */
  below?: ReactNode;
};

export function ReflowTable({ caption, columns, children }: ReflowTableProps) {
  return (
    <div className="@container rounded-table border border-line2 ground-surface">
      <table role="table" className="block w-full border-collapse text-body @[50rem]:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="sr-only @[50rem]:not-sr-only @[50rem]:table-header-group">
          <tr role="row">
            {columns.map(({ name, width, numeric = false, below }, index) => (
              <th
                key={name}
                role="columnheader"
                scope="col"
                className={clsx(
                  'border-b border-line2 bg-sunken px-3.5 py-2 align-bottom text-caption font-medium text-ink2 print:px-2',
                  index === 0 && 'rounded-tl-table',
                  index === columns.length - 1 && 'rounded-tr-table',
                  numeric && 'text-end',
                  width,
                )}
              >
                {name}
                {below}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

export function ReflowBody(props: ComponentProps<'tbody'>) {
  return (
    <tbody
      role="rowgroup"
      {...props}
      className={clsx('block @[50rem]:table-row-group', props.className)}
    />
  );
}

export type ReflowRowProps = ComponentProps<'tr'> & {
  /** Stacked, the figure at the row's end stands at the top right; the rest needs `wide`. */
  figure?: boolean;
};

export function ReflowRow({ figure = false, className, ...rest }: ReflowRowProps) {
  return (
    <tr
      role="row"
      className={clsx(
        figure ? 'grid grid-cols-[minmax(0,1fr)_auto]' : 'block',
        'scroll-mt-6 border-t border-line py-2 target:bg-sel @[50rem]:table-row',
        className,
      )}
      {...rest}
    />
  );
}

export function ReflowRowHead({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      role="rowheader"
      scope="row"
      className={clsx(
        'block px-3.5 py-1.5 align-top font-semibold @[50rem]:table-cell @[50rem]:py-3.5 print:px-2 print:py-2',
        className,
      )}
      {...rest}
    />
  );
}

export type ReflowCellProps = ComponentProps<'td'> & {
  /** The column's name, shown above the cell where the table is stacked; left out if plain. */
  label?: string;
  numeric?: boolean;
  /** In a row with a figure: what takes the full width where the table is stacked. */
  wide?: boolean;
  /** In a row with a figure: the figure. */
  figure?: boolean;
};

export function ReflowCell({
  label,
  numeric = false,
  wide = false,
  figure = false,
  className,
  children,
  ...rest
}: ReflowCellProps) {
  return (
    <td
      role="cell"
      className={clsx(
        'block px-3.5 py-1.5 align-top @[50rem]:table-cell @[50rem]:py-3.5 print:px-2 print:py-2',
        numeric && '@[50rem]:text-end @[50rem]:whitespace-nowrap',
        wide && 'col-span-2',
        figure && 'col-start-2 row-span-2 row-start-1 text-end',
        className,
      )}
      {...rest}
    >
      {label && (
        <span aria-hidden="true" className="block text-caption text-ink3 @[50rem]:hidden">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}
