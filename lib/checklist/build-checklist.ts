import { outcomeWords } from '@/lib/evidence-words';
import type { Assessment } from '@/lib/assessment/assess';
import type { ModelProvider, ModelSource } from '@/lib/assessment/model';
import { decideRequirements, type RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { ChecklistItem } from '@/lib/catalogue/types';
import { formatLevel } from '@/lib/format';
import { findingAnchor } from '@/lib/provider/list-citations';
import { type RequirementId, requirementIds } from '@/lib/requirements';
import type { FactorId } from '@/lib/rubric/ids';
import { type Interval, required } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import type { CheckAnswers, CheckStatus } from '@/lib/url/check-status';
import { type Suggestion, suggestStatus } from './suggest-status';

/** One thing that informs a check: a finding with its level, or a requirement with its outcome. */
export type CheckEvidence = {
  name: string;
  /** Where the provider's page shows it with all its sources. */
  anchor: string;
  /** "2–4", or "met", "open", "not met" */
  standing: string;
  /** True for a requirement that is open or fails: its sentence then says what is missing. */
  unmet: boolean;
  sentence: string;
  sources: readonly ModelSource[];
};

export type CheckCell = {
  provider: string;
  suggestion: Suggestion;
  /** What a person decided, or null. */
  answer: CheckStatus | null;
  evidence: CheckEvidence[];
  /** True where a private answer informs it. */
  isPrivate: boolean;
};

/** What an item is decided from. */
export type CheckRule = Pick<ChecklistItem, 'id' | 'factors' | 'requirements' | 'mandate'>;

/** One item of the checklist; its cells stand in the order of `Checklist.providers`. */
export type CheckRow<Item extends CheckRule = ChecklistItem> = { item: Item; cells: CheckCell[] };

export type Checklist<Item extends CheckRule = ChecklistItem> = {
  providers: { slug: string; name: string; shortName: string }[];
  rows: CheckRow<Item>[];
};

type ChecklistInput<Item extends CheckRule> = {
  items: readonly Item[];
  assessment: Pick<Assessment, 'model' | 'params'>;
  /** Slugs in the order of the columns; unknown ones are left out. */
  slugs: readonly string[];
  answers: CheckAnswers;
};

/**
 * The decision checklist for some providers: what evidence suggests for each item, what it rests on,
 * and what a person answered. A requirement that an item names for itself and the mandate asks too
 * counts once. Levels and outcomes are those of the model, so that private answers in it count.
 */
export function buildChecklist<Item extends CheckRule>({
  items,
  assessment: { model, params },
  slugs,
  answers,
}: ChecklistInput<Item>): Checklist<Item> {
  const factors = model.criteria.flatMap((criterion) => criterion.factors);
  const chosen = slugs.flatMap((slug) => model.providers.find((one) => one.slug === slug) ?? []);

  return {
    providers: chosen.map(({ slug, name, shortName }) => ({ slug, name, shortName })),
    rows: items.map((item) => ({
      item,
      cells: chosen.map((provider) => {
        const gates = decideRequirements(provider, gatesFor(item, params.mandate), model);
        const informing = item.factors.flatMap((id) => factors.find((one) => one.id === id) ?? []);
        const levels = informing.map(({ id, name }) => ({
          name,
          ...required(provider.levels[id], `the levels of "${id}"`),
        }));
        return {
          provider: provider.slug,
          suggestion: suggestStatus(
            levels,
            gates.map(({ labelInSentence: name, outcome, sentence }) => ({
              name,
              outcome,
              sentence,
            })),
          ),
          answer: answers[provider.slug]?.[item.id] ?? null,
          evidence: listEvidence(provider, informing, gates),
          isPrivate:
            gates.some((gate) => gate.isPrivate) ||
            informing.some(({ id }) => provider.privateFactors.includes(id)),
        };
      }),
    })),
  };
}

/** What evidence suggests, by provider and check: all that counting results needs. */
export type Suggestions = Readonly<Record<string, Readonly<Record<string, CheckStatus>>>>;

export function listSuggestions<Item extends CheckRule>({
  providers,
  rows,
}: Checklist<Item>): Suggestions {
  return Object.fromEntries(
    providers.map(({ slug }) => [
      slug,
      Object.fromEntries(
        rows.flatMap(({ item, cells }) =>
          cells
            .filter(({ provider }) => provider === slug)
            .map(({ suggestion }) => [item.id, suggestion.status]),
        ),
      ),
    ]),
  );
}

/** What counts for a cell: the answer, else what evidence suggests. */
export function statusOf({ answer, suggestion }: CheckCell): CheckStatus {
  return answer ?? suggestion.status;
}

function gatesFor(item: CheckRule, mandate: Mandate): RequirementId[] {
  const asked: readonly RequirementId[] = item.mandate ? mandate.requirements : [];
  const listed = requirementIds.filter(
    (gate) => asked.includes(gate) || item.requirements.some((other) => other === gate),
  );
  return [...listed, ...asked.filter((gate) => !listed.includes(gate))];
}

/** The section of the provider's page that lists the requirements of the mandate. */
const requirementsAnchor = 'requirements';

function listEvidence(
  provider: ModelProvider,
  factors: readonly { readonly id: FactorId; readonly name: string }[],
  gates: readonly RequirementOutcome[],
): CheckEvidence[] {
  return [
    ...gates.map(({ name, outcome, sentence, sources }) => ({
      name,
      anchor: requirementsAnchor,
      standing: outcomeWords[outcome],
      unmet: outcome !== 'pass',
      sentence,
      sources,
    })),
    ...factors.map(({ id, name }) => {
      const { statement, sources } = provider.findings[id];
      const levels: Interval = required(provider.levels[id], `the levels of "${id}"`);
      return {
        name,
        anchor: findingAnchor(id),
        standing: formatLevel(levels),
        unmet: false,
        sentence: statement,
        sources: sources.flatMap((source) => provider.sources[source] ?? []),
      };
    }),
  ];
}
