import type { Assessment } from '@/lib/assessment/assess';
import type { ArticleComparison, Catalogue } from '@/lib/catalogue/types';
import { sayStanding, toStanding } from '@/lib/questionnaire/preview-answers';

type Reading = ArticleComparison['reading'];

export type ArticleList = {
  /** When the list was published: "2025-09". */
  readonly published: string;
  /** In the order of the list. */
  readonly rows: readonly ArticleListRow[];
  /** How evidence reads beside all that the list said. */
  readonly counts: Readonly<Record<Reading, number>>;
};

type ArticleListRow = {
  readonly slug: string;
  readonly name: string;
  readonly rank: number;
  readonly tagline: string;
  /** @example "first, 86.9 points, meets all" */
  readonly today: string;
  readonly counts: Readonly<Record<Reading, number>>;
};

/**
 * The list of September 2025 beside the order of a mandate: a list is one order for everybody, so the
 * two are shown, and no difference of ranks is counted.
 */
export function buildArticleList(
  { providers }: Pick<Catalogue, 'providers'>,
  { standingOf }: Assessment,
): ArticleList {
  return {
    published: providers[0]?.article.published ?? '',
    rows: providers.map(({ slug, name, article }) => ({
      ...{ slug, name },
      rank: article.rank,
      tagline: article.tagline,
      today: sayStanding(toStanding(standingOf(slug))),
      counts: countReadings(article.comparisons),
    })),
    counts: countReadings(providers.flatMap(({ article }) => article.comparisons)),
  };
}

function countReadings(
  comparisons: readonly Pick<ArticleComparison, 'reading'>[],
): ArticleList['counts'] {
  const counts = { confirmed: 0, 'more-precise': 0, changed: 0, 'not-confirmed': 0 };
  for (const { reading } of comparisons) counts[reading] += 1;
  return counts;
}
