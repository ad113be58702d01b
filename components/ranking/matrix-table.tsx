import { type KeyboardEvent, useRef, useState } from 'react';
import clsx from 'clsx';
import { CriterionSwatch } from '@/components/charts/keys';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import { formatCount, formatScore, formatWeight } from '@/lib/format';
import {
  buildMatrixRow,
  type MatrixReading as Cell,
  type MatrixRow,
} from '@/lib/ranking/build-matrix';
import { ChosenFinding } from './chosen-finding';
import { MatrixCell, type Place } from './matrix-cell';
import { GroupTitle, ScrolledTable, StickyName } from './row-parts';
import { SortHead } from './sort-head';

type MatrixGroup = {
  readonly id: string;
  readonly title: string | null;
  readonly rows: readonly AssessedProvider[];
};

type MatrixTableProps = {
  /** Their rows as they are sorted. */
  groups: readonly MatrixGroup[];
  /** Those whose findings are shown. */
  criteria: readonly ModelCriterion[];
  edition: { readonly id: string };
};

/**
 * All findings of all providers at once: ten rows of 22 levels, in the groups of the mandate. Heads
 * sort inside a group; arrow keys move between cells; a chosen cell is explained below. Without a
 * script a cell leads to its finding.
 */
export function MatrixTable({ groups, criteria, edition }: MatrixTableProps) {
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const [chosen, setChosen] = useState<{ slug: string; cell: Cell } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const built = groups.map((group) => ({
    ...group,
    rows: group.rows.map((provider) => buildMatrixRow(provider, criteria)),
  }));
  const rows = built.flatMap((group) => group.rows);
  const factors = listFactors(criteria);
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
      <ScrolledTable
        ref={table}
        label="Levels of all findings"
        caption={`Levels of ${formatCount(factors.length, 'finding')} by provider. The head of a column sorts inside each group.`}
      >
        <MatrixHead criteria={criteria} factors={factors} first={rows[0]} />
        {built.map((group) => (
          <tbody key={group.id}>
            {group.title !== null && (
              <GroupTitle columns={2 + factors.length}>
                {group.title} · {group.rows.length}
              </GroupTitle>
            )}
            {group.rows.map((row) => (
              <tr key={row.provider.slug} className="border-t border-line">
                <StickyName provider={row.provider} />
                <td className="px-2 text-end text-dense font-semibold">
                  {formatScore(row.provider.score)}
                </td>
                {factors.map(({ id, name, criterion, isFirst }, column) => {
                  const cell = row.cells[column];
                  if (cell === undefined) return null;
                  const place = { row: places.get(row.provider.slug) ?? 0, column };
                  const isChosen = chosen?.slug === row.provider.slug && chosen.cell.factor === id;
                  return (
                    <MatrixCell
                      key={id}
                      {...{ cell, place, name, criterion, isFirst, isChosen }}
                      provider={row.provider}
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
      </ScrolledTable>
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

const listFactors = (criteria: readonly ModelCriterion[]) =>
  criteria.flatMap(({ id: criterion, factors }) =>
    factors.map(({ id, name }, index) => ({ id, name, criterion, isFirst: index === 0 })),
  );

const isOpen = (cell: Cell | undefined): boolean => cell !== undefined && cell.low < cell.high;

type MatrixHeadProps = {
  criteria: readonly ModelCriterion[];
  factors: ReturnType<typeof listFactors>;
  /** Any row: all have the same weights. */
  first: MatrixRow | undefined;
};

/** Criteria with their weights, and under each its factors, which sort. */
function MatrixHead({ criteria, factors, first }: MatrixHeadProps) {
  const weightOf = (id: string): number =>
    first?.provider.criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  return (
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
              <span className="font-normal text-ink2">{formatWeight(weightOf(id))}</span>
            </span>
          </th>
        ))}
      </tr>
      <tr>
        <SortHead by="name" className="sticky start-0 z-20 w-28 min-w-28 md:w-48 md:min-w-48">
          Provider
        </SortHead>
        <SortHead by="score">Score</SortHead>
        {factors.map(({ id, name, isFirst }) => (
          <SortHead key={id} by={id} className={clsx(isFirst && 'border-s')}>
            <span className="inline-block max-h-32 rotate-180 whitespace-nowrap [writing-mode:vertical-rl]">
              {name}
            </span>
          </SortHead>
        ))}
      </tr>
    </thead>
  );
}
