import { mapRecord } from '@/lib/catalogue/map-record';
import type { FactorId } from '@/lib/rubric/ids';
import type { FilledQuestionnaire, QuestionReply } from '../filled-questionnaire';
import type { PrivateAnswer, PrivateAnswers } from '../private-answers';
import { questionStatusNames } from '../question-statuses';

/** Replies as the ranking takes them, and how many there are of each kind. */
export function summariseReplies(
  replies: readonly QuestionReply[],
): Omit<FilledQuestionnaire, 'notices'> {
  const count = (isCounted: (reply: QuestionReply) => boolean): number =>
    replies.filter(isCounted).length;
  return {
    answers: toAnswersOfReplies(replies),
    replies,
    counts: {
      questions: replies.length,
      levels: count(({ levels }) => levels !== null),
      withoutLevel: count(
        (reply) =>
          reply.subject.kind === 'finding' && reply.levels === null && saysSomething(reply),
      ),
      requirements: count((reply) => reply.subject.kind !== 'finding' && saysSomething(reply)),
      byStatus: mapRecord(questionStatusNames, (_, status) =>
        count((reply) => reply.status === status),
      ),
    },
  };
}

/** Whether it says anything: a date alone answers nothing. */
const saysSomething = ({ answer, evidence }: QuestionReply): boolean =>
  answer !== '' || evidence !== '';

/** What a file says becomes a private answer only where somebody gave it a level. */
function toAnswersOfReplies(replies: readonly QuestionReply[]): PrivateAnswers {
  const answers: Record<string, Partial<Record<FactorId, PrivateAnswer>>> = {};
  for (const reply of replies) {
    const { subject, levels, answer: note, evidence: document, date } = reply;
    if (subject.kind !== 'finding' || levels === null) continue;
    const { provider, factor } = subject;
    answers[provider] = {
      ...answers[provider],
      [factor]: { ...levels, note, document, date },
    };
  }
  return answers;
}
