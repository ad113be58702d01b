import type { Assessment } from '@/lib/assessment/assess';
import type { ModelSource } from '@/lib/assessment/model';
import { decideRequirements, type RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { Catalogue, ChecklistItem, Factor, Provider } from '@/lib/catalogue/types';
import { formatLevel } from '@/lib/format';
import { findingAnchor } from '@/lib/provider/list-citations';
import { type RequirementId, requirementIds } from '@/lib/requirements';
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
};

/** One item of the checklist; its cells stand in the order of `Checklist.providers`. */
export type CheckRow = { item: ChecklistItem; cells: CheckCell[] };

export type Checklist = {
  providers: { slug: string; name: string; shortName: string }[];
  rows: CheckRow[];
};

type ChecklistInput = {
  catalogue: Pick<Catalogue, 'guide' | 'rubric' | 'providers'>;
  assessment: Pick<Assessment, 'model' | 'params'>;
  /** Slugs in the order of the columns; unknown ones are left out. */
  slugs: readonly string[];
  answers: CheckAnswers;
};

/**
 * The decision checklist for some providers: what evidence suggests for each item, what it rests on,
 * and what a person answered. A requirement that an item names for itself and the mandate asks too
 * counts once.
 */
export function buildChecklist({
  catalogue,
  assessment: { model, params },
  slugs,
  answers,
}: ChecklistInput): Checklist {
  const factors = new Map(
    catalogue.rubric.criteria.flatMap((criterion) =>
      criterion.factors.map((factor) => [factor.id, factor]),
    ),
  );
  const chosen = slugs.flatMap((slug) => {
    const provider = catalogue.providers.find((other) => other.slug === slug);
    const ranked = model.providers.find((other) => other.slug === slug);
    return provider && ranked ? [{ provider, ranked }] : [];
  });

  return {
    providers: chosen.map(({ provider: { slug, name, shortName } }) => ({ slug, name, shortName })),
    rows: catalogue.guide.checklist.map((item) => ({
      item,
      cells: chosen.map(({ provider, ranked }) => {
        const gates = decideRequirements(ranked, gatesFor(item, params.mandate), model);
        const informing = item.factors.flatMap((id) => factors.get(id) ?? []);
        return {
          provider: provider.slug,
          suggestion: suggest(provider, informing, gates),
          answer: answers[provider.slug]?.[item.id] ?? null,
          evidence: listEvidence(provider, informing, gates),
        };
      }),
    })),
  };
}

/** What counts for a cell: the answer, else what evidence suggests. */
export function statusOf({ answer, suggestion }: CheckCell): CheckStatus {
  return answer ?? suggestion.status;
}

function gatesFor(item: ChecklistItem, mandate: Mandate): RequirementId[] {
  const asked: readonly RequirementId[] = item.mandate ? mandate.requirements : [];
  const listed = requirementIds.filter(
    (gate) => asked.includes(gate) || item.requirements.some((other) => other === gate),
  );
  return [...listed, ...asked.filter((gate) => !listed.includes(gate))];
}

function suggest(
  provider: Provider,
  factors: readonly Factor[],
  gates: readonly RequirementOutcome[],
): Suggestion {
  return suggestStatus(
    factors.map(({ id, name }) => {
      const { low, high } = provider.findings[id];
      return { name, low, high };
    }),
    gates.map(({ labelInSentence: name, outcome, sentence }) => ({ name, outcome, sentence })),
  );
}

/** The section of the provider's page that lists the requirements of the mandate. */
const requirementsAnchor = 'requirements';

const outcomeWords = { pass: 'met', open: 'open', fail: 'not met' } as const;

function listEvidence(
  provider: Provider,
  factors: readonly Factor[],
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
      const finding = provider.findings[id];
      return {
        name,
        anchor: findingAnchor(id),
        standing: formatLevel(finding),
        unmet: false,
        sentence: finding.statement,
        sources: finding.sources,
      };
    }),
  ];
}
