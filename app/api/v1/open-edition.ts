import 'server-only';
import { badParameters, catalogueUnavailable, unknownEdition } from '@/lib/api/api-error';
import type { Caching } from '@/lib/api/json-response';
import {
  findCatalogue,
  getCatalogue,
  isCatalogueUnavailable,
  listEditions,
} from '@/lib/catalogue/queries';
import type { Catalogue, EditionEntry } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import { parseEditionApiParam, parseOnlyEditionApiParam } from '@/lib/url/edition-api-params';
import type { Notice } from '@/lib/url/mandate';

export type OpenEdition = {
  catalogue: Catalogue;
  caching: Caching;
  /** Says so when a newer edition exists than the one asked for. */
  notices: Notice[];
};

/**
 * Opens the edition that the request names, or the newest where it names none.
 *
 * @throws ApiError for a malformed or unknown edition, and when the catalogue cannot be read.
 */
export async function openEdition(searchParams: URLSearchParams): Promise<OpenEdition> {
  const asked = parseEditionApiParam(searchParams);
  if (!asked.success) throw badParameters(asked.problems);
  const newest = await reading(getCatalogue());
  if (asked.params === null) return { catalogue: newest, caching: 'newest', notices: [] };

  const catalogue = await reading(findCatalogue(asked.params));
  if (catalogue === null) {
    const known = (await openEditions()).map(({ id }) => id);
    throw unknownEdition(asked.params, { parameter: 'edition', known });
  }
  const { id, date } = catalogue.edition;
  const message = `This is the edition of ${formatDate(date)}. A newer one is served without this parameter.`;
  const isNewest = id === newest.edition.id;
  return {
    catalogue,
    caching: 'edition',
    notices: isNewest ? [] : [{ parameter: 'edition', message }],
  };
}

/** The same for resources that take no other parameter. */
export async function openOnlyEdition(searchParams: URLSearchParams): Promise<OpenEdition> {
  const given = parseOnlyEditionApiParam(searchParams);
  if (!given.success) throw badParameters(given.problems);
  return openEdition(searchParams);
}

/**
 * What an answer depends on beside its link.
 *
 * @throws ApiError when the catalogue cannot be read.
 */
export const newestId = async (): Promise<string> => (await reading(getCatalogue())).edition.id;

/** @throws ApiError when the catalogue cannot be read. */
export const openEditions = (): Promise<readonly EditionEntry[]> => reading(listEditions());

async function reading<Result>(query: Promise<Result>): Promise<Result> {
  try {
    return await query;
  } catch (error) {
    throw isCatalogueUnavailable(error) ? catalogueUnavailable() : error;
  }
}
