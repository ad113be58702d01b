import Link from 'next/link';
import type { ReactNode } from 'react';
import { SourceChips } from '@/components/evidence/sources';
import { Tag, type TagTone } from '@/components/ui/outcome';
import { Stacked } from '@/components/ui/table';
import type { ArticleComparison, ArticleEntry, Provider } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';

type ArticlePageProps = {
  provider: Provider;
  providerHref: string;
  listHref: string;
  /** The same page of another provider, under the same mandate. */
  hrefOf: (slug: string) => string;
};

/** The entry of the published list beside the evidence of today. Both are kept, with their dates. */
export function ArticlePage({ provider, providerHref, listHref, hrefOf }: ArticlePageProps) {
  const { name, article, researchedOn } = provider;
  return (
    <>
      <nav aria-label="Breadcrumb" className="no-print text-dense">
        <Link href={providerHref} className="inline-flex target items-center">
          {name}
        </Link>
        <span aria-hidden="true" className="mx-2 text-ink2">
          /
        </span>
        <Link href={listHref} className="inline-flex target items-center">
          The whole list
        </Link>
      </nav>
      <h1 className="mt-1 text-h1">{name} and the September 2025 list</h1>
      <p className="mt-2 max-w-prose text-body text-ink2">
        The article of {formatDate(article.published)} that this comparison started from, beside the
        evidence of {formatDate(researchedOn)}. It plays no part in any score.
      </p>
      <section aria-labelledby="compared-title" className="mt-6">
        <h2 id="compared-title" className="mb-3 text-h2">
          What the article said, and what evidence says now
        </h2>
        <ArticleComparisonTable article={article} researchedOn={researchedOn} />
      </section>
      <div className="mt-8">
        <ArticleEntryFields article={article} hrefOf={hrefOf} />
      </div>
    </>
  );
}

/** Topic by topic: what the article said, and what evidence says now. Both are kept. */
function ArticleComparisonTable({
  article,
  researchedOn,
}: Pick<Provider, 'article' | 'researchedOn'>) {
  const said = `Article, ${formatDate(article.published)}`;
  const shown = `Evidence, ${formatDate(researchedOn)}`;
  return (
    <Stacked.Table
      caption="What the article said, and what evidence says now"
      columns={[
        { name: 'Topic', width: 'w-[13%]' },
        { name: said, width: 'w-[27%]' },
        { name: shown },
        { name: 'Reading', width: 'w-36' },
      ]}
    >
      <Stacked.Body>
        {article.comparisons.map((comparison) => (
          <Stacked.Row key={comparison.topic}>
            <Stacked.RowHead>{comparison.topic}</Stacked.RowHead>
            <Stacked.Cell label={said} className="text-ink2">
              {comparison.article}
            </Stacked.Cell>
            <Stacked.Cell label={shown}>
              {comparison.evidence} <SourceChips sources={comparison.sources} form="number" />
            </Stacked.Cell>
            <Stacked.Cell>
              <ReadingTag reading={comparison.reading} />
            </Stacked.Cell>
          </Stacked.Row>
        ))}
      </Stacked.Body>
    </Stacked.Table>
  );
}

type Field = NonNullable<ArticleEntry['completed']>['fields'][number];

type ArticleEntryFieldsProps = {
  article: ArticleEntry;
  /** The same page of another provider, under the same mandate. */
  hrefOf: (slug: string) => string;
};

/** The article's own entry, in our words, field by field; completed fields are marked as such. */
function ArticleEntryFields({ article, hrefOf }: ArticleEntryFieldsProps) {
  const { completed } = article;
  const isCompleted = (field: Field): boolean => completed?.fields.includes(field) ?? false;
  return (
    <div>
      <h2 className="text-h2">The article’s entry, rank {article.rank}</h2>
      <p className="text-dense text-ink2">
        Told in our own words as of {formatDate(article.published)}; the table above says what holds
        now.
      </p>
      <dl className="mt-3 grid gap-x-9 gap-y-4 md:grid-cols-2">
        <EntryField name="In a line">{article.tagline}.</EntryField>
        <EntryField name="Best for">{article.bestFor}</EntryField>
        <EntryField name="Why use it" completed={isCompleted('whyUseIt')}>
          {article.whyUseIt}
        </EntryField>
        <EntryField name="Notable features" completed={isCompleted('notableFeatures')}>
          <ul className="list-disc pl-4.5">
            {article.notableFeatures.map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        </EntryField>
        <EntryField name="Consider if" completed={isCompleted('considerIf')}>
          {article.considerIf}
        </EntryField>
        <EntryField name="Alternatives" completed={isCompleted('alternatives')}>
          <ul className="flex flex-wrap gap-x-5">
            {article.alternatives.map(({ name, provider }) => (
              <li key={name}>
                {provider ? (
                  <Link href={hrefOf(provider)} className="inline-flex target items-center">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </li>
            ))}
          </ul>
        </EntryField>
        <EntryField name="Fees and notes" completed={isCompleted('feesAndNotes')}>
          {article.feesAndNotes}
        </EntryField>
        <EntryField name="Regions" completed={isCompleted('regions')}>
          {article.regions}
        </EntryField>
      </dl>
      {completed && (
        <p className="mt-4 max-w-prose text-dense text-ink2">
          {completed.note} <SourceChips sources={completed.sources} form="number" />
        </p>
      )}
    </div>
  );
}

function EntryField({
  name,
  completed = false,
  children,
}: {
  name: string;
  completed?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="keep-together">
      <dt className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dense font-semibold">
        {name}
        {completed && <Tag tone="plain">completed from evidence</Tag>}
      </dt>
      <dd className="mt-0.5 text-body text-ink2">{children}</dd>
    </div>
  );
}

export const readingWords: Readonly<Record<ArticleComparison['reading'], string>> = {
  confirmed: 'Confirmed',
  'more-precise': 'More precise',
  changed: 'Changed',
  'not-confirmed': 'Not confirmed',
};

const tones: Readonly<Record<ArticleComparison['reading'], TagTone>> = {
  confirmed: 'pass',
  'more-precise': 'plain',
  changed: 'change',
  'not-confirmed': 'open',
};

/** How evidence reads beside what the article said. */
function ReadingTag({ reading }: Pick<ArticleComparison, 'reading'>) {
  return <Tag tone={tones[reading]}>{readingWords[reading]}</Tag>;
}
