import type { ProviderScore } from '@/lib/scoring';
import { withoutGate } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import type { RankingCriterion } from './ranking-model';
import { nameCriteria, type ProviderLine, type RankingCriterionScore } from './ranking-row';
import type { RequirementResult } from './requirement-result';
import { labelInSentence } from './requirement-words';

/** A requirement that a provider fails, and the way to do without it. */
export type FailedRequirement = RequirementResult & {
  /** "EU required" */
  requirement: string;
  /** "Drop EU requirement" */
  dropText: string;
  dropParams: RankingParams;
  /** True when dropping this one alone brings the provider back. */
  bringsBack: boolean;
};

export type RuledOutRow = ProviderLine & {
  /** What it would score; a gate never changes a number. */
  score: number;
  low: number;
  high: number;
  criteria: RankingCriterionScore[];
  failed: FailedRequirement[];
};

export function toRuledOutRow(
  result: ProviderScore,
  line: ProviderLine,
  criteria: readonly RankingCriterion[],
  params: RankingParams,
): RuledOutRow {
  const { score, low, high } = result;
  const failed = line.gates.filter(({ outcome }) => outcome === 'fail');
  return {
    ...line,
    score,
    low,
    high,
    criteria: nameCriteria(result, criteria),
    failed: failed.map((gate) => ({
      ...gate,
      requirement: `${gate.label} required`,
      dropText: `Drop ${labelInSentence(gate.id)} requirement`,
      dropParams: withoutGate(params, gate.id),
      bringsBack: failed.length === 1,
    })),
  };
}
