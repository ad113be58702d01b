import { CriterionSwatch } from '@/components/charts/keys';
import { ScoreAxis } from '@/components/charts/marks';
import { StabilityRange } from '@/components/charts/stability-range';
import { Section } from '@/components/reading/section';
import { Stacked } from '@/components/ui/table';
import { formatWeight } from '@/lib/format';
import type { Order } from '@/lib/robustness/build-robustness';
import type { StabilityRow } from '@/lib/robustness/stability-row';
import type { StabilityTable } from '@/lib/robustness/stability-table';

/** How far each weight can move before the leader, or the first three, are others. */
export function StabilitySection({ leader, topThree }: Pick<Order, 'leader' | 'topThree'>) {
  return (
    <>
      <Section
        id="leader"
        title="How far can a weight move before the leader changes?"
        note={leader.note}
      >
        <StabilityBars
          {...leader}
          caption="How far each weight can move before the leader changes"
        />
      </Section>
      {topThree && (
        <Section id="first-three" title="And before the first three change?" note={topThree.note}>
          <StabilityBars
            {...topThree}
            caption="How far each weight can move before the first three change"
          />
        </Section>
      )}
    </>
  );
}

type StabilityTableProps = Pick<StabilityTable, 'rows' | 'tie'> & { caption: string };

function StabilityBars({ rows, tie, caption }: StabilityTableProps) {
  return (
    <div className="keep-together">
      <Stacked.Table
        caption={caption}
        columns={[
          { name: 'Criterion', width: 'w-36' },
          { name: 'Now', width: 'w-16', numeric: true },
          { name: 'Weight', below: <ScoreAxis unit="%" /> },
          { name: 'Reading', width: 'w-64' },
        ]}
      >
        <Stacked.Body>
          {rows.map((row) => (
            <Row key={row.criterion} row={row} />
          ))}
        </Stacked.Body>
      </Stacked.Table>
      {tie && <p className="mt-2 max-w-prose text-body text-ink2">{tie}</p>}
    </div>
  );
}

function Row({ row }: { row: StabilityRow }) {
  const { criterion, name, weight, reading, detail } = row;
  return (
    <Stacked.Row figure className="keep-together">
      <Stacked.RowHead>
        <span className="inline-flex items-center gap-2.5">
          <CriterionSwatch id={criterion} />
          {name}
        </span>
      </Stacked.RowHead>
      <Stacked.Cell numeric figure>
        <span className="@[50rem]:sr-only">now </span>
        {formatWeight(weight)}
      </Stacked.Cell>
      <Stacked.Cell wide className="[&>svg]:-my-1">
        <StabilityRange {...row} id={criterion} />
      </Stacked.Cell>
      <Stacked.Cell wide>
        <span className="block font-semibold">{reading}</span>
        {detail && <span className="block text-dense text-ink2">{detail}</span>}
      </Stacked.Cell>
    </Stacked.Row>
  );
}
