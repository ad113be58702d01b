import { listWords } from '@/lib/assessment/search-texts';
import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { formatLevel } from '@/lib/format';
import { findingAnchor, sourceAnchor } from '@/lib/provider/list-citations';
import { compareText } from '@/lib/scoring';

/** Something that can be found and fetched by its id. */
export type CatalogueItem = {
  /** "acme", "acme/security.keys" or "acme/sources/soc2". */
  readonly id: string;
  readonly kind: 'provider' | 'finding' | 'source';
  readonly provider: Provider;
  readonly title: string;
  /** What it says, in a sentence or two. */
  readonly text: string;
  /** Its place on the provider's page; null for the page itself. */
  readonly anchor: string | null;
};

/** Everything of an edition that can be fetched: each provider, then its findings and sources. */
export function listCatalogueItems({ providers, rubric }: Catalogue): CatalogueItem[] {
  const factors = rubric.criteria.flatMap((criterion) => criterion.factors);
  return providers.flatMap((provider): CatalogueItem[] => [
    {
      id: provider.slug,
      kind: 'provider',
      provider,
      title: provider.name,
      text: `${provider.legalLine}. ${provider.entities.map(({ name, licence }) => [name, licence].filter(Boolean).join(', ')).join('; ')}`,
      anchor: null,
    },
    ...factors.map((factor): CatalogueItem => {
      const finding = provider.findings[factor.id];
      return {
        id: `${provider.slug}/${factor.id}`,
        kind: 'finding',
        provider,
        title: `${provider.shortName}: ${factor.name}, level ${formatLevel(finding)}`,
        text: finding.statement,
        anchor: findingAnchor(factor.id),
      };
    }),
    ...provider.sources.map((source): CatalogueItem => ({
      id: `${provider.slug}/sources/${source.id}`,
      kind: 'source',
      provider,
      title: `${provider.shortName}: ${source.title}`,
      text: [source.publisher, source.published].filter(Boolean).join(', '),
      anchor: sourceAnchor(source),
    })),
  ]);
}

/** Short words and those that every sentence has decide nothing. */
const weightless = new Set(
  'and are can does for from has have how its not that the their they this was what which who with'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  listWords(text).filter((word) => word.length > 1 && !weightless.has(word));

/**
 * Those that hold words of the query, the best first: a word counts the more the fewer hold it, and as
 * much again in a title. A word is found at the beginning of another ("insur" in "insurance"), and a
 * long one also without its ending ("audited" in "audits"). Equal ones stay in their order.
 *
 * @example rankByWords([a, b], 'cold storage', textsOf)
 */
export function rankByWords<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => { readonly title: string; readonly text: string },
): Item[] {
  const asked = [...new Set(wordsOf(query))];
  const held = items.map((item) => {
    const { title, text } = textsOf(item);
    return { item, title: wordsOf(title), text: wordsOf(text) };
  });
  const has = (words: readonly string[], word: string): boolean => {
    const stem = word.length > 5 ? word.replace(/(ing|ed|es|s)$/, '') : word;
    return words.some((one) => one.startsWith(stem));
  };
  const worth = new Map(
    asked.map((word) => {
      const count = held.filter(({ title, text }) => has(title, word) || has(text, word)).length;
      return [word, Math.log(1 + items.length / Math.max(1, count))];
    }),
  );
  return held
    .map(({ item, title, text }) => ({
      item,
      score: asked.reduce(
        (sum, word) =>
          sum + (worth.get(word) ?? 0) * ((has(title, word) ? 2 : 0) + (has(text, word) ? 1 : 0)),
        0,
      ),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** The provider that a text names, the longest name first where several do; null for none. */
export function findNamedProvider(providers: readonly Provider[], text: string): Provider | null {
  const words = ` ${wordsOf(text).join(' ')} `;
  const named = providers
    .flatMap((provider) =>
      [provider.slug, provider.name, provider.shortName].map((name) => ({
        provider,
        name: wordsOf(name).join(' '),
      })),
    )
    .filter(({ name }) => words.includes(` ${name} `))
    .toSorted((a, b) => b.name.length - a.name.length || compareText(a.name, b.name));
  return named[0]?.provider ?? null;
}
