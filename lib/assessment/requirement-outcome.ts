import {
  type Decision,
  getRequirement,
  labelInSentence,
  type RequirementId,
} from '@/lib/requirements';
import { withRequirement } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import type { ModelProvider, ModelSource } from './model';

/** A requirement, decided for one provider, with the words that show it. */
export type RequirementOutcome = Omit<Decision, 'sources'> & {
  readonly id: RequirementId;
  /** Those that the model carries. */
  readonly sources: readonly ModelSource[];
  /** "EU" */
  readonly label: string;
  /** "EU", "EU limited", "EU open", "EU fails", "Staking, 15 networks" */
  readonly chip: string;
  /** What decided it, in a sentence. */
  readonly sentence: string;
};

/** One requirement, decided for one provider. */
export function decideRequirement(provider: ModelProvider, id: RequirementId): RequirementOutcome {
  const { label, toldBy, detail, decide } = getRequirement(id);
  const decision = decide(provider);
  const { outcome, limited, reason, note, sources } = decision;
  return {
    id,
    outcome,
    limited,
    reason,
    note,
    sources: sources.flatMap((source) => provider.sources[source] ?? []),
    label,
    chip: chipOf(label, decision, detail(provider)),
    sentence: toldBy === 'note' ? (note ?? reason) : reason,
  };
}

/** Several, in the order given. */
export function decideRequirements(
  provider: ModelProvider,
  ids: readonly RequirementId[],
): RequirementOutcome[] {
  return ids.map((id) => decideRequirement(provider, id));
}

function chipOf(label: string, { outcome, limited }: Decision, detail: string | null): string {
  if (outcome !== 'pass') return `${label} ${outcome === 'open' ? 'open' : 'fails'}`;
  if (detail !== null) return `${label}, ${detail}`;
  return limited ? `${label} limited` : label;
}

/** A requirement that a provider fails, and the way to do without it. */
export type FailedRequirement = RequirementOutcome & {
  /** "EU required" */
  readonly requirement: string;
  /** "Drop EU requirement" */
  readonly dropText: string;
  readonly dropParams: RankingParams;
  /** True when dropping this one alone brings the provider back. */
  readonly bringsBack: boolean;
};

export function listFailed(
  outcomes: readonly RequirementOutcome[],
  params: RankingParams,
): FailedRequirement[] {
  const failed = outcomes.filter(({ outcome }) => outcome === 'fail');
  return failed.map((outcome) => ({
    ...outcome,
    requirement: `${outcome.label} required`,
    dropText: `Drop ${labelInSentence(outcome.id)} requirement`,
    dropParams: withRequirement(params, outcome.id, false),
    bringsBack: failed.length === 1,
  }));
}
