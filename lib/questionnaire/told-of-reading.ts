import { formatCount, formatLevel, formatList } from '@/lib/format';
import type { ListedAnswer } from './change-private-answers';
import type { FilledQuestionnaire } from './filled-questionnaire';
import type { KnownQuestions } from './reading/known-questions';

/**
 * What was read of the files, in sentences. Nothing of it counts until the reader takes it; earlier
 * answers go on counting where a file answers in words, or takes back.
 *
 * @param earlier see `listEarlierAnswers`
 */
export function toldOfReading(
  { counts }: Pick<FilledQuestionnaire, 'counts'>,
  toJudge: number,
  earlier: readonly ListedAnswer[],
  known: Pick<KnownQuestions, 'providers' | 'texts'>,
): string[] {
  const { refused } = counts.byStatus;
  return [
    `${formatCount(counts.questions, 'question')} ${counts.questions === 1 ? 'was' : 'were'} read.`,
    toJudge === 0
      ? 'None holds an answer, so no score changes.'
      : `${formatCount(toJudge, 'answer')} ${toJudge === 1 ? 'waits' : 'wait'} for your judgement below; nothing counts until you take it.`,
    refused === 0 ? '' : `${formatCount(refused, 'answer was', 'answers were')} refused.`,
    earlier.length === 0
      ? ''
      : `${formatCount(earlier.length, 'earlier answer')} still ${earlier.length === 1 ? 'counts' : 'count'}: ${formatList(earlier.map((answer) => nameAnswer(answer, known)))}. Forget ${earlier.length === 1 ? 'it' : 'them'} below if the new file takes ${earlier.length === 1 ? 'it' : 'them'} back.`,
  ].filter((sentence) => sentence !== '');
}

function nameAnswer(
  { slug, factor, answer }: ListedAnswer,
  { providers, texts }: Pick<KnownQuestions, 'providers' | 'texts'>,
): string {
  const provider = providers.find((one) => one.slug === slug)?.name ?? slug;
  const subject = texts.find((one) => one.factor === factor)?.factorName ?? factor;
  return `${provider}, ${subject} (level ${formatLevel(answer)})`;
}
