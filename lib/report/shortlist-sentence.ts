import { formatCount, formatList } from '@/lib/format';
import { subjectOf } from '@/lib/words/answer-sentence';
import { nameOpen } from '@/lib/words/set-words';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import type { FactorWords } from '@/lib/requirements';
import { isSameWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';
import type { Choice } from './build-choice';

/**
 * What a reader of the shortlist must know first: for whom it is, how many are on it, who of them
 * meets all, what must be asked of whom, whom the mandate rules out, and how much is still open.
 *
 * @example "For the US and EU, 3 providers are on the shortlist. Acme and Birch meet all requirements.
 *   Something is open for Cedar (insurance): ask first. Still open: 1 requirement and 49 findings."
 */
export function shortlistSentence(
  { params, among, ranked, open, ruledOut, questionnaire }: Choice,
  publishedWeights: PublishedWeights,
  factors: FactorWords,
): TextPart[] {
  const { mandate } = params;
  const count = ranked.length + open.length + ruledOut.length;
  return [
    ...subjectOf(mandate, isSameWeights(mandate.weights, publishedWeights), factors),
    plain(', '),
    strong(formatCount(count, 'provider')),
    plain(` ${count === 1 ? 'is' : 'are'} on the shortlist.`),
    ...sayGroups(among, ranked, open),
    ...(ruledOut.length === 0 ? [] : [plain(sayRuledOut(ruledOut, count))]),
    ...(ruledOut.length === count ? [] : [plain(sayOpen(questionnaire, ruledOut.length))]),
  ];
}

/** Who of the chosen meets all and who does not yet; nothing is said where nothing is asked for. */
function sayGroups(
  { set, params }: Choice['among'],
  ranked: Choice['ranked'],
  open: Choice['open'],
): TextPart[] {
  if (params.mandate.requirements.length === 0) return [];
  const [meets, undecided] = [
    ranked.filter(({ group }) => group === 'meets'),
    [...ranked.filter(({ group }) => group === 'open'), ...open],
  ];
  const names = (some: readonly { readonly shortName: string }[]): string =>
    formatList(some.map(({ shortName }) => shortName));
  return [
    ...(set === 'stand-in' ? [plain(' Nobody is shown to meet all requirements.')] : []),
    ...(meets.length === 0
      ? []
      : [plain(` ${names(meets)} ${meets.length === 1 ? 'meets' : 'meet'} all requirements.`)]),
    ...(undecided.length === 0
      ? []
      : [plain(` Something is open for ${nameOpen(undecided)}: ask first.`)]),
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
