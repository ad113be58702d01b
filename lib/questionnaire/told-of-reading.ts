import { formatCount, formatLevel, formatList } from '@/lib/format';
import { type ListedAnswer, listPrivateAnswers } from './change-private-answers';
import type { FilledQuestionnaire } from './filled-questionnaire';
import type { PrivateAnswers } from './private-answers';
import type { KnownQuestions } from './reading/known-questions';

export type TakenReading = {
  readonly questionnaire: Pick<FilledQuestionnaire, 'counts'>;
  /** All private answers, those of the file among them. */
  readonly kept: PrivateAnswers;
  /** See `listEarlierAnswers`. */
  readonly earlier: readonly ListedAnswer[];
};

/**
 * What was taken from a file, in sentences. What counts is what is kept, from this file and from
 * earlier ones; the file alone would say too little where it takes an answer back in words.
 */
export function toldOfReading(
  { questionnaire: { counts }, kept, earlier }: TakenReading,
  known: Pick<KnownQuestions, 'providers' | 'texts'>,
): string[] {
  const all = listPrivateAnswers(kept).length;
  const words = counts.withoutLevel + counts.requirements;
  const none = earlier.length === 0 ? 'None has a level, so no score changes.' : '';
  return [
    `${formatCount(counts.questions, 'question')} ${counts.questions === 1 ? 'was' : 'were'} read.`,
    counts.levels === 0
      ? none
      : `${formatCount(all, 'answer')} with a level ${all === 1 ? 'counts' : 'count'} from now on.`,
    words === 0
      ? ''
      : `${formatCount(words, 'answer')} without a level ${words === 1 ? 'changes' : 'change'} no score.`,
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
