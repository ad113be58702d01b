import 'server-only';
import { openAskedPage } from '@/app/changes/open-asked-page';
import { openCatalogue, type OpenCatalogue } from '@/app/open-catalogue';
import {
  drawFormulas,
  listScoreFormulas,
  questionFormulas,
  weightFormulas,
} from '@/components/method/formulas';
import { badParameters, unknownProvider } from '@/lib/api/api-error';
import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildChangesView } from '@/lib/changes/build-changes-view';
import { buildComparison } from '@/lib/comparison/build-comparison';
import type { Rubric } from '@/lib/catalogue/types';
import { toChangesMarkdown } from '@/lib/markdown/to-changes-markdown';
import { toComparisonMarkdown } from '@/lib/markdown/to-comparison-markdown';
import { toMethodMarkdown } from '@/lib/markdown/to-method-markdown';
import { toProviderPageMarkdown } from '@/lib/markdown/to-provider-page-markdown';
import { toRankingMarkdown } from '@/lib/markdown/to-ranking-markdown';
import { buildProviderView } from '@/lib/provider/build-provider-view';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { toChangesHref } from '@/lib/url/changes-params';
import {
  compareParameters,
  leastCompared,
  mostCompared,
  parseCompareParams,
  toCompareHref,
} from '@/lib/url/compare-params';
import type { Notice } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';

type MarkdownPage = {
  text: string;
  /** The page that shows the same, with its origin. */
  canonical: string;
  /** What of the link could not be used. */
  notices: readonly Notice[];
};

/** A page under the mandate of a link, with the addresses that it is told with. */
type Opened = OpenCatalogue & {
  assessment: DrawnAssessment;
  origin: string;
  /** An address in this edition, under this mandate. */
  linkOf: (path: string) => string;
};

async function open(
  searchParams: URLSearchParams,
  origin: string,
  others: readonly string[] = [],
): Promise<Opened> {
  const opened = await openCatalogue(searchParams, others);
  const { catalogue, params } = opened;
  const fixed = { ...params, edition: catalogue.edition.id };
  return {
    ...opened,
    assessment: assess(toAssessmentModel(catalogue, 'all'), params),
    origin,
    linkOf: (path) => `${origin}${toHref(path, fixed, opened.publishedWeights)}`,
  };
}

/**
 * @param path of the page that is to be written, one that `findMarkdownPage` knows.
 * @throws ApiError for a provider that is not known, and a comparison of fewer than two.
 */
export async function makeMarkdown(
  path: string,
  searchParams: URLSearchParams,
  origin: string,
): Promise<MarkdownPage> {
  const told = (text: string, { notices }: Pick<Opened, 'notices'>, own = path): MarkdownPage => ({
    text,
    canonical: `${origin}${own}`,
    notices,
  });
  if (path === '/compare') return compare(searchParams, origin);
  if (path === '/changes') {
    const { changes, compared, notices } = await openAskedPage(searchParams);
    const { catalogue, assessment } = compared.to;
    const published = publishedWeights(catalogue.rubric.criteria);
    const link = `${origin}${toChangesHref(changes, assessment.params, published)}`;
    return told(toChangesMarkdown(buildChangesView(compared), link), { notices });
  }
  const opened = await open(searchParams, origin);
  const { catalogue, assessment, linkOf } = opened;
  const { edition, rubric, providers } = catalogue;
  if (path === '/method') {
    return told(
      toMethodMarkdown(rubric, { edition, formulas: listFormulas(rubric), link: linkOf(path) }),
      opened,
    );
  }
  if (path === '/') {
    return told(
      toRankingMarkdown(buildRanking(assessment), {
        edition,
        publishedWeights: opened.publishedWeights,
        factors: rubric,
        link: linkOf('/'),
        linkOf: (slug) => linkOf(`/providers/${slug}`),
      }),
      opened,
    );
  }
  const slug = path.split('/').at(-1) ?? '';
  const slugs = providers.map((one) => one.slug);
  if (!slugs.includes(slug)) throw unknownProvider(slug, slugs);
  const view = buildProviderView(catalogue, assessment, slug);
  return told(toProviderPageMarkdown(view, edition, linkOf(path)), opened);
}

/** The formulas of the page of the method, under its titles. */
const listFormulas = (rubric: Rubric) => [
  { title: 'From levels to a score', formulas: listScoreFormulas(rubric) },
  { title: 'Chances of a rank, from simulations', formulas: drawFormulas },
  { title: 'Which weights would change the order', formulas: weightFormulas },
  { title: 'Which questions to ask first', formulas: questionFormulas },
];

async function compare(searchParams: URLSearchParams, origin: string): Promise<MarkdownPage> {
  const opened = await open(searchParams, origin, compareParameters);
  const { catalogue, assessment, params, publishedWeights: published, linkOf } = opened;
  const { compare: asked, notices } = parseCompareParams(searchParams, catalogue.providers);
  if (asked.slugs.length < leastCompared) {
    const known = catalogue.providers.map(({ slug }) => slug).join(', ');
    throw badParameters([
      {
        parameter: 'providers',
        given: searchParams.getAll('providers').join(','),
        expected: `${leastCompared} to ${mostCompared} out of ${known}`,
      },
    ]);
  }
  const fixed = { ...params, edition: catalogue.edition.id };
  return {
    text: toComparisonMarkdown(buildComparison(catalogue, assessment, asked.slugs), {
      edition: catalogue.edition,
      link: `${origin}${toCompareHref(asked, fixed, published)}`,
      linkOf: (slug) => linkOf(`/providers/${slug}`),
    }),
    canonical: `${origin}/compare?providers=${asked.slugs.join(',')}`,
    notices: [...notices, ...opened.notices],
  };
}
