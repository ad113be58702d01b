'use client';

import { Fragment, useState } from 'react';
import { CriterionSwatch } from '@/components/charts/criterion-key';
import { ScoreAxis } from '@/components/charts/score-axis';
import { formatWeight } from '@/lib/format';
import type { RankingRow as Row } from '@/lib/ranking/ranking-row';
import type { ViewKey } from '@/lib/url/mandate';
import { HeadCell, HeadRow, RankingGrid } from './ranking-cells';
import { detailId, RankingRow } from './ranking-row';
import { useMovingRows } from './use-moving-rows';
import { WhyDetail } from './why-detail';

export type RankingTableProps = {
  /** Those that are shown, in their order; at least one. */
  rows: readonly Row[];
  view: ViewKey;
};

/** Columns of a row where all of them are shown. */
const columnCount: Readonly<Record<ViewKey, number>> = { bars: 7, numbers: 12 };

export function RankingTable({ rows, view }: RankingTableProps) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (slug: string): void =>
    setOpen(open.includes(slug) ? open.filter((other) => other !== slug) : [...open, slug]);
  const body = useMovingRows<HTMLTableSectionElement>(rows.map(({ slug }) => slug));
  const criteria = rows[0]?.criteria ?? [];
  return (
    <RankingGrid>
      <caption className="sr-only">Custodians ranked by your mandate</caption>
      <HeadRow>
        <HeadCell className="w-11">Rank</HeadCell>
        <HeadCell>Provider</HeadCell>
        <HeadCell>Score</HeadCell>
        {view === 'bars' ? (
          <HeadCell className="w-[27%] lg:w-80">
            Points out of 100
            <ScoreAxis />
          </HeadCell>
        ) : (
          <>
            {criteria.map(({ id, name, weight }) => (
              <HeadCell key={id} className="hidden w-13.5 px-1! text-end lg:table-cell">
                <CriterionSwatch id={id} className="mb-1 size-2.5" />
                <span className="block">{name}</span>
                <span className="block font-normal">{formatWeight(weight)}</span>
              </HeadCell>
            ))}
            <HeadCell className="w-[34%] lg:hidden">Points by criterion</HeadCell>
          </>
        )}
        <HeadCell className="w-16 lg:w-24">Possible ranks</HeadCell>
        <HeadCell className="w-12 text-center md:max-lg:hidden">Article rank</HeadCell>
        <HeadCell className="w-27">
          <span className="sr-only">Shortlist and reasons</span>
        </HeadCell>
      </HeadRow>
      <tbody ref={body} role="rowgroup" className="max-md:block">
        {rows.map((row) => (
          <Fragment key={row.slug}>
            <RankingRow
              row={row}
              view={view}
              expanded={open.includes(row.slug)}
              onToggle={() => toggle(row.slug)}
            />
            {open.includes(row.slug) && (
              <tr role="row" id={detailId(row.slug)} className="no-print max-md:block">
                <td
                  role="cell"
                  colSpan={columnCount[view]}
                  className="px-4 pb-4 max-md:block md:ps-13"
                >
                  <WhyDetail row={row} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </RankingGrid>
  );
}
