import { requirementParameters } from '@/lib/requirements';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import type { RankingParams } from './mandate';
import {
  defaultDoubt,
  defaultSpread,
  isSameWeights,
  type PublishedWeights,
} from './mandate-defaults';
import { rankingParameters } from './mandate-params';
import { requirementValue } from './requirement-params';

export type RankingParameter = (typeof rankingParameters)[number];

/**
 * The state as name and value pairs in canonical order, defaults left out: what a link writes after
 * "?", and what a plain GET form carries as hidden fields for the state it has no control for.
 */
export function toRankingEntries(
  params: RankingParams,
  publishedWeights: PublishedWeights,
): [RankingParameter, string][] {
  const { mandate } = params;
  const values: Partial<Record<RankingParameter, string>> = {
    weights: isSameWeights(mandate.weights, publishedWeights)
      ? ''
      : criterionIds.map((id) => String(mandate.weights[id])).join(','),
    doubt: mandate.doubt === defaultDoubt ? '' : String(mandate.doubt),
    spread: mandate.spread === defaultSpread ? '' : String(mandate.spread),
    factors: factorIds
      .flatMap((id) => {
        const weight = mandate.factors[id];
        return weight === undefined ? [] : [`${id}:${weight}`];
      })
      .join(','),
    evidence: mandate.evidence === 'any' ? '' : mandate.evidence,
    open: mandate.open === 'apart' ? '' : mandate.open,
    q: params.q,
    sort: params.sort === 'score' ? '' : params.sort,
    view: params.view === 'bars' ? '' : params.view,
    shortlist: params.shortlist.join(','),
    edition: params.edition ?? '',
  };
  for (const { parameter } of requirementParameters) {
    values[parameter] = requirementValue(mandate.requirements, parameter);
  }
  return rankingParameters.flatMap((name): [RankingParameter, string][] => {
    const value = values[name] ?? '';
    return value === '' ? [] : [[name, value]];
  });
}

/**
 * Canonical out: one text for one state, without "?". Commas stay commas, because a person reads
 * and edits these links.
 *
 * @example toRankingQuery({ ...defaults, mandate: { ...mandate, requirements: ['region:eu'] } }, published)
 *   // "region=eu"
 */
export function toRankingQuery(params: RankingParams, publishedWeights: PublishedWeights): string {
  return new URLSearchParams(toRankingEntries(params, publishedWeights))
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
}

/** A link to `path` that carries the state; `extra` holds the parameters of that page alone. */
export function toHref(
  path: string,
  params: RankingParams,
  publishedWeights: PublishedWeights,
  extra: Readonly<Record<string, string>> = {},
): string {
  const own = new URLSearchParams(extra).toString().replaceAll('%2C', ',');
  const query = [own, toRankingQuery(params, publishedWeights)].filter(Boolean).join('&');
  return query === '' ? path : `${path}?${query}`;
}
