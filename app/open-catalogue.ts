import 'server-only';
import { findCatalogue, getCatalogue } from '@/lib/catalogue/queries';
import type { Catalogue, Edition } from '@/lib/catalogue/types';
import type { Notice, RankingParams } from '@/lib/url/mandate';
import { type PublishedWeights, publishedWeights } from '@/lib/url/mandate-defaults';
import { parseEditionParam, parseRankingParams } from '@/lib/url/mandate-params';
import type { SearchParams } from '@/lib/url/raw-params';

/** What every page asks first: the edition that the link names, and the link read with it. */
export type OpenCatalogue = {
  catalogue: Catalogue;
  /** The newest edition; another one than the catalogue's where the link names an older one. */
  newest: Edition;
  params: RankingParams;
  notices: Notice[];
  publishedWeights: PublishedWeights;
};

/**
 * Opens the edition that the link names, or the newest where it names none or one that is not known;
 * the latter is told in a notice.
 *
 * @param otherParameters names of parameters that the page reads itself
 */
export async function openCatalogue(
  searchParams: SearchParams,
  otherParameters: readonly string[] = [],
): Promise<OpenCatalogue> {
  const asked = parseEditionParam(searchParams);
  const newest = await getCatalogue();
  const found = asked === null ? null : await findCatalogue(asked);
  const catalogue = found ?? newest;
  const published = publishedWeights(catalogue.rubric.criteria);
  const { params, notices } = parseRankingParams(searchParams, {
    slugs: catalogue.providers.map(({ slug }) => slug),
    publishedWeights: published,
    editions: found === null ? [] : [found.edition.id],
    otherParameters,
  });
  return { catalogue, newest: newest.edition, params, notices, publishedWeights: published };
}
