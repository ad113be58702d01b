import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { CriterionBar } from '@/components/charts/criterion-bar';
import { CriterionSwatch } from '@/components/charts/keys';
import { ScoreAxis } from '@/components/charts/marks';
import { formatCredit, formatScore, formatWeight } from '@/lib/format';
import type { ScoreBreakdown } from '@/lib/ranking/score-breakdown';

export type BreakdownTableProps = { breakdown: ScoreBreakdown; name: string };

/** Proven and credited points by criterion; every column adds up to its total. */
export function BreakdownTable({ breakdown: { lines, total }, name }: BreakdownTableProps) {
  return (
    <table className="w-full border-collapse text-dense">
      <caption className="sr-only">{name}: points by criterion</caption>
      <thead>
        <tr>
          <Head className="ps-0! text-start!">Criterion</Head>
          <Head>Weight</Head>
          <Head className="w-44 max-md:hidden">
            <span className="sr-only">Score on a scale of 0 to 100</span>
            <ScoreAxis steps={[0, 50, 100]} />
          </Head>
          <Head className="max-md:hidden">Score</Head>
          <Head>Proven</Head>
          <Head>Credited</Head>
          <Head className="pe-0!">Points</Head>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="border-t border-line">
            <th scope="row" className="py-1.5 pe-1">
              <span className="flex items-center gap-2">
                <CriterionSwatch id={line.id} />
                {line.name}
              </span>
            </th>
            <Figure>{formatWeight(line.weight)}</Figure>
            <Figure className="max-md:hidden">
              <CriterionBar {...line} />
            </Figure>
            <Figure className="max-md:hidden">{formatScore(line.score)}</Figure>
            <Figure className="text-ink2">{formatScore(line.proven)}</Figure>
            <Figure className="text-ink2">{formatCredit(line.credited)}</Figure>
            <Figure className="pe-0! font-semibold">{formatScore(line.points)}</Figure>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-line2">
          <th scope="row" className="py-1.5 font-semibold">
            Total
          </th>
          <Figure>100%</Figure>
          <td className="max-md:hidden" />
          <td className="max-md:hidden" />
          <Figure className="text-ink2">{formatScore(total.proven)}</Figure>
          <Figure className="text-ink2">{formatCredit(total.credited)}</Figure>
          <Figure className="pe-0! font-semibold">{formatScore(total.points)}</Figure>
        </tr>
      </tfoot>
    </table>
  );
}

function Head({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={clsx(
        'px-1.5 py-1 text-end align-bottom text-caption text-ink3 md:px-2.5',
        className,
      )}
      {...rest}
    />
  );
}

function Figure({ className, ...rest }: ComponentProps<'td'>) {
  return (
    <td
      className={clsx('px-1.5 py-1.5 text-end whitespace-nowrap md:px-2.5', className)}
      {...rest}
    />
  );
}
