import type { DrawnAssessment } from '@/lib/assessment/assess';
import { makeFieldDraws, scoringOf } from '@/lib/assessment/draws';
import { required, roundScore } from '@/lib/scoring';
import {
  buildInquiryField,
  listSharpenings,
  type Question,
  questionsFirst,
  shareOfDoubt,
} from '@/lib/scoring/asking';
import type { PublicFinding, QuestionFacts, QuestionText } from './question-facts';

/** A question with everything a reader needs to send it. Figures are those of `questionsFirst`. */
export type QuestionItem = Omit<Question, 'factor' | 'criterion'> &
  QuestionText & {
    /** Share of the doubt about the leader of the field, 0 to 1 (`shareOfDoubt`). */
    readonly share: number;
    readonly providerName: string;
    readonly shortName: string;
    readonly known: PublicFinding;
  };

type QuestionList = {
  /** Chance that the likeliest leader is the right one as things stand, 0 to 1. */
  readonly pRightLeader: number;
  readonly questions: readonly QuestionItem[];
};

/**
 * Which open findings to ask about first under a mandate, in words: those with the largest share of
 * doubt, equals the wider one first. What an answer is worth by itself orders nothing, because single
 * answers can be worth nothing where sets of them are worth much. Leaders and the first three are
 * those of the field: everyone not ruled out, or the shortlisted ones among them; `only` narrows whom
 * to ask. A provider that the mandate rules out has no rank to change and is asked nothing.
 *
 * @param facts of every provider that is asked
 * @throws RangeError where facts of a provider that is asked are missing
 */
export function listQuestions(
  assessment: DrawnAssessment,
  facts: QuestionFacts,
  only: readonly string[],
): QuestionList {
  const { model, standingOf } = assessment;
  const texts = new Map<string, QuestionText>(facts.texts.map((text) => [text.factor, text]));
  const { members, choice, shares, ...tables } = doubtOf(assessment);
  const { pRightLeader, questions } = questionsFirst(model, members, choice, tables, only);
  return {
    pRightLeader,
    questions: questions
      .map((question): QuestionItem => {
        const { provider, factor } = question;
        const { name: providerName, shortName } = standingOf(provider);
        const text = required(texts.get(factor), `the question about "${factor}"`);
        const findings = required(facts.findings[provider], `the facts of "${provider}"`);
        return {
          ...question,
          ...text,
          share: shares.get(`${provider}/${factor}`) ?? 0,
          providerName,
          shortName,
          known: findings[text.factor],
        };
      })
      .toSorted((a, b) => roundScore(b.share - a.share) || roundScore(b.width - a.width)),
  };
}

const doubts = new WeakMap<DrawnAssessment, ReturnType<typeof measureDoubt>>();

/** The same for whoever is asked: every section of a memo asks for it, and it takes longer than the draws. */
function doubtOf(assessment: DrawnAssessment): ReturnType<typeof measureDoubt> {
  const doubt = doubts.get(assessment) ?? measureDoubt(assessment);
  doubts.set(assessment, doubt);
  return doubt;
}

/** What each open finding of the field does to the choice of its leader. */
function measureDoubt(assessment: DrawnAssessment) {
  const { model, params, field } = assessment;
  const { weights, factors } = params.mandate;
  const members = field.map(({ slug }) =>
    required(
      model.providers.find((one) => one.slug === slug),
      `the facts of "${slug}"`,
    ),
  );
  const choice = { weights, factorWeights: factors };
  const inquiry = buildInquiryField(model, members, choice);
  const shares = new Map(
    shareOfDoubt(inquiry).map((share, place) => {
      const { provider, factor } = required(inquiry.questions[place], `question ${place}`);
      return [`${provider}/${factor}`, share];
    }),
  );
  return {
    members,
    choice,
    shares,
    chances: makeFieldDraws(assessment).acceptability.chances,
    sharpenings: listSharpenings(model, members, scoringOf(params.mandate)),
  };
}
