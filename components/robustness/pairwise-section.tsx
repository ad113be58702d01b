import { PrivateTag } from '@/components/questionnaire/private-notice';
import { Section } from '@/components/reading/section';
import { HeatCell } from '@/components/ui/heat';
import { Heat } from '@/components/ui/table';
import { formatAheadCell } from '@/lib/words/format-ahead';
import type { Order } from '@/lib/robustness/build-robustness';
import { pairsAre } from '@/lib/words/method';
import { InWords } from './acceptability-section';

/** The chance of each provider to be ahead of each other one. */
export function PairwiseSection({ columns, rows, words }: Order['pairwise']) {
  return (
    <Section id="pairs" title="Pair by pair" note={pairsAre}>
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <Heat.Table caption="Share of simulations in which the row is ahead of the column, in per cent">
            <Heat.Head>
              <Heat.RowHead
                role="columnheader"
                scope="col"
                className="pb-1 align-bottom text-caption text-ink3"
              >
                Row ahead of column
              </Heat.RowHead>
              {columns.map(({ slug, shortName }) => (
                <Heat.ColumnHead key={slug} className="w-18">
                  {shortName}
                </Heat.ColumnHead>
              ))}
            </Heat.Head>
            <Heat.Body>
              {rows.map(({ slug, name, privateCount, chances }) => (
                <Heat.Row key={slug}>
                  <Heat.RowHead>
                    {name}
                    {privateCount > 0 && (
                      <span className="block pb-1">
                        <PrivateTag count={privateCount} />
                      </span>
                    )}
                  </Heat.RowHead>
                  {chances.map((chance, index) =>
                    chance === null ? (
                      <td key={index} className="border border-line text-center text-ink3">
                        –
                      </td>
                    ) : (
                      <HeatCell
                        key={index}
                        chance={chance}
                        text={formatAheadCell(chance)}
                        unshaded={chance <= 0.5}
                      />
                    ),
                  )}
                </Heat.Row>
              ))}
            </Heat.Body>
          </Heat.Table>
        </div>
        <InWords words={words} />
      </div>
    </Section>
  );
}
