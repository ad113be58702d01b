import {
  decideAll,
  type RequirementDecision,
  type FactorWords,
  getRequirement,
  labelInSentence,
  type OutcomeId,
  type RequirementId,
  wordsOf,
} from '@/lib/requirements';
import { withRequirement } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import type { ModelProvider, ModelSource, PrivateOutcome } from './model';

/** A requirement, decided for one provider, with the words that show it. */
export type RequirementOutcome = Omit<RequirementDecision, 'sources'> & {
  readonly id: OutcomeId;
  /** Those that the model carries. */
  readonly sources: readonly ModelSource[];
  /** "EU", as beside a box to tick. */
  readonly name: string;
  /** "EU" */
  readonly label: string;
  /** "Seg.", at the head of a column of marks */
  readonly code: string;
  /** "EU", "bank or trust charter" */
  readonly labelInSentence: string;
  /** What to ask where it is open. */
  readonly question: string;
  /** "EU", "EU limited", "EU open", "EU fails", "Staking, 15 networks" */
  readonly chip: string;
  /** What decided it, in a sentence. */
  readonly sentence: string;
  /** True where a private answer decided it. */
  readonly isPrivate: boolean;
};

/**
 * Requirements decided for one provider, in the order given; the one-company rule, if any, stands last.
 * A private answer takes the place of what is public.
 */
export function decideRequirements(
  provider: ModelProvider,
  ids: readonly RequirementId[],
  factors: FactorWords,
): RequirementOutcome[] {
  return decideAll(provider, ids).map((known) => {
    const own = provider.privateOutcomes?.find((one) => one.id === known.id);
    const decision = own === undefined ? known : { ...known, ...toDecision(own) };
    const { id, outcome, limited, reason, note, sources } = decision;
    const { name, label, code, question } = wordsOf(id, factors);
    const { toldBy, detail } =
      id === 'company' ? { toldBy: 'reason', detail: () => null } : getRequirement(id);
    return {
      id,
      outcome,
      limited,
      reason,
      note,
      sources: sources.flatMap((source) => provider.sources[source] ?? []),
      name,
      label,
      code,
      labelInSentence: labelInSentence(id, factors),
      question,
      chip: chipOf(label, decision, detail(provider)),
      sentence: toldBy === 'note' ? (note ?? reason) : reason,
      isPrivate: own !== undefined || isOwnFinding(provider, id),
    };
  });
}

/** Whether the level that decides it is the reader's own. */
function isOwnFinding({ privateFactors }: ModelProvider, id: OutcomeId): boolean {
  const finding = id === 'company' ? null : getRequirement(id).finding;
  return finding !== null && privateFactors.includes(finding.factor);
}

const toDecision = ({ outcome, reason }: PrivateOutcome): RequirementDecision => ({
  outcome,
  limited: false,
  reason,
  note: null,
  sources: [],
});

function chipOf(
  label: string,
  { outcome, limited }: RequirementDecision,
  detail: string | null,
): string {
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
    dropText: `Drop ${outcome.labelInSentence} requirement`,
    dropParams: outcome.id === 'company' ? params : withRequirement(params, outcome.id, false),
    bringsBack: failed.length === 1,
  }));
}
