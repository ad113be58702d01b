import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import { capitalise, formatList } from '@/lib/format';
import { toInquiryQuery } from '@/lib/inquiry/inquiry-query';
import { type Inquiry, listInquiryItems } from '@/lib/inquiry/inquiry-run';
import { findingQuestionId, requirementQuestionId } from '@/lib/questionnaire/question-id';
import { getRequirement, type OutcomeId } from '@/lib/requirements';
import type { CriterionId, FactorId } from '@/lib/rubric/ids';
import { type Interval, required } from '@/lib/scoring';

type Asked = {
  /** See `question-id.ts`. */
  readonly id: string;
  readonly provider: string;
  readonly shortName: string;
  /** "Key management", "EU" */
  readonly subject: string;
  readonly question: string;
  /** Names of the open requirements of the mandate that an answer settles; may be empty. */
  readonly settles: readonly string[];
  /** What an answer would do, and for whom. */
  readonly effect: string;
};

/** An open finding that carries weight, or that decides an open requirement. */
type FindingToAsk = Asked & {
  readonly kind: 'finding';
  readonly factor: FactorId;
  readonly criterion: CriterionId;
  readonly levels: Interval;
  /** Share of the doubt, 0 to 1. */
  readonly share: number;
};

/** An open requirement that no finding decides. */
type RequirementToAsk = Asked & {
  readonly kind: 'requirement';
  readonly requirement: OutcomeId;
};

export type AskQuestion = FindingToAsk | RequirementToAsk;

/**
 * Everything to ask of the field under a mandate.
 *
 * Decided here: what settles an open requirement comes first, then the larger share of doubt; a
 * requirement that a finding decides is asked by that finding; a finding without weight that decides
 * nothing is not asked.
 */
export function listAskQuestions(
  assessment: Assessment,
  inquiry: Pick<Inquiry, 'questions' | 'leader' | 'understudy'>,
): AskQuestion[] {
  const { model, field } = assessment;
  const factors = model.criteria.flatMap(({ id: criterion, factors: own }) =>
    own.map((factor) => ({ criterion, ...factor })),
  );
  const nameOf = (slug: string): string => assessment.standingOf(slug).shortName;
  const findings = inquiry.questions.flatMap(({ provider: slug, factor: id, share, width }) => {
    const provider = assessment.standingOf(slug);
    const factor = required(
      factors.find((one) => one.id === id),
      `the factor "${id}"`,
    );
    const { levels } = required(
      provider.contributions.find((part) => part.factor === factor.id),
      `the contribution of "${factor.id}"`,
    );
    const settled = openOutcomes(provider).filter((gate) => decidedBy(gate) === factor.id);
    if (width === 0 && settled.length === 0) return [];
    return [
      {
        kind: 'finding' as const,
        id: findingQuestionId(slug, factor.id),
        provider: slug,
        shortName: provider.shortName,
        subject: factor.name,
        question: factor.question,
        factor: factor.id,
        criterion: factor.criterion,
        levels,
        share,
        settles: settled.map(({ name }) => name),
        effect:
          settled.length > 0
            ? barEffect(provider, settled)
            : leadEffect(slug, levels, share, inquiry, nameOf),
      },
    ];
  });
  const requirements = field.flatMap((provider) =>
    openOutcomes(provider)
      .filter((gate) => decidedBy(gate) === null)
      .map((gate) => ({
        kind: 'requirement' as const,
        id: requirementQuestionId(provider.slug, gate.id),
        provider: provider.slug,
        shortName: provider.shortName,
        subject: gate.name,
        question: gate.question,
        requirement: gate.id,
        settles: [gate.name],
        effect: `${capitalise(shownBy(gate))}: ${provider.shortName} meets it`,
      })),
  );
  const settling = findings.filter(({ settles }) => settles.length > 0);
  return [...requirements, ...settling, ...findings.filter(({ settles }) => settles.length === 0)];
}

/** Of a question, what is known without draws. */
type FirstQuestion = Omit<FindingToAsk, 'effect'> | Omit<RequirementToAsk, 'effect'>;

/**
 * What to ask one provider first, in the order of the whole list. It needs no draws, so a page about a
 * provider can have it at once; what an answer would do for whom is told where the draws are.
 *
 * Whoever is ruled out is asked nothing.
 */
export function listFirstQuestions(assessment: Assessment, slug: string): FirstQuestion[] {
  const questions = listInquiryItems(toInquiryQuery(assessment));
  return listAskQuestions(assessment, { questions, leader: null, understudy: [] })
    .filter(({ provider }) => provider === slug)
    .map(({ effect: _, ...known }) => known);
}

const openOutcomes = ({ gates }: Pick<AssessedProvider, 'gates'>): RequirementOutcome[] =>
  gates.filter(({ outcome }) => outcome === 'open');

/** The factor whose finding decides a requirement, if one does. */
const decidedBy = ({ id }: RequirementOutcome): FactorId | null =>
  id === 'company' ? null : (getRequirement(id).finding?.factor ?? null);

const shownBy = ({ id }: RequirementOutcome): string =>
  id === 'company' ? 'one company named' : 'a document that shows it';

/** @example "3 or more: Anchorage meets segregation" */
function barEffect(
  { shortName }: Pick<AssessedProvider, 'shortName'>,
  settled: readonly RequirementOutcome[],
): string {
  const parts = settled.map((gate) => {
    const bar = gate.id === 'company' ? null : getRequirement(gate.id).finding?.bar;
    return `${bar ?? ''} or more: ${shortName} meets ${gate.labelInSentence}`;
  });
  return formatList(parts);
}

/** Below this an answer says nothing about who leads that a reader could see. */
const leastShare = 0.0005;

/** Whom the highest and the lowest level help: the one asked, and whom it is measured against. */
function leadEffect(
  slug: string,
  { low, high }: Interval,
  share: number,
  { leader, understudy }: Pick<Inquiry, 'leader' | 'understudy'>,
  nameOf: (slug: string) => string,
): string {
  const rival = slug === leader ? understudy[0]?.provider : leader;
  if (rival === undefined || rival === null || share < leastShare) {
    return 'Changes the score, hardly who leads';
  }
  return `${high} helps ${nameOf(slug)}, ${low} helps ${nameOf(rival)}`;
}
