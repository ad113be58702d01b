import type { Mandate } from '@/lib/url/mandate';
import { hashJson } from './hash-json';

/**
 * What ballots must agree on to stand side by side: the mandate without its weights, which are the
 * member's own, and the shortlist, in one order. A hash, because it is compared and never read.
 */
export function ballotScope(
  { weights: _weights, ...mandate }: Mandate,
  shortlist: readonly string[],
): string {
  const requirements = mandate.requirements.toSorted();
  return hashJson({ ...mandate, requirements, shortlist: shortlist.toSorted() });
}
