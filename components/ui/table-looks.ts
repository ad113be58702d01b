type TablePart =
  | 'frame'
  | 'table'
  | 'head'
  | 'columnHead'
  | 'body'
  | 'row'
  | 'plainRow'
  | 'figureRow'
  | 'rowHead'
  | 'cell'
  | 'numericCell'
  | 'label';

export type TableClasses = Partial<Record<TablePart, string>> & {
  /** What is wider than the screen scrolls in the table's own box. */
  readonly scrolls?: boolean;
};

/** How tables of the site are laid out, part by part; there is no other way. */
export const tableLooks = {
  /** Ruled rows under a sunken head. */
  ruled: {
    scrolls: true,
    frame: 'rounded-table border border-line ground-surface',
    table: 'w-full border-collapse text-body',
    columnHead:
      'border-b border-line2 bg-sunken px-4 py-2 align-bottom text-caption font-medium text-ink3',
    rowHead: 'border-t border-line px-4 py-3.5 align-top font-medium',
    cell: 'border-t border-line px-4 py-3.5 align-top',
    numericCell: 'text-end whitespace-nowrap',
  },

  /** Rows become blocks where their column is narrow: evidence is never cut off. */
  stacked: {
    frame: '@container rounded-table border border-line2 ground-surface',
    table: 'block w-full border-collapse text-body @[50rem]:table',
    head: 'sr-only @[50rem]:not-sr-only @[50rem]:table-header-group',
    columnHead:
      'border-b border-line2 bg-sunken px-3.5 py-2 align-bottom text-caption font-medium text-ink2 first:rounded-tl-table last:rounded-tr-table print:px-2',
    body: 'block @[50rem]:table-row-group',
    row: 'scroll-mt-6 border-t border-line py-2 target:bg-sel @[50rem]:table-row',
    plainRow: 'block',
    figureRow: 'grid grid-cols-[minmax(0,1fr)_auto]',
    rowHead:
      'block px-3.5 py-1.5 align-top font-semibold @[50rem]:table-cell @[50rem]:py-3.5 print:px-2 print:py-2',
    cell: 'block px-3.5 py-1.5 align-top @[50rem]:table-cell @[50rem]:py-3.5 print:px-2 print:py-2',
    numericCell: '@[50rem]:text-end @[50rem]:whitespace-nowrap',
    label: 'block text-caption text-ink3 @[50rem]:hidden',
  },

  /** Rows become blocks below 720 px; above, the first column stays while the others scroll past. */
  blocks: {
    scrolls: true,
    frame: 'rounded-table border border-line2 ground-surface',
    table: 'block w-full border-collapse text-body md:table',
    head: 'max-md:sr-only',
    columnHead: 'border-b border-line2 bg-sunken px-4 py-2 text-caption font-medium text-ink2',
    body: 'block md:table-row-group',
    row: 'block border-t md:table-row',
    rowHead: 'block px-4 py-3 align-top font-semibold md:sticky md:left-0 md:z-10 md:table-cell',
    cell: 'block px-4 pt-1 pb-3 align-top md:table-cell md:border-l md:border-line md:pt-3',
    label: 'mb-1 block text-caption font-medium text-ink2 md:hidden',
  },

  /** Rows become cards below 720 px, whose parts find their own place. */
  cards: {
    table: 'w-full border-collapse text-body max-md:block',
    head: 'max-md:sr-only',
    columnHead: 'px-2.5 py-2 align-bottom text-axis font-medium text-ink3 first:ps-4 last:pe-4',
    body: 'max-md:block',
    row: 'relative border-t border-line max-md:grid max-md:grid-cols-[2rem_1fr_auto] max-md:gap-y-1.5 max-md:p-4 md:hover:ground-sunken',
    rowHead: 'px-2.5 py-2 align-middle font-normal max-md:contents',
    cell: 'px-2.5 py-2 align-middle first:ps-4 last:pe-4 max-md:p-0!',
  },

  /** On a narrow screen each row is its label above a pair of columns. */
  pairs: {
    table: 'w-full table-fixed border-separate border-spacing-0 text-body narrow:block',
    body: 'narrow:block',
    row: 'keep-together scroll-mt-40 narrow:grid narrow:grid-cols-2 narrow:pb-3',
    rowHead:
      'border-t border-line px-4 py-3.5 align-top font-semibold narrow:col-span-2 narrow:pb-1.5',
    cell: 'min-w-0 border-line px-4 py-3.5 align-top wrap-anywhere md:border-t md:border-l print:border-t print:border-l narrow:relative narrow:overflow-x-clip narrow:py-0',
  },

  /** Shaded cells beside names that stay in sight. */
  heat: {
    scrolls: true,
    frame: 'max-md:-mx-4',
    table: 'border-separate border-spacing-0.5 text-body print:w-full',
    columnHead: 'px-1 pb-1 text-center align-bottom text-caption font-medium text-ink3',
    // Covers the gap to the first cell, through which the scrolled ones would show.
    rowHead:
      'sticky left-0 z-10 w-31 min-w-31 ground-page pe-3 font-medium after:absolute after:inset-y-0 after:-right-0.5 after:w-0.5 after:bg-page max-md:ps-4 md:w-48 md:min-w-36 print:w-40 print:min-w-36 print:ps-0',
  },

  /** Short rows in a narrow column, which never become blocks; what opens over them is not cut off. */
  compact: {
    frame: 'rounded-table border border-line2 ground-surface',
    table: 'w-full border-collapse text-body',
    columnHead:
      'border-b border-line2 bg-sunken px-2 py-2 align-bottom text-caption font-medium text-ink2 first:rounded-tl-table first:ps-3.5 last:rounded-tr-table',
    row: 'border-t border-line',
    rowHead: 'px-2 py-1.5 align-middle font-semibold first:ps-3.5',
    cell: 'px-2 py-1.5 align-middle',
    numericCell: 'text-end whitespace-nowrap',
  },

  /** Small figures inside a panel. */
  plain: {
    table: 'w-full border-collapse text-dense',
    columnHead: 'px-1.5 py-1 text-end align-bottom text-caption text-ink3 md:px-2.5',
    row: 'border-t',
    rowHead: 'py-1.5 pe-1',
    cell: 'px-1.5 py-1.5 text-end whitespace-nowrap md:px-2.5',
  },
} satisfies Record<string, TableClasses>;

export type TableLook = keyof typeof tableLooks;
