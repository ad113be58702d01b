import { mapRecord } from '@/lib/catalogue/map-record';
import type { FactorId } from '@/lib/rubric/ids';
import type { FilledQuestionnaire, QuestionReply } from '../filled-questionnaire';
import type { PrivateAnswer, PrivateAnswers } from '../private-answers';
import { questionStatusNames } from '../question-status';

/** Replies as the ranking takes them, and how many there are of each kind. */
export function summariseReplies(
  replies: readonly QuestionReply[],
): Omit<FilledQuestionnaire, 'notices'> {
  const count = (isCounted: (reply: QuestionReply) => boolean): number =>
    replies.filter(isCounted).length;
  return {
    answers: toPrivateAnswers(replies),
    replies,
    counts: {
      questions: replies.length,
      levels: count(({ levels }) => levels !== null),
      withoutLevel: count(
        ({ subject, levels, note }) => subject.kind === 'finding' && levels === null && note !== '',
      ),
      requirements: count(({ subject, note }) => subject.kind === 'requirement' && note !== ''),
      byStatus: mapRecord(questionStatusNames, (_, status) =>
        count((reply) => reply.status === status),
      ),
    },
  };
}

function toPrivateAnswers(replies: readonly QuestionReply[]): PrivateAnswers {
  const answers: Record<string, Partial<Record<FactorId, PrivateAnswer>>> = {};
  for (const { subject, levels, note } of replies) {
    if (subject.kind !== 'finding' || levels === null) continue;
    const { provider, factor } = subject;
    answers[provider] = { ...answers[provider], [factor]: { ...levels, note } };
  }
  return answers;
}
