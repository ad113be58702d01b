import clsx from 'clsx';
import { type KeyboardEvent, useRef, useState } from 'react';
import { CriterionSwatch } from '@/components/charts/keys';
import { LevelCells } from '@/components/charts/level-cells';
import { useRanking } from '@/components/link/link-context';
import { ProviderLink } from '@/components/link/state-link';
import { Glyph } from '@/components/ui/glyph';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import { formatLevel, formatRank, formatScore, formatWeight } from '@/lib/format';
import { findingAnchor } from '@/lib/provider/list-citations';
import {
  buildMatrixRow,
  type MatrixCell,
  type MatrixRow,
  type MatrixSort,
  sortMatrix,
} from '@/lib/ranking/build-matrix';
import { ChosenFinding } from './chosen-finding';
import { WouldRankMark } from './rank-mark';
import { RequirementSigns } from './requirement-marks';

export type MatrixGroup = {
  readonly id: string;
  readonly title: string | null;
  readonly rows: readonly AssessedProvider[];
};

type MatrixTableProps = {
  groups: readonly MatrixGroup[];
  criteria: readonly ModelCriterion[];
  edition: { readonly id: string };
};

type Place = { readonly row: number; readonly column: number };

const start: MatrixSort = { by: 'score', descending: true };

/**
 * All findings of all providers at once: ten rows of 22 levels, in the groups of the mandate. Heads
 * sort inside a group; arrow keys move between cells; a chosen cell is explained below. Without a
 * script a cell leads to its finding.
 */
export function MatrixTable({ groups, criteria, edition }: MatrixTableProps) {
  const [sort, setSort] = useState(start);
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const [chosen, setChosen] = useState<{ slug: string; cell: MatrixCell } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const sorted = groups.map((group) => ({
    ...group,
    rows: sortMatrix(
      group.rows.map((provider) => buildMatrixRow(provider, criteria)),
      sort,
    ),
  }));
  const rows = sorted.flatMap((group) => group.rows);
  const factors = criteria.flatMap((criterion) =>
    criterion.factors.map((factor, index) => ({ ...factor, criterion, isFirst: index === 0 })),
  );
  const places = new Map(rows.map(({ provider }, row) => [provider.slug, row]));

  const move = (event: KeyboardEvent, { row, column }: Place): void => {
    const steps: Readonly<Record<string, Place>> = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      Home: { row, column: 0 },
      End: { row, column: factors.length - 1 },
    };
    const to = steps[event.key];
    if (event.key === 'Escape') setChosen(null);
    if (to === undefined) return;
    event.preventDefault();
    const next = table.current?.querySelector<HTMLElement>(
      `[data-row="${to.row}"][data-column="${to.column}"]`,
    );
    if (!next) return;
    setFocus(to);
    next.focus();
  };

  const chosenRow = rows.find(({ provider }) => provider.slug === chosen?.slug);
  return (
    <>
      <div
        role="region"
        aria-label="Levels of all findings"
        tabIndex={0}
        className="scroll-box relative overflow-x-auto rounded-panel"
      >
        <table ref={table} className="w-full border-collapse text-axis">
          <caption className="sr-only">
            Levels of 22 findings by provider. The head of a column sorts inside each group.
          </caption>
          <thead>
            <tr>
              <th
                colSpan={2}
                className="sticky start-0 z-20 border-b border-line2 ground-sunken"
                aria-hidden="true"
              />
              {criteria.map(({ id, name, factors: own }) => (
                <th
                  key={id}
                  scope="colgroup"
                  colSpan={own.length}
                  className="border-s border-line2 ground-sunken px-1 pt-2 text-center font-medium"
                >
                  <span className="flex items-center justify-center gap-1.5">
                    <CriterionSwatch id={id} />
                    {name}
                    <span className="font-normal text-ink2">
                      {formatWeight(weightOf(rows[0], id))}
                    </span>
                  </span>
                </th>
              ))}
            </tr>
            <tr>
              <th
                scope="col"
                className="sticky start-0 z-20 w-28 min-w-28 border-b border-line2 ground-sunken px-3 py-2 align-bottom md:w-48 md:min-w-48"
              >
                Provider
              </th>
              <SortHead by="score" sort={sort} onSort={setSort} className="px-2 align-bottom">
                Score
              </SortHead>
              {factors.map(({ id, name, isFirst }) => (
                <SortHead
                  key={id}
                  by={id}
                  sort={sort}
                  onSort={setSort}
                  className={clsx('align-bottom', isFirst && 'border-s border-line2')}
                >
                  <span className="inline-block max-h-32 rotate-180 whitespace-nowrap [writing-mode:vertical-rl]">
                    {name}
                  </span>
                </SortHead>
              ))}
            </tr>
          </thead>
          {sorted.map((group) => (
            <tbody key={group.id}>
              {group.title !== null && (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={2 + factors.length}
                    className="border-t border-line2 ground-sunken px-3 py-1.5 text-start"
                  >
                    <span className="sticky start-3 font-serif text-[1.0625rem] font-semibold">
                      {group.title} · {group.rows.length}
                    </span>
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <tr key={row.provider.slug} className="border-t border-line">
                  <RowHead provider={row.provider} />
                  <td className="px-2 text-end text-dense font-semibold">
                    {formatScore(row.provider.score)}
                  </td>
                  {row.cells.map((cell, column) => {
                    const place = { row: places.get(row.provider.slug) ?? 0, column };
                    const isChosen =
                      chosen?.slug === row.provider.slug && chosen.cell.factor === cell.factor;
                    return (
                      <Cell
                        key={cell.factor}
                        {...{ cell, place, isChosen }}
                        provider={row.provider}
                        name={factors[column]?.name ?? ''}
                        criterion={factors[column]?.criterion.id ?? 'none'}
                        isFirst={factors[column]?.isFirst ?? false}
                        isReached={place.row === focus.row && column === focus.column}
                        onKeyDown={(event) => move(event, place)}
                        onChoose={() => {
                          setFocus(place);
                          setChosen(isChosen ? null : { slug: row.provider.slug, cell });
                        }}
                      />
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr className="border-t border-line2 text-ink2">
              <th
                scope="row"
                colSpan={2}
                className="sticky start-0 z-10 ground-surface px-3 py-2 text-start font-normal"
              >
                Open, of {rows.length}
              </th>
              {factors.map(({ id, isFirst }, column) => (
                <td key={id} className={clsx('text-center', isFirst && 'border-s border-line2')}>
                  {rows.filter(({ cells }) => isOpen(cells[column])).length}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {chosen !== null && chosenRow !== undefined && (
        <ChosenFinding
          provider={chosenRow.provider}
          cell={chosen.cell}
          criteria={criteria}
          edition={edition}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

const isOpen = (cell: MatrixCell | undefined): boolean =>
  cell !== undefined && cell.low < cell.high;

const weightOf = (row: MatrixRow | undefined, id: string): number =>
  row?.provider.criteria.find((criterion) => criterion.id === id)?.weight ?? 0;

type SortHeadProps = {
  by: MatrixSort['by'];
  sort: MatrixSort;
  onSort: (sort: MatrixSort) => void;
  className?: string;
  children: React.ReactNode;
};

/** A head that sorts: once the highest first, once more the lowest. */
function SortHead({ by, sort, onSort, className, children }: SortHeadProps) {
  const isSorted = sort.by === by;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={clsx('border-b border-line2 ground-sunken p-0 text-center', className)}
    >
      <button
        type="button"
        onClick={() => onSort({ by, descending: !(isSorted && sort.descending) })}
        className={clsx(
          'inline-flex min-h-11 w-full min-w-7 flex-col items-center justify-end gap-1 py-2 hover:underline md:min-h-8',
          isSorted && 'font-semibold',
        )}
      >
        {children}
        <span className={clsx(!isSorted && 'invisible')}>
          <Glyph name={sort.descending ? 'down' : 'up'} className="size-2.5" />
        </span>
      </button>
    </th>
  );
}

function RowHead({ provider }: { provider: AssessedProvider }) {
  const { slug, shortName, gates } = provider;
  return (
    <th
      scope="row"
      className="sticky start-0 z-10 w-28 min-w-28 border-e border-line2 ground-surface px-3 py-1 text-start font-normal md:w-48 md:min-w-48"
    >
      <span className="flex flex-wrap items-center gap-x-2">
        <span className="w-7 font-serif text-body font-semibold">
          {provider.place === 'ranked' ? (
            formatRank(provider.rank, provider.tied)
          ) : provider.place === 'apart' ? (
            <WouldRankMark rank={provider.wouldRank} />
          ) : (
            '–'
          )}
        </span>
        <ProviderLink
          slug={slug}
          className="target-area text-body font-semibold text-ink no-underline hover:underline"
        >
          {shortName}
        </ProviderLink>
        {gates.length > 0 && <RequirementSigns gates={gates} />}
      </span>
    </th>
  );
}

type CellProps = {
  cell: MatrixCell;
  provider: AssessedProvider;
  name: string;
  criterion: string;
  place: Place;
  isFirst: boolean;
  isChosen: boolean;
  /** The one cell that the tab key reaches. */
  isReached: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: () => void;
};

function Cell(props: CellProps) {
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
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
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

/** What the cells of the matrix mean. */
export function MatrixKey() {
  return (
    <ul
      aria-label="Cells"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-caption text-ink2"
    >
      <li className="flex items-center gap-1.5">
        <LevelCells low={3} high={3} />
        3, settled
      </li>
      <li className="flex items-center gap-1.5">
        <LevelCells low={2} high={4} />
        2–4: two proven, two open
      </li>
      <li className="flex items-center gap-1.5">
        <span className="blank-cell size-5 rounded-control" />
        little or nothing found
      </li>
      <li className="flex items-center gap-1.5">
        <span className="size-5 rounded-control border-2 border-ink" />
        open requirement
      </li>
      <li className="needs-script">
        A head sorts, a cell shows its finding. Arrow keys move between cells.
      </li>
    </ul>
  );
}
