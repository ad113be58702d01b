import clsx from 'clsx';
import Link from 'next/link';
import { ScoreAxis } from '@/components/charts/marks';
import { ScoreBar } from '@/components/charts/score-bar';
import { Tag } from '@/components/ui/outcome';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ComparedProvider } from '@/lib/comparison/compared-provider';
import { formatRange, formatRank, formatRanks, formatScore } from '@/lib/format';
import { claimsChances, listOpen, sayWouldRank } from '@/lib/words/set-words';
import { DifferenceMark, LeadTag } from './signs';

type ColumnHeadsProps = {
  providers: readonly ComparedProvider[];
  scoresDiffer: boolean;
  /** The page of a provider under the same mandate. */
  providerHref: (slug: string) => string;
};

/**
 * Names, scores and bars; they stay in sight while one reads on. The score has a row of its own, so
 * that a column is announced by its name alone, and is drawn on the line of the name.
 */
export function ColumnHeads({ providers, scoresDiffer, providerHref }: ColumnHeadsProps) {
  return (
    <thead
      role="rowgroup"
      className={clsx(
        'sticky z-10 border-line2 ground-surface narrow:block narrow:border-b',
        // Below the choice of columns, where there is one.
        providers.length > 2 ? 'top-0 narrow:top-13' : 'top-0',
      )}
    >
      <tr role="row" className="narrow:grid narrow:grid-cols-2">
        <td role="cell" className="rounded-tl-table ground-surface narrow:hidden" />
        {providers.map(({ slug, name, shortName }, column) => (
          <th
            key={slug}
            role="columnheader"
            scope="col"
            className={clsx(
              'border-line ground-surface px-4 pt-3.5 align-bottom text-name-serif last:rounded-tr-table md:border-l md:pr-24 print:border-l print:pr-24 narrow:pt-3 narrow:text-[1rem] narrow:leading-5',
              columnClass(column),
            )}
          >
            <Link
              href={providerHref(slug)}
              prefetch={false}
              className="target-area text-ink no-underline hover:underline narrow:block"
            >
              <span className="narrow:hidden">{name}</span>
              <span className="hidden narrow:inline">{shortName}</span>
            </Link>
          </th>
        ))}
      </tr>
      <ScoreRow {...{ providers, scoresDiffer }} className="print:hidden" />
    </thead>
  );
}

/**
 * On paper the names are repeated on every page and the scores stand below them once: browsers lose
 * parts of a drawing when they repeat it.
 */
export function PaperScores(props: Pick<ColumnHeadsProps, 'providers' | 'scoresDiffer'>) {
  return (
    <tbody role="rowgroup" className="hidden print:table-row-group">
      <ScoreRow {...props} />
    </tbody>
  );
}

function ScoreRow({
  providers,
  scoresDiffer,
  className,
}: Pick<ColumnHeadsProps, 'providers' | 'scoresDiffer'> & { className?: string }) {
  return (
    <tr role="row" className={clsx('narrow:grid narrow:grid-cols-2', className)}>
      <th
        role="rowheader"
        scope="row"
        className="ground-surface px-4 pt-1 pb-3 align-top font-semibold md:border-b md:border-line2 print:border-b print:border-line2 narrow:sr-only"
      >
        <span className="flex items-start gap-2.5">
          <DifferenceMark differs={scoresDiffer} />
          Score
        </span>
      </th>
      {providers.map((provider, column) => (
        <td
          key={provider.slug}
          role="cell"
          className={clsx(
            'border-line ground-surface px-4 pb-3 align-top md:border-b md:border-l md:border-b-line2 print:border-b print:border-l narrow:pb-2',
            columnClass(column),
          )}
        >
          <Score {...provider} />
        </td>
      ))}
    </tr>
  );
}

function Score(provider: ComparedProvider) {
  const { name, score, low, high, criteria, lead } = provider;
  return (
    <div className="narrow:flex narrow:flex-col">
      <div className="flex flex-wrap items-baseline gap-x-2 md:-mt-7 md:flex-col md:items-end print:-mt-7 print:flex-col print:items-end">
        <p className="text-score narrow:text-[1.25rem]">
          {provider.group === 'ruled-out' && <span className="sr-only">Would score </span>}
          {formatScore(score)}
        </p>
        <p className="text-dense text-ink2 md:mt-1.5 narrow:text-caption">
          {formatRange(low, high)}
        </p>
      </div>
      <div className="flex min-h-5.5 flex-wrap items-center gap-x-2 text-dense text-ink2 md:-mt-5.5 md:pr-24 print:-mt-5.5 print:pr-24 narrow:order-last narrow:text-caption">
        <Place standing={provider} />
        <LeadTag lead={lead} />
      </div>
      <ScoreBar {...{ score, low, high, criteria }} label={name} />
      <div className="narrow:hidden">
        <ScoreAxis />
      </div>
    </div>
  );
}

function Place({ standing }: { standing: AssessedProvider }) {
  if (standing.group === 'ruled-out') {
    return standing.failed.map(({ id, requirement }) => (
      <Tag key={id} tone="fail">
        {requirement}
        <span className="sr-only">, ruled out</span>
      </Tag>
    ));
  }
  const { chances, among } = standing;
  const open = listOpen(standing);
  const isTied = standing.place === 'ranked' && standing.tied;
  return (
    <span>
      {standing.place === 'ranked'
        ? among > 1
          ? `Rank ${formatRank(standing.rank, standing.tied)} of ${among}`
          : 'The only one ranked'
        : `Open: ${sayWouldRank(standing)}`}
      {isTied && <span className="sr-only"> tied</span>}
      {chances &&
        claimsChances(standing) &&
        `, likely ${formatRanks(chances.likelyBest, chances.likelyWorst)}`}
      {open && <span className="block">Ask: {open}</span>}
    </span>
  );
}

/**
 * On a narrow screen the first column stays and another one stands beside it; `ColumnSteps` chooses
 * which. With two columns there is nothing to choose and both are shown.
 */
const besideFirst = [
  '',
  "narrow:border-l narrow:group-has-[[data-column='1']:not(:checked)]/comparison:hidden",
  "narrow:border-l narrow:group-has-[[data-column='2']:not(:checked)]/comparison:hidden",
  "narrow:border-l narrow:group-has-[[data-column='3']:not(:checked)]/comparison:hidden",
];

/** Of a cell in the column at that place, from 0. */
export function columnClass(column: number): string {
  return besideFirst[column] ?? '';
}
