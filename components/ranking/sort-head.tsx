import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useRanking } from '@/components/link/link-context';
import { isPlainClick } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { sortsUpwards } from '@/lib/ranking/sort-rows';
import { type SortColumn, toSortColumn } from '@/lib/url/mandate';

type SortHeadProps = { by: SortColumn; className?: string; children: ReactNode };

/**
 * A head that sorts the rows inside their groups: once the best first, once more the other way round.
 * A link, because the order is part of the address, so it works without a script.
 */
export function SortHead({ by, className, children }: SortHeadProps) {
  const { params, toLink, choose } = useRanking();
  const { column, isReversed } = toSortColumn(params.sort);
  const isSorted = column === by;
  const isUpwards = sortsUpwards(by) !== (isSorted && isReversed);
  const to = { ...params, sort: isSorted && !isReversed ? (`-${by}` as const) : by };
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (isUpwards ? 'ascending' : 'descending') : 'none'}
      className={clsx('border-b border-line2 ground-sunken p-0 align-bottom', className)}
    >
      <a
        href={toLink(to)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          choose(to);
        }}
        className={clsx(
          'inline-flex min-h-11 w-full min-w-7 flex-col items-center justify-end gap-1 px-1 py-2 text-center text-ink no-underline hover:underline md:min-h-8',
          isSorted ? 'font-semibold' : 'font-medium',
        )}
      >
        {children}
        <span className={clsx(!isSorted && 'invisible')}>
          <Glyph name={isUpwards ? 'up' : 'down'} className="size-2.5" />
        </span>
      </a>
    </th>
  );
}
