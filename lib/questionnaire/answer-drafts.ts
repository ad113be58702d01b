import type { AssessmentModel } from '@/lib/assessment/model';
import { formatLevel } from '@/lib/format';
import type { OutcomeId } from '@/lib/requirements';
import type { DueDiligenceId, FactorId } from '@/lib/rubric/ids';
import type { Interval } from '@/lib/scoring';
import type { QuestionReply } from './filled-questionnaire';
import {
  isBelowPublic,
  type ItemAnswer,
  type ItemAnswers,
  type PrivateAnswers,
  type ReaderAnswers,
  type RequirementAnswers,
} from './private-answers';

/** An answer that came back, as far as the reader has judged it. */
export type AnswerDraft = {
  /** The id of its question. */
  readonly id: string;
  readonly provider: string;
  readonly answer: string;
  readonly contact: string;
  /** The document that shows it, and its date, as the provider named them or the reader mends them. */
  readonly document: string;
  readonly date: string;
  readonly verdict: AnswerVerdict;
};

/** What the reader makes of an answer; nothing, until it is judged. */
export type AnswerVerdict =
  | { readonly about: 'finding'; readonly factor: FactorId; readonly levels: Interval | null }
  | {
      readonly about: 'requirement';
      readonly requirement: OutcomeId;
      readonly outcome: 'pass' | 'fail' | null;
      readonly entity: string;
    }
  | {
      readonly about: 'item';
      readonly item: DueDiligenceId;
      readonly outcome: ItemAnswer['outcome'] | null;
    };

/** Answers that say something; a refusal and an untouched row are a status and nothing to judge. */
export function toDrafts(replies: readonly QuestionReply[]): AnswerDraft[] {
  return replies
    .filter(
      ({ status, answer, evidence, levels }) =>
        levels !== null || (status !== 'refused' && (answer !== '' || evidence !== '')),
    )
    .map(({ id, subject, answer, contact, evidence: document, date, levels }) => ({
      id,
      provider: subject.provider,
      answer,
      contact,
      document,
      date,
      verdict:
        subject.kind === 'finding'
          ? { about: 'finding', factor: subject.factor, levels }
          : subject.kind === 'requirement'
            ? { about: 'requirement', requirement: subject.gate, outcome: null, entity: '' }
            : { about: 'item', item: subject.item, outcome: null },
    }));
}

/**
 * The drafts that were judged, as the ranking takes them. An item of diligence has no place in a score;
 * its answer is kept for the packs.
 *
 * @param by who entered them
 */
export function takeDrafts(drafts: readonly AnswerDraft[], by: string): ReaderAnswers {
  const answers: Record<string, PrivateAnswers[string]> = {};
  const settled: Record<string, RequirementAnswers[string]> = {};
  const items: Record<string, ItemAnswers[string]> = {};
  for (const { provider, verdict, answer: note, document, date } of drafts) {
    const told = { document: document.trim(), date: date.trim(), by: by.trim() };
    if (verdict.about === 'finding' && verdict.levels !== null) {
      const own = { ...verdict.levels, note, ...told };
      answers[provider] = { ...answers[provider], [verdict.factor]: own };
    }
    if (verdict.about === 'requirement' && verdict.outcome !== null) {
      const own = { outcome: verdict.outcome, entity: verdict.entity.trim(), ...told };
      settled[provider] = { ...settled[provider], [verdict.requirement]: own };
    }
    if (verdict.about === 'item' && verdict.outcome !== null) {
      const own = { outcome: verdict.outcome, note, ...told };
      items[provider] = { ...items[provider], [verdict.item]: own };
    }
  }
  return { answers, settled, items };
}

/** Whether the reader has judged it. */
export const isJudged = ({ verdict }: AnswerDraft): boolean =>
  verdict.about === 'finding' ? verdict.levels !== null : verdict.outcome !== null;

/**
 * What a reader should know before a draft counts, or null: a claim below what is public, a claim and a
 * requirement without a document.
 *
 * @param model of public evidence
 */
export function noticeOf(
  { provider, verdict, document, answer: note }: AnswerDraft,
  model: AssessmentModel,
): string | null {
  const hasDocument = document.trim() !== '';
  if (verdict.about === 'requirement') {
    return verdict.outcome !== null && !hasDocument
      ? 'Without a document the requirement stays open.'
      : null;
  }
  if (verdict.about === 'item' || verdict.levels === null) return null;
  const known = model.providers.find(({ slug }) => slug === provider)?.levels[verdict.factor];
  if (known === undefined) return null;
  if (isBelowPublic({ ...verdict.levels, note }, known)) {
    return `Public evidence proves level ${known.low}; the lower claim counts.`;
  }
  if (hasDocument) return null;
  const counted = { low: known.low, high: verdict.levels.high };
  return `Without a document it counts as level ${formatLevel(counted)}.`;
}
