import { Fragment, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { CriterionSwatch } from '@/components/charts/keys';
import { ScoreAxis } from '@/components/charts/marks';
import type { DrawsState } from '@/components/draws/use-draws';
import { Cards } from '@/components/ui/table';
import { formatCount, formatWeight } from '@/lib/format';
import { layOutBands, listRowBands, passBands } from '@/lib/ranking/bands';
import type { RankingView } from '@/lib/ranking/build-ranking';
import type { ViewKey } from '@/lib/url/mandate';
import { BandLines } from './bands';
import { detailId, RankingRow } from './ranking-row';
import { WhyDetail } from './why-detail';

type RankingTableProps = {
  /** With at least one row that matches the search. */
  view: Pick<RankingView, 'rows' | 'bands' | 'params'>;
  drawn: DrawsState;
};

/** Columns of a row where all of them are shown. */
const columnCount: Readonly<Record<ViewKey, number>> = { bars: 7, numbers: 12 };

export function RankingTable({ view: { rows, bands, params }, drawn }: RankingTableProps) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (slug: string): void =>
    setOpen(open.includes(slug) ? open.filter((other) => other !== slug) : [...open, slug]);
  const shown = rows.filter((row) => row.matchesSearch);
  const order = shown.map(({ slug }) => slug);
  const body = useMovingRows<HTMLTableSectionElement>(order);
  const criteria = rows[0]?.criteria ?? [];
  const rowBands = listRowBands(rows, bands);
  // In any other order the members of a band are scattered, and a line would join nothing.
  const lines = layOutBands(order, params.sort === 'score' ? bands : []);
  const { view } = params;
  const samples = drawn.draws?.acceptability.samples ?? 0;
  return (
    <Cards.Table caption="Custodians ranked by your mandate">
      <Cards.Head>
        <Cards.ColumnHead className="w-11 pe-0!">Rank</Cards.ColumnHead>
        <Cards.ColumnHead>Provider</Cards.ColumnHead>
        <Cards.ColumnHead>Score</Cards.ColumnHead>
        {view === 'bars' ? (
          <Cards.ColumnHead className="w-[27%] lg:w-76">
            Points out of 100
            <ScoreAxis />
          </Cards.ColumnHead>
        ) : (
          <>
            {criteria.map(({ id, name, weight }) => (
              <Cards.ColumnHead key={id} className="hidden w-13.5 px-1! text-end lg:table-cell">
                <CriterionSwatch id={id} className="mb-1 size-2.5" />
                <span className="block">{name}</span>
                <span className="block font-normal">{formatWeight(weight)}</span>
              </Cards.ColumnHead>
            ))}
            <Cards.ColumnHead className="w-[34%] lg:hidden">Points by criterion</Cards.ColumnHead>
          </>
        )}
        <Cards.ColumnHead className="w-24 lg:w-30">
          Rank in {formatCount(samples, 'draw')}, 1 to {rows.length}
        </Cards.ColumnHead>
        <Cards.ColumnHead className="w-12 px-1! text-center md:max-lg:hidden">
          Article rank
        </Cards.ColumnHead>
        <Cards.ColumnHead className="w-27 lg:w-33.5">
          <span className="sr-only">Shortlist and reasons</span>
        </Cards.ColumnHead>
      </Cards.Head>
      <Cards.Body ref={body}>
        {shown.map((row) => {
          const isOpen = open.includes(row.slug);
          const { letters = [], peers = [] } = rowBands.get(row.slug) ?? {};
          const rowLines = lines.get(row.slug) ?? [];
          const rowDrawn = {
            chances: drawn.draws?.chancesOf(row.slug) ?? null,
            isCurrent: drawn.isCurrent,
            largest: drawn.draws?.largestShare ?? 0,
          };
          return (
            <Fragment key={row.slug}>
              <RankingRow
                row={row}
                view={view}
                drawn={rowDrawn}
                letters={letters}
                lines={rowLines}
                expanded={isOpen}
                onToggle={() => toggle(row.slug)}
              />
              {isOpen && (
                <tr role="row" id={detailId(row.slug)} className="no-print relative max-md:block">
                  <td
                    role="cell"
                    colSpan={columnCount[view]}
                    className="px-4 pb-4 max-md:block md:ps-13"
                  >
                    <BandLines marks={passBands(rowLines)} />
                    <WhyDetail
                      row={row}
                      chances={rowDrawn.chances}
                      isCurrent={rowDrawn.isCurrent}
                      peers={peers}
                      samples={samples}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </Cards.Body>
    </Cards.Table>
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
function useMovingRows<Body extends HTMLElement>(order: readonly string[]): RefObject<Body | null> {
  const body = useRef<Body>(null);
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
