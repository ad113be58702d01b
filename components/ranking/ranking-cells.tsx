import clsx from 'clsx';
import type { ComponentProps } from 'react';

/**
 * The table of the ranking becomes a list of cards below 720 px by layout alone, so that there is
 * one set of data, one set of ids and one reading order. Some browsers drop a table's roles once
 * its layout is no longer one, so the roles are written out.
 */
export function RankingGrid({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <table
      role="table"
      className={clsx('w-full border-collapse text-body max-md:block', className)}
      {...rest}
    />
  );
}

export function HeadRow(props: ComponentProps<'tr'>) {
  return (
    <thead role="rowgroup" className="max-md:sr-only">
      <tr role="row" {...props} />
    </thead>
  );
}

/** Where the parts of a card lie: score beside the name, then the bar, then what belongs to it. */
const cardAreas =
  "max-md:[grid-template-areas:'rank_name_score''rank_legal_range''bar_bar_bar''ranks_ranks_article''regions_regions_regions''facts_facts_facts''actions_actions_actions']";

/*
 * The lines of bands stand before the first column and are drawn in pixels: its padding never gets
 * narrower than they are, not even on paper, where a rem is smaller.
 */
export function BodyRow({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr
      role="row"
      className={clsx(
        'relative border-t border-line max-md:grid max-md:grid-cols-[2rem_1fr_auto] max-md:gap-y-2 max-md:p-4 max-md:ps-[max(1rem,16px)] md:hover:ground-sunken',
        cardAreas,
        className,
      )}
      {...rest}
    />
  );
}

export function HeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      role="columnheader"
      scope="col"
      className={clsx(
        'px-2.5 py-2 align-bottom text-axis font-medium text-ink3 first:ps-[max(1rem,16px)] last:pe-4',
        className,
      )}
      {...rest}
    />
  );
}

/** A cell whose parts find their own place in the card. */
export function RowHead({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      role="rowheader"
      scope="row"
      className={clsx('px-2.5 py-3.5 align-top font-normal max-md:contents', className)}
      {...rest}
    />
  );
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return (
    <td
      role="cell"
      className={clsx(
        'px-2.5 py-3.5 align-top first:ps-[max(1rem,16px)] last:pe-4 max-md:p-0!',
        className,
      )}
      {...rest}
    />
  );
}
