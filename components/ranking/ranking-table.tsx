import { Fragment, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { ScoreAxis } from '@/components/charts/marks';
import type { DrawsState } from '@/components/draws/use-draws';
import { useRanking } from '@/components/link/link-context';
import { StateLink } from '@/components/link/state-link';
import { Cards } from '@/components/ui/table';
import { listRowBands } from '@/lib/ranking/bands';
import type { RankingView } from '@/lib/ranking/build-ranking';
import type { GroupHead, RankingGroup } from '@/lib/ranking/ranking-groups';
import type { RankingParams } from '@/lib/url/mandate';
import { detailId, RankingRow } from './ranking-row';
import { RequirementCodes } from './requirement-marks';
import { WhyDetail } from './why-detail';

type RankingTableProps = {
  /** With at least one row that matches the search. */
  view: Pick<RankingView, 'rows' | 'bands'>;
  /** The groups to show. */
  groups: readonly RankingGroup[];
  drawn: DrawsState;
};

/** Columns of a row, but for that of requirements. */
const columnCount = 6;

/** The ranking in its groups: whoever has an open requirement stands below those that meet all. */
export function RankingTable({ view, groups, drawn }: RankingTableProps) {
  const { rows, bands } = view;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const toggle = (slug: string): void =>
    setOpened(opened.includes(slug) ? opened.filter((other) => other !== slug) : [...opened, slug]);
  const order = groups.flatMap((group) => group.rows.map(({ slug }) => slug));
  const table = useMovingRows<HTMLDivElement>(order);
  const [first] = groups.flatMap((group) => group.rows);
  const gates = first?.gates ?? [];
  const columns = columnCount + (gates.length > 0 ? 1 : 0);
  const bandsOf = listRowBands(rows, bands);
  const samples = drawn.draws?.acceptability.samples ?? 0;
  return (
    <div ref={table}>
      <Cards.Table caption="Custodians ranked by your mandate">
        <Cards.Head>
          <Cards.ColumnHead className="w-12 pe-0!">Rank</Cards.ColumnHead>
          <Cards.ColumnHead>Provider</Cards.ColumnHead>
          <Cards.ColumnHead className="w-24">Score, range</Cards.ColumnHead>
          <Cards.ColumnHead className="w-[18%]">
            <span className="sr-only">Points out of 100</span>
            <ScoreAxis />
          </Cards.ColumnHead>
          {gates.length > 0 && (
            <Cards.ColumnHead>
              <RequirementCodes gates={gates} />
            </Cards.ColumnHead>
          )}
          <Cards.ColumnHead className="w-38">In 100 simulations</Cards.ColumnHead>
          <Cards.ColumnHead className="w-24 text-end">
            <span className="sr-only">Shortlist and reasons</span>
          </Cards.ColumnHead>
        </Cards.Head>
        {groups.map((group) => (
          <Cards.Body key={group.id}>
            {group.head && <GroupRow {...group} head={group.head} columns={columns} />}
            {group.rows.map((row) => {
              const isOpen = opened.includes(row.slug);
              const chances =
                row.place === 'ranked'
                  ? drawn.draws?.chancesOf(row.slug)
                  : drawn.draws?.standInOf(row.slug);
              const rowDrawn = { chances: chances ?? null, isCurrent: drawn.isCurrent };
              return (
                <Fragment key={row.slug}>
                  <RankingRow
                    row={row}
                    drawn={rowDrawn}
                    expanded={isOpen}
                    onToggle={() => toggle(row.slug)}
                  />
                  {isOpen && (
                    <tr role="row" id={detailId(row.slug)} className="no-print max-md:block">
                      <td role="cell" colSpan={columns} className="px-4 pb-4 max-md:block">
                        {/* As wide as the row, and no wider: what opens must not move the columns. */}
                        <div className="w-0 min-w-full">
                          <WhyDetail
                            row={row}
                            {...rowDrawn}
                            peers={bandsOf.get(row.slug)?.peers ?? []}
                            samples={samples}
                            largest={drawn.draws?.largestShare ?? 0}
                          />
                        </div>
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </Cards.Body>
        ))}
      </Cards.Table>
    </div>
  );
}

type GroupRowProps = Pick<RankingGroup, 'id'> & { head: GroupHead; columns: number };

/** The head of a group: what it is, how many are in it, and how its ranks are meant. */
function GroupRow({ id, head, columns }: GroupRowProps) {
  const { params } = useRanking();
  return (
    <tr role="row" className="border-t border-line2 ground-sunken max-md:block">
      <th
        role="rowheader"
        scope="rowgroup"
        colSpan={columns}
        className="px-4 py-2 text-start font-normal max-md:block"
      >
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <h3 className="font-serif text-[1.0625rem] leading-6 font-semibold">
            {head.title} <GroupCount count={head.count} />
          </h3>
          <p className="text-caption text-ink2">
            {head.note} <TogetherLink id={id} params={params} />
          </p>
        </div>
      </th>
    </tr>
  );
}

/** How many are in a group, beside its title. */
export function GroupCount({ count }: { count: number }) {
  return (
    <span className="ms-1 inline-flex h-5.5 min-w-7 items-center justify-center rounded-full border border-edge ground-surface px-2 font-sans text-caption font-semibold">
      {count}
    </span>
  );
}

/** From one order of the two groups to the other. */
function TogetherLink({ id, params }: { id: RankingGroup['id']; params: RankingParams }) {
  const { mandate } = params;
  const isTogether = mandate.open === 'together';
  if (isTogether !== (id === 'meets')) return null;
  return (
    <StateLink
      to={{ ...params, mandate: { ...mandate, open: isTogether ? 'apart' : 'together' } }}
      className="no-print inline-block target-line whitespace-nowrap"
    >
      {isTogether ? 'Show them apart' : 'Rank them together'}
    </StateLink>
  );
}

/** As long as the needle takes. */
const moveMs = 120;

/**
 * Lets rows glide to their new place when their order changes, so that the eye can follow them. Rows
 * that shift because something opens above them do not glide, and nothing moves for those who asked
 * for less motion.
 *
 * @returns a ref for the element whose children carry `data-slug`
 */
function useMovingRows<Box extends HTMLElement>(order: readonly string[]): RefObject<Box | null> {
  const body = useRef<Box>(null);
  const last = useRef({ order: '', tops: new Map<string, number>() });

  useLayoutEffect(() => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('[data-slug]') ?? [])];
    const tops = new Map(rows.map((row) => [row.dataset.slug ?? '', row.offsetTop]));
    const before = last.current;
    last.current = { order: order.join(), tops };
    if (before.order === '' || before.order === order.join()) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const row of rows) {
      const from = before.tops.get(row.dataset.slug ?? '');
      const distance = from === undefined ? 0 : from - row.offsetTop;
      if (distance === 0) continue;
      row.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
        duration: moveMs,
        easing: 'ease-out',
      });
    }
  });

  return body;
}
