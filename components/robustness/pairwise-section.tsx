import { HeatCell } from '@/components/ui/heat';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import { Section } from '@/components/reading/section';
import { formatAheadCell } from '@/lib/ranking/format-ahead';
import type { Order } from '@/lib/robustness/build-robustness';
import { HeatHead, HeatRowHead, HeatTable } from './heat-table';
import { InWords } from './acceptability-section';

/** The chance of each provider to be ahead of each other one. */
export function PairwiseSection({ columns, rows, words }: Order['pairwise']) {
  return (
    <Section
      id="pairs"
      title="Pair by pair"
      note="Per cent of draws in which the row’s provider scores higher than the column’s; a tie counts half for each. Shaded where the row is ahead more often than not."
    >
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <HeatTable caption="Share of draws in which the row is ahead of the column, in per cent">
            <thead>
              <tr>
                <HeatRowHead corner>Row ahead of column</HeatRowHead>
                {columns.map(({ slug, shortName }) => (
                  <HeatHead key={slug} className="w-18">
                    {shortName}
                  </HeatHead>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ slug, name, privateCount, chances }) => (
                <tr key={slug}>
                  <HeatRowHead>
                    {name}
                    {privateCount > 0 && (
                      <span className="block pb-1">
                        <PrivateTag count={privateCount} />
                      </span>
                    )}
                  </HeatRowHead>
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
                </tr>
              ))}
            </tbody>
          </HeatTable>
        </div>
        <InWords words={words} />
      </div>
    </Section>
  );
}
