import type { Assessment } from '@/lib/assessment/assess';
import type { RuledOutProvider } from '@/lib/assessment/assessed-provider';
import { sortRows } from './sort-rows';

/**
 * What is on the screen, in its order: the ranked ones that match the search as `sort` has them, and
 * those that the mandate rules out, by name.
 */
export function listShown<Ranked extends Assessment['ranked'][number]>({
  params,
  ranked,
  ruledOut,
}: Pick<Assessment, 'params' | 'ruledOut'> & { readonly ranked: readonly Ranked[] }): {
  ranked: Ranked[];
  ruledOut: RuledOutProvider[];
} {
  return {
    ranked: sortRows(ranked, params.sort).filter((row) => row.matchesSearch),
    ruledOut: ruledOut.filter((row) => row.matchesSearch),
  };
}
