import { parseNoApiParams } from '@/lib/url/api-params';
import { badParameters } from './api-error';

/** @throws ApiError for a request that has a parameter. */
export function takeNoParameter(request: Request): void {
  const given = parseNoApiParams(new URL(request.url).searchParams);
  if (!given.success) throw badParameters(given.problems);
}
