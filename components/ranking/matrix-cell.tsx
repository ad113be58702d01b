import clsx from 'clsx';
import type { KeyboardEvent } from 'react';
import { LevelCells } from '@/components/charts/level-cells';
import { useRanking } from '@/components/link/link-context';
import { isPlainClick } from '@/components/ui/button';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { formatLevel } from '@/lib/format';
import { findingAnchor } from '@/lib/provider/list-citations';
import type { MatrixReading as Cell } from '@/lib/ranking/build-matrix';

/** Where a cell stands, which is what arrow keys count. */
export type Place = { readonly row: number; readonly column: number };

type MatrixCellProps = {
  cell: Cell;
  provider: Pick<AssessedProvider, 'slug' | 'shortName'>;
  /** Of the finding, and of its criterion. */
  name: string;
  criterion: string;
  place: Place;
  /** The first of its criterion. */
  isFirst: boolean;
  isChosen: boolean;
  /** The one cell that the tab key reaches. */
  isReached: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: () => void;
};

/** A finding as its level; a link to it, which with a script explains it below the table instead. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, provider, name, criterion, place, isFirst, isChosen, isReached } = props;
  const { toPage } = useRanking();
  const words = `${provider.shortName}, ${name}: level ${formatLevel(cell)}`;
  return (
    <td className={clsx('h-11.5 p-0 text-center', isFirst && 'border-s border-line2')}>
      <a
        href={`${toPage(`/providers/${provider.slug}`)}#${findingAnchor(cell.factor)}`}
        data-row={place.row}
        data-column={place.column}
        tabIndex={isReached ? 0 : -1}
        aria-expanded={isChosen}
        aria-label={`${words}${cell.isAsked ? ', open requirement' : ''}`}
        onKeyDown={props.onKeyDown}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          props.onChoose();
        }}
        className={clsx(
          'm-0.5 flex min-w-9.5 flex-col items-center justify-center gap-0.5 rounded-control border-2 px-0.5 py-1 text-ink no-underline hover:bg-sunken',
          cell.isAsked ? 'border-ink' : 'border-transparent',
          isChosen && 'bg-sel outline-3 outline-focus',
          cell.isBlank && 'blank-cell',
        )}
      >
        <LevelCells low={cell.low} high={cell.high} criterion={criterion} size="small" />
        {formatLevel(cell)}
      </a>
    </td>
  );
}
