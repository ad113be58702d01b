import { CriterionBar } from '@/components/charts/criterion-bar';
import { CriterionSwatch } from '@/components/charts/keys';
import { ScoreAxis } from '@/components/charts/marks';
import { ProviderLink } from '@/components/link/state-link';
import { ChangeLine, GateTag } from '@/components/evidence/evidence-tags';
import { RegionChips } from '@/components/evidence/region-chips';
import { SourceChips } from '@/components/evidence/sources';
import { Plain } from '@/components/ui/table';
import { formatCount, formatCredit, formatLevel, formatScore, formatWeight } from '@/lib/format';
import type { ListedProvider } from '@/lib/ranking/ranking-groups';
import { scoreBreakdown, type ScoreBreakdown } from '@/lib/ranking/score-breakdown';
import { RankCertainty, type RankCertaintyProps } from './rank-chances';

/** As many as fit beside six criteria. */
const widestShown = 4;

type WhyDetailProps = Omit<RankCertaintyProps, 'row'> & { row: ListedProvider };

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
      {row.gates.length > 0 && (
        <section aria-label="Your requirements" className="lg:col-span-2">
          <h3 className="text-h3">Your requirements</h3>
          <ul className="mt-1">
            {row.gates.map((gate) => (
              <li
                key={gate.id}
                className="grid gap-x-4 gap-y-1 border-b border-line py-1.5 text-dense md:grid-cols-[12rem_1fr]"
              >
                <span>
                  <GateTag outcome={gate.outcome} limited={gate.limited} text={gate.chip} />
                </span>
                <span>
                  {gate.sentence} <SourceChips sources={gate.sources} shown={2} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label="How sure the rank is">
        <h3 className="text-h3">How sure the rank is</h3>
        <RankCertainty row={row} {...certainty} />
      </section>
      <section aria-label="Where and what changed" className="flex flex-col gap-2 lg:col-span-2">
        <RegionChips regions={row.regions} />
        {row.change && (
          <ChangeLine
            headline={row.change.headline}
            date={row.change.date}
            decides={row.change.decides.length > 0}
          />
        )}
      </section>
    </div>
  );
}

type BreakdownTableProps = { breakdown: ScoreBreakdown; name: string };

/** Proven and credited points by criterion; every column adds up to its total. */
function BreakdownTable({ breakdown: { lines, total }, name }: BreakdownTableProps) {
  return (
    <Plain.Table caption={`${name}: points by criterion`}>
      <Plain.Head>
        <Plain.ColumnHead className="ps-0! text-start!">Criterion</Plain.ColumnHead>
        <Plain.ColumnHead>Weight</Plain.ColumnHead>
        <Plain.ColumnHead className="w-44 max-md:hidden">
          <span className="sr-only">Score on a scale of 0 to 100</span>
          <ScoreAxis steps={[0, 50, 100]} />
        </Plain.ColumnHead>
        <Plain.ColumnHead className="max-md:hidden">Score</Plain.ColumnHead>
        <Plain.ColumnHead>Proven</Plain.ColumnHead>
        <Plain.ColumnHead>Credited</Plain.ColumnHead>
        <Plain.ColumnHead className="pe-0!">Points</Plain.ColumnHead>
      </Plain.Head>
      <Plain.Body>
        {lines.map((line) => (
          <Plain.Row key={line.id} className="border-line">
            <Plain.RowHead>
              <span className="flex items-center gap-2">
                <CriterionSwatch id={line.id} />
                {line.name}
              </span>
            </Plain.RowHead>
            <Plain.Cell>{formatWeight(line.weight)}</Plain.Cell>
            <Plain.Cell className="max-md:hidden">
              <CriterionBar {...line} label={line.name} />
            </Plain.Cell>
            <Plain.Cell className="max-md:hidden">{formatScore(line.score)}</Plain.Cell>
            <Plain.Cell className="text-ink2">{formatScore(line.proven)}</Plain.Cell>
            <Plain.Cell className="text-ink2">{formatCredit(line.credited)}</Plain.Cell>
            <Plain.Cell className="pe-0! font-semibold">{formatScore(line.points)}</Plain.Cell>
          </Plain.Row>
        ))}
      </Plain.Body>
      <tfoot role="rowgroup">
        <Plain.Row className="border-line2">
          <Plain.RowHead className="font-semibold">Total</Plain.RowHead>
          <Plain.Cell>100%</Plain.Cell>
          <td className="max-md:hidden" />
          <td className="max-md:hidden" />
          <Plain.Cell className="text-ink2">{formatScore(total.proven)}</Plain.Cell>
          <Plain.Cell className="text-ink2">{formatCredit(total.credited)}</Plain.Cell>
          <Plain.Cell className="pe-0! font-semibold">{formatScore(total.points)}</Plain.Cell>
        </Plain.Row>
      </tfoot>
    </Plain.Table>
  );
}
