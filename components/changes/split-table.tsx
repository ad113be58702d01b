import clsx from 'clsx';
import { useId } from 'react';
import {
  Cap,
  Gridlines,
  HatchPattern,
  Needle,
  percent,
  ScoreAxis,
} from '@/components/charts/marks';
import { Stacked } from '@/components/ui/table';
import type { ScoreSpan, ChangesView, SplitRow } from '@/lib/changes/build-changes-view';
import { formatDate, formatRange } from '@/lib/format';
import { partWord } from './change-kind';

/** Each score before and after, with what moved it; a row adds up as printed. */
export function SplitTable({ view }: { view: ChangesView }) {
  const { from, to, parts, groups } = view;
  const isSameDay = from.date === to.date;
  const dayOf = (date: string, word: string) => (isSameDay ? word : formatDate(date));
  const [before, after] = [dayOf(from.date, 'Before'), dayOf(to.date, 'After')];
  return (
    <Stacked.Table
      caption="Where each score change comes from"
      columns={[
        { name: 'Provider', width: 'w-[18%]' },
        { name: before, numeric: true },
        ...parts.map((part) => ({ name: partWord(part), numeric: true })),
        { name: after, numeric: true },
        { name: 'Range', width: 'w-[22%] min-w-40', below: <ScoreAxis /> },
      ]}
    >
      {groups.map(({ title, rows }) => (
        <Stacked.Body key={title}>
          <tr role="row" className="block border-t border-line bg-sunken @[50rem]:table-row">
            <th
              role="rowheader"
              scope="rowgroup"
              colSpan={parts.length + 4}
              className="block px-3.5 py-2 font-serif text-body font-semibold @[50rem]:table-cell"
            >
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.slug} row={row} before={before} after={after} parts={parts} />
          ))}
        </Stacked.Body>
      ))}
    </Stacked.Table>
  );
}

type RowProps = {
  row: SplitRow;
  before: string;
  after: string;
  parts: ChangesView['parts'];
};

/** A part that moved nothing stands in the table as a dot; where rows are cards it is left out. */
function Row({ row, before, after, parts }: RowProps) {
  return (
    <Stacked.Row className="keep-together @max-[50rem]:grid @max-[50rem]:grid-cols-3">
      <Stacked.RowHead className="@max-[50rem]:col-span-3 @[50rem]:py-2!">
        {row.rank !== null && <span className="me-2 text-ink2">{row.rank}</span>}
        {row.name}
      </Stacked.RowHead>
      <Stacked.Cell label={before} numeric className="text-ink2 @[50rem]:py-2!">
        {row.before ?? 'not listed'}
      </Stacked.Cell>
      {parts.map((part) => {
        const points = row.parts?.get(part) ?? '·';
        return (
          <Stacked.Cell
            key={part}
            label={partWord(part)}
            numeric
            className={clsx('@[50rem]:py-2!', points === '·' && 'text-ink3 @max-[50rem]:hidden')}
          >
            {points === '·' ? <NoMove /> : points}
          </Stacked.Cell>
        );
      })}
      <Stacked.Cell label={after} numeric className="@[50rem]:py-2!">
        <strong>{row.after ?? 'not listed'}</strong>
      </Stacked.Cell>
      <Stacked.Cell className="@max-[50rem]:col-span-3 @[50rem]:py-1.5!">
        <TwoBars {...row.bars} name={row.name} />
      </Stacked.Cell>
    </Stacked.Row>
  );
}

const NoMove = () => (
  <>
    <span aria-hidden="true">·</span>
    <span className="sr-only">nothing</span>
  </>
);

type TwoBarsProps = { from: ScoreSpan | null; to: ScoreSpan | null; name: string };

/** Upper, thin: before. Lower, thick: after. Text beside it says the same. */
function TwoBars({ from, to, name }: TwoBarsProps) {
  const id = useId();
  const words = (bar: ScoreSpan | null) =>
    bar === null ? 'not listed' : formatRange(bar.low, bar.high);
  return (
    <svg
      role="img"
      aria-label={`${name}: range before ${words(from)}, after ${words(to)}`}
      width="100%"
      height="28"
      overflow="visible"
      className="block min-w-32"
    >
      <defs>
        <HatchPattern id={id} criterion="none" />
      </defs>
      <Gridlines height={28} />
      {from && <RangeBar bar={from} y={4} height={6} fill={`url(#${id})`} />}
      {to && <RangeBar bar={to} y={14} height={10} fill={`url(#${id})`} />}
    </svg>
  );
}

function RangeBar({
  bar,
  y,
  height,
  fill,
}: {
  bar: ScoreSpan;
  y: number;
  height: number;
  fill: string;
}) {
  const { score, low, high } = bar;
  return (
    <g data-criterion="none">
      <svg x={percent(low)} y={y} width={percent(high - low)} height={height}>
        <rect className="mark-hatch" fill={fill} width="100%" height="100%" />
      </svg>
      <Cap at={high} middle={y + height / 2} height={height} />
      <Needle at={score} top={y - 1} height={height + 2} />
    </g>
  );
}
