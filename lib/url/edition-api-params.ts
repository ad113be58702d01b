import { z } from 'zod';
import { type ApiParams, checkParams, list, once } from './api-values';

export const edition = once.pipe(
  z
    .string()
    .regex(
      /^[0-9a-f]{8,16}$/,
      'the id of an edition, 16 hexadecimal digits, or the first 8 or more of them',
    ),
);

export const editionParam = edition.optional().meta({
  description: 'The edition of the evidence to answer from; the newest unless given.',
});

/** For requests that take no parameter at all. */
export const noParamsSchema = z.strictObject({});

export const editionParamsSchema = z.strictObject({ edition: editionParam });

/** The edition that a request names, or null. Other parameters are left to whoever knows them. */
export function parseEditionApiParam(searchParams: URLSearchParams): ApiParams<string | null> {
  const given = searchParams.getAll('edition').map((value) => ['edition', value]);
  return parseOnlyEditionApiParam(new URLSearchParams(given));
}

/** For requests that take no parameter but the edition. */
export function parseOnlyEditionApiParam(searchParams: URLSearchParams): ApiParams<string | null> {
  const result = checkParams(editionParamsSchema, searchParams);
  return result.success ? { success: true, params: result.params.edition ?? null } : result;
}

/** For feeds: whose facts a reader follows. */
export const feedParamsSchema = z.strictObject({
  providers: list.optional().meta({
    description: 'Slugs of providers; all of the newest edition unless given.',
    type: 'array',
    items: { type: 'string' },
  }),
});

/** The providers that a feed is asked for, in the order of `slugs`, or null for all. */
export function parseProvidersApiParam(
  searchParams: URLSearchParams,
  slugs: readonly string[],
): ApiParams<string[] | null> {
  const asked = searchParams.getAll('providers').flatMap((value) => value.split(','));
  const refused = new Map<string, string>();
  if (asked.some((slug) => !slugs.includes(slug))) {
    refused.set('providers', `slugs out of ${slugs.join(', ')}`);
  }
  const result = checkParams(feedParamsSchema, searchParams, refused);
  if (!result.success) return result;
  const { providers } = result.params;
  return {
    success: true,
    params: providers === undefined ? null : slugs.filter((slug) => providers.includes(slug)),
  };
}

/** For requests that take no parameter. */
export function parseNoApiParams(searchParams: URLSearchParams): ApiParams<null> {
  const result = checkParams(noParamsSchema, searchParams);
  return result.success ? { success: true, params: null } : result;
}
