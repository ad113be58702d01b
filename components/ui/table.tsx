import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { type TableClasses, type TableLook, tableLooks } from './table-looks';

type TableColumn = {
  name: string;
  /** Width classes for the column where the table is a table. */
  width?: string;
  numeric?: boolean;
  /** Under the name, such as the axis of a column of bars. */
  below?: ReactNode;
};

type TableProps = {
  /** What the table shows; always there, visible on request. */
  caption: string;
  showCaption?: boolean;
  /** Makes the head; a head of another kind comes with the children. */
  columns?: readonly TableColumn[];
  /** The sections of the table. */
  children: ReactNode;
  className?: string;
};

type RowProps = ComponentProps<'tr'> & {
  /** Stacked, the figure at the row's end stands at the top right; the rest needs `wide`. */
  figure?: boolean;
};

type CellProps = ComponentProps<'td'> & {
  /** The column's name, shown above the cell where there are no columns; left out if plain. */
  label?: string | undefined;
  numeric?: boolean;
  /** In a row with a figure: what takes the full width where the table is stacked. */
  wide?: boolean;
  /** In a row with a figure: the figure. */
  figure?: boolean;
};

/**
 * The parts of a table in one look. Roles are written out, because browsers drop those of table
 * elements that are laid out otherwise.
 */
function tableOf(look: TableLook) {
  const classes: TableClasses = tableLooks[look];

  function Table({ caption, showCaption = false, columns, children, className }: TableProps) {
    return (
      <Frame classes={classes} label={caption}>
        <table role="table" className={clsx(classes.table, className)}>
          <caption
            className={showCaption ? 'px-4 py-2 text-start text-dense text-ink2' : 'sr-only'}
          >
            {caption}
          </caption>
          {columns && (
            <Head>
              {columns.map(({ name, width, numeric = false, below }) => (
                <ColumnHead key={name} numeric={numeric} className={width}>
                  {name}
                  {below}
                </ColumnHead>
              ))}
            </Head>
          )}
          {children}
        </table>
      </Frame>
    );
  }

  /** A head of one row. */
  function Head({ children, ...rest }: ComponentProps<'thead'>) {
    return (
      <thead role="rowgroup" className={classes.head} {...rest}>
        <tr role="row">{children}</tr>
      </thead>
    );
  }

  function ColumnHead({
    numeric = false,
    className,
    ...rest
  }: ComponentProps<'th'> & { numeric?: boolean }) {
    return (
      <th
        role="columnheader"
        scope="col"
        className={clsx(classes.columnHead, numeric && 'text-end', className)}
        {...rest}
      />
    );
  }

  function Body(props: ComponentProps<'tbody'>) {
    return <tbody role="rowgroup" className={classes.body} {...props} />;
  }

  function Row({ figure = false, className, ...rest }: RowProps) {
    return (
      <tr
        role="row"
        className={clsx(figure ? classes.figureRow : classes.plainRow, classes.row, className)}
        {...rest}
      />
    );
  }

  function RowHead({ className, ...rest }: ComponentProps<'th'>) {
    return (
      <th role="rowheader" scope="row" className={clsx(classes.rowHead, className)} {...rest} />
    );
  }

  function Cell({
    label,
    numeric = false,
    wide = false,
    figure = false,
    className,
    children,
    ...rest
  }: CellProps) {
    return (
      <td
        role="cell"
        className={clsx(
          classes.cell,
          numeric && classes.numericCell,
          wide && 'col-span-2',
          figure && 'col-start-2 row-span-2 row-start-1 text-end',
          className,
        )}
        {...rest}
      >
        {label && (
          <span aria-hidden="true" className={classes.label}>
            {label}
          </span>
        )}
        {children}
      </td>
    );
  }

  return { Table, Head, ColumnHead, Body, Row, RowHead, Cell };
}

type FrameProps = { classes: TableClasses; label: string; children: ReactNode };

/**
 * What is wider than a small screen scrolls in its own box, reachable with the keyboard. The box is
 * positioned, because hidden texts are too and would otherwise widen the page from within it.
 */
function Frame({ classes, label, children }: FrameProps) {
  if (classes.frame === undefined) return <>{children}</>;
  if (!classes.scrolls) return <div className={classes.frame}>{children}</div>;
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className={clsx('scroll-box relative overflow-x-auto', classes.frame)}
    >
      {children}
    </div>
  );
}

/** For a row of a stacked table in small type, close to its neighbours. */
export const denseRow =
  'keep-together [&>*]:py-0 [&>*]:text-dense [&>*]:@[50rem]:py-1.5 [&>*]:print:py-1.5';

export const Ruled = tableOf('ruled');
export const Stacked = tableOf('stacked');
export const Blocks = tableOf('blocks');
export const Cards = tableOf('cards');
export const Pairs = tableOf('pairs');
export const Heat = tableOf('heat');
export const Compact = tableOf('compact');
export const Plain = tableOf('plain');
