import { CriterionBar } from '@/components/charts/criterion-bar';
import { CriterionSwatch } from '@/components/charts/keys';
import { ScoreAxis } from '@/components/charts/marks';
import { Plain } from '@/components/ui/table';
import { formatCredit, formatScore, formatWeight } from '@/lib/format';
import type { ScoreBreakdown } from '@/lib/ranking/score-breakdown';

export type BreakdownTableProps = { breakdown: ScoreBreakdown; name: string };

/** Proven and credited points by criterion; every column adds up to its total. */
export function BreakdownTable({ breakdown: { lines, total }, name }: BreakdownTableProps) {
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
              <CriterionBar {...line} />
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
