import type { RuledOutProvider } from '@/lib/assessment/assessed-provider';
import { type FactorWords, labelInSentence, type RequirementId } from '@/lib/requirements';
import { resetMandate, withRequirement } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import type { PublishedWeights } from '@/lib/url/mandate-defaults';

/** A requirement whose removal alone brings providers back. */
type WayBack = {
  gate: RequirementId;
  bringsBack: number;
  /** "Dropping UK brings back 4 of 10." */
  text: string;
  /** "Drop UK" */
  button: string;
  params: RankingParams;
};

/** What a reader sees in place of rows: what happened, and the cheapest ways back. */
export type EmptyState = {
  kind: 'none-passes' | 'none-matches';
  title: string;
  message: string;
  /** The one that brings back most comes first. */
  ways: WayBack[];
  reset: { button: string; params: RankingParams };
};

/** Everyone is ruled out. Where no single requirement is to blame, only the reset is offered. */
export function nonePasses(
  ruledOut: readonly RuledOutProvider[],
  gates: readonly RequirementId[],
  params: RankingParams,
  publishedWeights: PublishedWeights,
  factors: FactorWords,
): EmptyState {
  const ways = gates
    .map((gate): WayBack => {
      const bringsBack = ruledOut.filter((row) =>
        row.failed.every((failed) => failed.id === gate),
      ).length;
      const name = labelInSentence(gate, factors);
      return {
        gate,
        bringsBack,
        text: `Dropping ${name} brings back ${bringsBack} of ${ruledOut.length}.`,
        button: `Drop ${name}`,
        params: withRequirement(params, gate, false),
      };
    })
    .filter(({ bringsBack }) => bringsBack > 0)
    .toSorted((a, b) => b.bringsBack - a.bringsBack);
  return {
    kind: 'none-passes',
    title: 'No provider meets every requirement.',
    message: ways[0]?.text ?? 'No single requirement, when dropped, brings a provider back.',
    ways,
    reset: { button: 'Reset mandate', params: resetMandate(params, publishedWeights) },
  };
}

/** The search narrows the list to nothing, or to providers that are ruled out. */
export function noneMatches(ruledOutMatches: number, params: RankingParams): EmptyState {
  return {
    kind: 'none-matches',
    title: `No ranked provider matches “${params.q}”.`,
    message:
      ruledOutMatches > 0
        ? `${ruledOutMatches} of those ruled out ${ruledOutMatches === 1 ? 'does' : 'do'}.`
        : 'The search looks at names, companies, licences, findings, regions, staking, fees, changes and incidents.',
    ways: [],
    reset: { button: 'Clear search', params: { ...params, q: '' } },
  };
}
