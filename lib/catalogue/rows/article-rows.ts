import { completableFields, readings, type ProviderFile } from '../schema/provider-file';
import type { EditionRows } from './edition-rows';
import { fromCitations, inOrder, toCitations } from './positions';
import { listItems, ofProvider } from './provider-keys';
import { requireRow } from './require-row';
import { toOneOf } from './to-one-of';

type ArticleRows = Pick<
  EditionRows,
  | 'articleEntry'
  | 'articleFeature'
  | 'articleAlternative'
  | 'articleCompletion'
  | 'articleCompletedField'
  | 'articleCompletionSource'
  | 'articleComparison'
  | 'articleComparisonSource'
>;
type Article = ProviderFile['article'];

export const toArticleRows = (
  editionId: string,
  providers: readonly ProviderFile[],
): ArticleRows => {
  const completions = listItems(editionId, providers, ({ article: { completed } }) =>
    completed === null ? [] : [completed],
  );
  const comparisons = listItems(editionId, providers, ({ article }) => article.comparisons);
  return {
    articleEntry: providers.map(({ slug, article }) => ({
      editionId,
      providerSlug: slug,
      published: article.published,
      rank: article.rank,
      tagline: article.tagline,
      whyUseIt: article.whyUseIt,
      bestFor: article.bestFor,
      considerIf: article.considerIf,
      feesAndNotes: article.feesAndNotes,
      regions: article.regions,
    })),
    articleFeature: listItems(editionId, providers, ({ article }) => article.notableFeatures).map(
      ({ key, position, item }) => ({ ...key, position, text: item }),
    ),
    articleAlternative: listItems(editionId, providers, ({ article }) => article.alternatives).map(
      ({ key, position, item }) => ({
        ...key,
        position,
        name: item.name,
        alternativeSlug: item.provider,
      }),
    ),
    articleCompletion: completions.map(({ key, item }) => ({ ...key, note: item.note })),
    articleCompletedField: completions.flatMap(({ key, item }) =>
      item.fields.map((field, position) => ({ ...key, position, field })),
    ),
    articleCompletionSource: completions.flatMap(({ key, item }) => toCitations(key, item.sources)),
    articleComparison: comparisons.map(({ key, position, item }) => ({
      ...key,
      position,
      topic: item.topic,
      article: item.article,
      evidence: item.evidence,
      reading: item.reading,
    })),
    articleComparisonSource: comparisons.flatMap(({ key, position, item }) =>
      toCitations({ ...key, parent: position }, item.sources),
    ),
  };
};

export const fromArticleRows = (slug: string, rows: ArticleRows): Article => {
  const own = ofProvider(slug);
  const entry = requireRow(own(rows.articleEntry)[0], `ArticleEntry ${slug}`);
  return {
    published: entry.published,
    rank: entry.rank,
    tagline: entry.tagline,
    whyUseIt: entry.whyUseIt,
    bestFor: entry.bestFor,
    notableFeatures: inOrder(own(rows.articleFeature)).map((row) => row.text),
    considerIf: entry.considerIf,
    alternatives: inOrder(own(rows.articleAlternative)).map((row) => ({
      name: row.name,
      provider: row.alternativeSlug,
    })),
    feesAndNotes: entry.feesAndNotes,
    regions: entry.regions,
    completed: fromCompletionRows(slug, rows),
    comparisons: fromComparisonRows(slug, rows),
  };
};

const fromCompletionRows = (slug: string, rows: ArticleRows): Article['completed'] => {
  const own = ofProvider(slug);
  const completion = own(rows.articleCompletion)[0];
  if (!completion) return null;
  return {
    fields: inOrder(own(rows.articleCompletedField)).map((row) =>
      toOneOf(completableFields, row.field, 'ArticleCompletedField.field'),
    ),
    note: completion.note,
    sources: fromCitations(own(rows.articleCompletionSource)),
  };
};

const fromComparisonRows = (slug: string, rows: ArticleRows): Article['comparisons'] => {
  const own = ofProvider(slug);
  const sources = own(rows.articleComparisonSource);
  return inOrder(own(rows.articleComparison)).map((row) => ({
    topic: row.topic,
    article: row.article,
    evidence: row.evidence,
    reading: toOneOf(readings, row.reading, 'ArticleComparison.reading'),
    sources: fromCitations(sources.filter(({ parent }) => parent === row.position)),
  }));
};
