import { formatCount, formatList, numberWord } from '@/lib/format';
import { firstQuestions } from '@/lib/questionnaire/build-questionnaire';
import { subjectOf } from '@/lib/ranking/answer-sentence';
import { plain, strong, type TextPart } from '@/lib/ranking/text-part';
import type { FactorWords } from '@/lib/requirements';
import { isSameWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';
import type { Choice } from './build-choice';

/**
 * What a reader of the shortlist must know first: for whom it is, how many are on it, whom the
 * mandate rules out, how much is still open, and what asking would change.
 *
 * @example "For the US and EU, 3 providers are on the shortlist. Still open: 1 requirement and
 *   49 findings. The six questions below are the ones most likely to change your decision."
 */
export function shortlistSentence(
  { params, ranked, ruledOut, questionnaire }: Omit<Choice, 'ranking'>,
  publishedWeights: PublishedWeights,
  factors: FactorWords,
): TextPart[] {
  const { mandate } = params;
  const count = ranked.length + ruledOut.length;
  return [
    ...subjectOf(mandate, isSameWeights(mandate.weights, publishedWeights), factors),
    plain(', '),
    strong(formatCount(count, 'provider')),
    plain(` ${count === 1 ? 'is' : 'are'} on the shortlist.`),
    ...(ruledOut.length === 0 ? [] : [plain(sayRuledOut(ruledOut, count))]),
    ...(ruledOut.length === count
      ? []
      : [plain(sayOpen(questionnaire, ruledOut.length)), plain(sayQuestions(questionnaire))]),
  ];
}

function sayRuledOut(ruledOut: Choice['ruledOut'], count: number): string {
  const names = ruledOut.map(({ shortName }) => shortName);
  const all = ruledOut.length === count && count > 1 ? ', so nobody is left to ask' : '';
  return ` The mandate rules ${formatList(names)} out${all}.`;
}

function sayOpen(
  { requirements, findings }: Choice['questionnaire'],
  ruledOutCount: number,
): string {
  const rest = ruledOutCount === 0 ? '' : ' among the rest';
  const open = [
    ...(requirements.length > 0 ? [formatCount(requirements.length, 'requirement')] : []),
    ...(findings.length > 0 ? [formatCount(findings.length, 'finding')] : []),
  ];
  return open.length === 0
    ? ` Nothing is left open${rest}.`
    : ` Still open${rest}: ${formatList(open)}.`;
}

function sayQuestions(questionnaire: Choice['questionnaire']): string {
  const { first, decide } = firstQuestions(questionnaire);
  if (first.length === 0) return '';
  const which = first.length === 1 ? 'question' : `${numberWord(first.length)} questions`;
  if (!decide) {
    const verb = first.length === 1 ? 'settles' : 'settle';
    return ` No single answer is likely to change who leads or who the first three are; the ${which} below ${verb} most.`;
  }
  return first.length === 1
    ? ` The ${which} below is the one whose answer could change your decision.`
    : ` The ${which} below are the ones most likely to change your decision.`;
}
