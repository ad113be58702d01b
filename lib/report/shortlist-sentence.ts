import { formatCount, formatList } from '@/lib/format';
import { subjectOf } from '@/lib/ranking/answer-sentence';
import { plain, strong, type TextPart } from '@/lib/ranking/text-part';
import { isSameWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';
import type { ShortlistView } from './build-shortlist';

/**
 * What a reader of the shortlist must know first: for whom it is, how many are on it, whom the
 * mandate rules out, and how much is still open.
 *
 * @example "For the US and EU, 3 providers are on the shortlist. Still open: 1 requirement and 49 findings."
 */
export function shortlistSentence(
  { params, members, ranking }: Pick<ShortlistView, 'params' | 'members' | 'ranking'>,
  publishedWeights: PublishedWeights,
): TextPart[] {
  const { mandate } = params;
  const count = members.length;
  return [
    ...subjectOf(mandate, isSameWeights(mandate.weights, publishedWeights)),
    plain(', '),
    strong(formatCount(count, 'provider')),
    plain(` ${count === 1 ? 'is' : 'are'} on the shortlist.`),
    ...sayRuledOut(members),
    plain(sayOpen(ranking.shortlist)),
  ];
}

function sayRuledOut(members: ShortlistView['members']): TextPart[] {
  const names = members
    .filter(({ standing }) => standing.kind === 'ruled-out')
    .map(({ provider }) => provider.shortName);
  return names.length === 0 ? [] : [plain(` The mandate rules ${formatList(names)} out.`)];
}

function sayOpen({
  openRequirements,
  openFindings,
}: ShortlistView['ranking']['shortlist']): string {
  const open = [
    ...(openRequirements > 0 ? [formatCount(openRequirements, 'requirement')] : []),
    ...(openFindings > 0 ? [formatCount(openFindings, 'finding')] : []),
  ];
  return open.length === 0 ? ' Nothing is left open.' : ` Still open: ${formatList(open)}.`;
}
