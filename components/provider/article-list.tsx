import Link from 'next/link';
import type { ReactNode } from 'react';
import { Stacked } from '@/components/ui/table';
import { formatDate } from '@/lib/format';
import type { ArticleList } from '@/lib/provider/build-article-list';
import { readingWords } from './article-section';

type ArticleListPageProps = {
  list: ArticleList;
  /** The mandate in a line. */
  mandateLine: ReactNode;
  /** What the list said of a provider, under the same mandate. */
  hrefOf: (slug: string) => string;
};

/** The list that the comparison started from, in its order, beside the order of the mandate. */
export function ArticleListPage({ list, mandateLine, hrefOf }: ArticleListPageProps) {
  const published = formatDate(list.published);
  return (
    <>
      <h1 className="text-h1">The September 2025 list</h1>
      <p className="mt-2 max-w-[49rem] text-answer">
        <strong>Kept for comparison; it plays no part in any score.</strong> Of what it said,
        evidence confirms {list.counts.confirmed} statements, is more precise on{' '}
        {list.counts['more-precise']}, has {list.counts.changed} changed, and does not confirm{' '}
        {list.counts['not-confirmed']}.
      </p>
      {mandateLine}
      <p className="mt-4 max-w-prose text-body text-ink2">
        This comparison began with an article of {published}, “Top Institutional Custody Providers
        (2025)” by Token Metrics: ten custodians in one order for everybody, without sources. What
        it said is told in our own words with each provider.
      </p>
      <div className="mt-5">
        <Stacked.Table
          caption={`The list of ${published} and the order today`}
          columns={[
            { name: 'On the list', width: 'w-24' },
            { name: 'Provider', width: 'w-[22%]' },
            { name: 'Listed as' },
            { name: 'Today, for your mandate', width: 'w-[22%]' },
            { name: 'What evidence says of it', width: 'w-[27%]' },
          ]}
        >
          <Stacked.Body>
            {list.rows.map(({ slug, name, rank, tagline, today, counts }) => (
              <Stacked.Row key={slug}>
                <Stacked.Cell label="On the list">{rank}</Stacked.Cell>
                <Stacked.RowHead>
                  <Link href={hrefOf(slug)} className="target-area">
                    {name}
                  </Link>
                </Stacked.RowHead>
                <Stacked.Cell label="Listed as" className="text-ink2">
                  {tagline}
                </Stacked.Cell>
                <Stacked.Cell label="Today, for your mandate">{today}</Stacked.Cell>
                <Stacked.Cell label="What evidence says of it" className="text-ink2">
                  {sayReadings(counts)}
                </Stacked.Cell>
              </Stacked.Row>
            ))}
          </Stacked.Body>
        </Stacked.Table>
      </div>
    </>
  );
}

const readings = ['confirmed', 'more-precise', 'changed', 'not-confirmed'] as const;

/** @example "4 confirmed, 2 more precise, 1 not confirmed" */
const sayReadings = (counts: ArticleList['counts']): string =>
  readings
    .filter((reading) => counts[reading] > 0)
    .map((reading) => `${counts[reading]} ${readingWords[reading].toLowerCase()}`)
    .join(', ');
