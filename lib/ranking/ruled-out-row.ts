import type { ProviderScore } from '@/lib/scoring';
import { withoutGate } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import type { ProviderLine } from './ranking-row';
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
  failed: FailedRequirement[];
};

export function toRuledOutRow(
  { score, low, high }: ProviderScore,
  line: ProviderLine,
  params: RankingParams,
): RuledOutRow {
  const failed = line.gates.filter(({ outcome }) => outcome === 'fail');
  return {
    ...line,
    score,
    low,
    high,
    failed: failed.map((gate) => ({
      ...gate,
      requirement: `${gate.label} required`,
      dropText: `Drop ${labelInSentence(gate.id)} requirement`,
      dropParams: withoutGate(params, gate.id),
      bringsBack: failed.length === 1,
    })),
  };
}
