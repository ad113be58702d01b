import { z } from 'zod';
import { rankingParamsSchema } from './api-params';
import { type ApiParams, checkParams } from './api-values';
import { edition } from './edition-api-params';

/** Two editions, and a mandate under which they are compared. */
export const changesParamsSchema = z.strictObject({
  from: edition
    .optional()
    .meta({ description: 'The earlier edition; the one before unless given.' }),
  to: edition.optional().meta({ description: 'The later edition; the newest unless given.' }),
  ...rankingParamsSchema.omit({ edition: true }).shape,
});

/** The two editions, null where not given, and what is left of the query: the mandate. */
export function parseChangesApiParams(
  searchParams: URLSearchParams,
): ApiParams<{ from: string | null; to: string | null; mandate: URLSearchParams }> {
  const result = checkParams(changesParamsSchema, searchParams);
  if (!result.success) return result;
  const mandate = new URLSearchParams(searchParams);
  mandate.delete('from');
  mandate.delete('to');
  return {
    success: true,
    params: { from: result.params.from ?? null, to: result.params.to ?? null, mandate },
  };
}
