import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatCount, formatLevel, formatScore } from '@/lib/format';
import { scoreBreakdown } from '@/lib/ranking/score-breakdown';
import { BreakdownTable } from './breakdown-table';
import { ProviderLink } from './provider-link';
import { RankCertainty, type RankCertaintyProps } from './rank-certainty';

/** As many as fit beside six criteria. */
const widestShown = 4;

export type WhyDetailProps = Omit<RankCertaintyProps, 'row'> & { row: RankedProvider };

/** Where a score comes from, what could still move it, and how firm the rank is. */
export function WhyDetail({ row, ...certainty }: WhyDetailProps) {
  const breakdown = scoreBreakdown(row);
  const widest = row.openFindings.slice(0, widestShown);
  return (
    <div className="grid gap-x-8 gap-y-6 rounded-table border border-line2 ground-page p-4 lg:grid-cols-[1fr_17rem] lg:grid-rows-[auto_1fr]">
      <section aria-label={`Where ${formatScore(row.score)} comes from`}>
        <h3 className="text-h3">Where {formatScore(row.score)} comes from</h3>
        <BreakdownTable breakdown={breakdown} name={row.name} />
      </section>
      <section aria-label="What is still open" className="lg:row-span-2">
        <h3 className="text-h3">What is still open</h3>
        <p className="text-dense text-ink2">
          {formatScore(breakdown.total.open)} of 100 points.
          {widest.length < row.openFindings.length && ' The widest:'}
        </p>
        <ul className="mt-2">
          {widest.map(({ factor, name, low, high, points }) => (
            <li
              key={factor}
              className="grid grid-cols-[1fr_auto_5rem] items-baseline gap-x-3 border-b border-line py-1.5 text-dense"
            >
              <span className="font-medium">{name}</span>
              <span className="text-caption text-ink2">level {formatLevel({ low, high })}</span>
              <span className="text-end">{formatScore(points)} points</span>
            </li>
          ))}
        </ul>
        <p className="mt-1 text-dense">
          <ProviderLink slug={row.slug} className="inline-flex target items-center">
            All {formatCount(row.findingCount, 'finding')} and{' '}
            {formatCount(row.sourceCount, 'source')}
          </ProviderLink>
        </p>
      </section>
      <section aria-label="How sure the rank is">
        <h3 className="text-h3">How sure the rank is</h3>
        <RankCertainty row={row} {...certainty} />
      </section>
    </div>
  );
}
