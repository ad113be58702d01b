import Link from 'next/link';
import { CriterionSwatch } from '@/components/charts/keys';
import { LevelCells } from '@/components/charts/level-cells';
import { ScoreAxis } from '@/components/charts/marks';
import { ScoreBar } from '@/components/charts/score-bar';
import { Ruled } from '@/components/ui/table';
import { formatCredit, formatLevel, formatScore, formatWeight } from '@/lib/format';
import type { WorkedExample } from '@/lib/method/build-worked-example';

type WorkedExampleTablesProps = { example: WorkedExample; providerHref: string };

/** One real score, worked out from its levels; the figures are those of the edition. */
export function WorkedExampleTables({ example, providerHref }: WorkedExampleTablesProps) {
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
        The leader under the published weights at credit {doubt}. First one criterion,{' '}
        {detail.criterion.name}, from its findings; then all criteria to the total.
      </p>
      <div className="mt-3 grid gap-6 lg:grid-cols-2">
        <DetailTable example={example} />
        <TotalTable example={example} />
      </div>
    </div>
  );
}

function DetailTable({ example: { detail, doubt } }: { example: WorkedExample }) {
  const { criterion, score, rows } = detail;
  return (
    <Ruled.Table caption={`${criterion.name}, from levels to points`} showCaption>
      <Ruled.Head>
        <Ruled.ColumnHead>Factor</Ruled.ColumnHead>
        <Ruled.ColumnHead>Level</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Proven</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Credit</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Points</Ruled.ColumnHead>
      </Ruled.Head>
      <Ruled.Body>
        {rows.map(({ factor, finding, contribution: { weight, proven, points } }) => (
          <Ruled.Row key={factor.id}>
            <Ruled.RowHead>
              {factor.name}
              <span className="block text-caption font-normal text-ink2">
                {formatWeight(weight)} of the total
              </span>
            </Ruled.RowHead>
            <Ruled.Cell>
              <span className="flex items-center gap-2.5">
                <LevelCells low={finding.low} high={finding.high} criterion={criterion.id} />
                {formatLevel(finding)}
              </span>
            </Ruled.Cell>
            <Ruled.Cell numeric>{formatScore(proven)}</Ruled.Cell>
            <Ruled.Cell numeric>{formatCredit(points - proven)}</Ruled.Cell>
            <Ruled.Cell numeric>{formatScore(points)}</Ruled.Cell>
          </Ruled.Row>
        ))}
      </Ruled.Body>
      <tfoot role="rowgroup">
        <Ruled.Row className="font-semibold">
          <Ruled.RowHead colSpan={2}>
            {criterion.name}, at credit {doubt}
          </Ruled.RowHead>
          <Ruled.Cell numeric>{formatScore(score.proven)}</Ruled.Cell>
          <Ruled.Cell numeric>{formatCredit(score.points - score.proven)}</Ruled.Cell>
          <Ruled.Cell numeric>{formatScore(score.points)}</Ruled.Cell>
        </Ruled.Row>
      </tfoot>
    </Ruled.Table>
  );
}

function TotalTable({ example: { groups, score } }: { example: WorkedExample }) {
  return (
    <Ruled.Table caption="All criteria, from their own scores to the total" showCaption>
      <Ruled.Head>
        <Ruled.ColumnHead>Criterion</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Its score</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Weight</Ruled.ColumnHead>
        <Ruled.ColumnHead numeric>Points</Ruled.ColumnHead>
      </Ruled.Head>
      <Ruled.Body>
        {groups.map(({ criterion, score: part }) => (
          <Ruled.Row key={criterion.id}>
            <Ruled.RowHead>
              <span className="inline-flex items-center gap-2.5">
                <CriterionSwatch id={criterion.id} />
                {criterion.name}
              </span>
            </Ruled.RowHead>
            <Ruled.Cell numeric>{formatScore(part.score)}</Ruled.Cell>
            <Ruled.Cell numeric>{formatWeight(part.weight)}</Ruled.Cell>
            <Ruled.Cell numeric>{formatScore(part.points)}</Ruled.Cell>
          </Ruled.Row>
        ))}
      </Ruled.Body>
      <tfoot role="rowgroup">
        <Ruled.Row className="font-semibold">
          <Ruled.RowHead colSpan={3}>Score</Ruled.RowHead>
          <Ruled.Cell numeric>{formatScore(score.score)}</Ruled.Cell>
        </Ruled.Row>
      </tfoot>
    </Ruled.Table>
  );
}

/** Credit moves the needle, never the evidence: the same bar three times. */
export function DoubtBars({ example }: { example: WorkedExample }) {
  const { provider, score, groups, atDoubt } = example;
  const criteria = groups.map((group) => ({ ...group.score, name: group.criterion.name }));
  return (
    <figure className="max-w-[52rem]">
      <ul>
        {atDoubt.map(({ doubt, score: points }) => (
          <li
            key={doubt}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)_3rem] items-center gap-4 py-1"
          >
            <span className="text-dense text-ink2">credit {doubt}</span>
            <ScoreBar
              score={points}
              low={score.low}
              high={score.high}
              criteria={criteria}
              label={`${provider.name} at credit ${doubt}`}
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
        {provider.name} at credit {atDoubt.map(({ doubt }) => doubt).join(', ')}: the bar is the
        same, the needle moves from what is proven to what is possible.
      </figcaption>
    </figure>
  );
}
