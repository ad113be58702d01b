import Link from 'next/link';
import { CriterionSwatch } from '@/components/charts/keys';
import { LevelCells } from '@/components/charts/level-cells';
import { ScoreAxis } from '@/components/charts/marks';
import { ScoreBar } from '@/components/charts/score-bar';
import { Cell, DataTable, HeadCell, RowHead } from '@/components/ui/data-table';
import { formatCredit, formatLevel, formatScore, formatWeight } from '@/lib/format';
import type { WorkedExample as Example, WorkedExample } from '@/lib/method/build-worked-example';

export type WorkedExampleProps = { example: Example; providerHref: string };

/** One real score, worked out from its levels; the figures are those of the edition. */
export function WorkedExample({ example, providerHref }: WorkedExampleProps) {
  const { provider, score, doubt, detail } = example;
  return (
    <div>
      <h3 className="text-name">
        Worked out:{' '}
        <Link href={providerHref} className="target-area max-md:inline-block">
          {provider.name}
        </Link>
        , {formatScore(score.score)}
      </h3>
      <p className="mt-1 max-w-prose text-ink2">
        The leader under the published weights at doubt {doubt}. First one criterion,{' '}
        {detail.criterion.name}, from its findings; then all criteria to the total.
      </p>
      <div className="mt-3 grid gap-6 lg:grid-cols-2">
        <DetailTable example={example} />
        <TotalTable example={example} />
      </div>
    </div>
  );
}

function DetailTable({ example: { detail, doubt } }: { example: Example }) {
  const { criterion, score, rows } = detail;
  return (
    <DataTable caption={`${criterion.name}, from levels to points`} showCaption>
      <thead>
        <tr>
          <HeadCell>Factor</HeadCell>
          <HeadCell>Level</HeadCell>
          <HeadCell numeric>Proven</HeadCell>
          <HeadCell numeric>Credited</HeadCell>
          <HeadCell numeric>Points</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ factor, finding, contribution: { weight, proven, points } }) => (
          <tr key={factor.id}>
            <RowHead>
              {factor.name}
              <span className="block text-caption font-normal text-ink2">
                {formatWeight(weight)} of the total
              </span>
            </RowHead>
            <Cell>
              <span className="flex items-center gap-2.5">
                <LevelCells low={finding.low} high={finding.high} criterion={criterion.id} />
                {formatLevel(finding)}
              </span>
            </Cell>
            <Cell numeric>{formatScore(proven)}</Cell>
            <Cell numeric>{formatCredit(points - proven)}</Cell>
            <Cell numeric>{formatScore(points)}</Cell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-semibold">
          <RowHead colSpan={2}>
            {criterion.name}, at doubt {doubt}
          </RowHead>
          <Cell numeric>{formatScore(score.proven)}</Cell>
          <Cell numeric>{formatCredit(score.points - score.proven)}</Cell>
          <Cell numeric>{formatScore(score.points)}</Cell>
        </tr>
      </tfoot>
    </DataTable>
  );
}

function TotalTable({ example: { groups, score } }: { example: Example }) {
  return (
    <DataTable caption="All criteria, from their own scores to the total" showCaption>
      <thead>
        <tr>
          <HeadCell>Criterion</HeadCell>
          <HeadCell numeric>Its score</HeadCell>
          <HeadCell numeric>Weight</HeadCell>
          <HeadCell numeric>Points</HeadCell>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ criterion, score: part }) => (
          <tr key={criterion.id}>
            <RowHead>
              <span className="inline-flex items-center gap-2.5">
                <CriterionSwatch id={criterion.id} />
                {criterion.name}
              </span>
            </RowHead>
            <Cell numeric>{formatScore(part.score)}</Cell>
            <Cell numeric>{formatWeight(part.weight)}</Cell>
            <Cell numeric>{formatScore(part.points)}</Cell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-semibold">
          <RowHead colSpan={3}>Score</RowHead>
          <Cell numeric>{formatScore(score.score)}</Cell>
        </tr>
      </tfoot>
    </DataTable>
  );
}

/** Doubt moves the needle, never the evidence: the same bar three times. */
export function DoubtBars({ example: { provider, score, atDoubt } }: { example: WorkedExample }) {
  return (
    <figure className="max-w-[52rem]">
      <ul>
        {atDoubt.map(({ doubt, score: points }) => (
          <li
            key={doubt}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)_3rem] items-center gap-4 py-1"
          >
            <span className="text-dense text-ink2">doubt {doubt}</span>
            <ScoreBar
              score={points}
              low={score.low}
              high={score.high}
              criteria={score.criteria}
              label={`${provider.name} at doubt ${doubt}`}
            />
            <span className="text-end font-semibold">{formatScore(points)}</span>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-[4.5rem_minmax(0,1fr)_3rem] gap-4">
        <span />
        <ScoreAxis />
      </div>
      <figcaption className="mt-1 text-dense text-ink2">
        {provider.name} at doubt {atDoubt.map(({ doubt }) => doubt).join(', ')}: the bar is the
        same, the needle moves from what is proven to what is possible.
      </figcaption>
    </figure>
  );
}
