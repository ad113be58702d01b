import {
  capitalise,
  formatBetween,
  formatFirstOfSimulations,
  formatLevel,
  formatList,
  formatNumber,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
  formatWeight,
} from '@/lib/format';
import { closingLines, escapeMarkdown, markdownTable } from './markdown-text';
import type { ProviderCard } from './provider-card';

/**
 * A provider in brief as Markdown: score and range, criteria that add up to it, the requirements
 * of the mandate, and the findings that are widest open.
 *
 * @param link the provider's page under the same mandate, with its origin
 */
export function toProviderMarkdown(card: ProviderCard, link: string): string {
  return `${[
    `## ${escapeMarkdown(card.name)}`,
    ...cardParagraphs(card),
    ...closingLines(`All findings and sources of ${card.name}`, link, card.edition),
  ].join('\n\n')}\n`;
}

/** What stands below the name: shared by the card and the whole page. */
export const cardParagraphs = (card: ProviderCard): string[] => [
  escapeMarkdown(card.legalLine),
  scoreLine(card),
  criteriaTable(card),
  ...requirementList(card),
  ...openList(card),
];

type RankedPlace = Exclude<ProviderCard['place'], { ruledOutBy: readonly string[] }>;

function scoreLine({ score, low, high, doubt, place }: ProviderCard): string {
  const range = formatBetween(low, high);
  const points = `**${formatScore(score)}** of 100 points at credit ${formatNumber(doubt)} for unknowns, ${range}`;
  return 'ruledOutBy' in place
    ? `Ruled out by the mandate: ${escapeMarkdown(formatList(place.ruledOutBy))}. Would score ${points}.`
    : 'wouldRank' in place
      ? `Open: ask about ${escapeMarkdown(formatList(place.open))}. Would rank ${place.wouldRank} if all of it were met. ${points}.${chancesOf(place.chances)}`
      : `Rank ${formatRank(place.rank, place.tied)} of ${place.among} with ${points}.${chancesOf(place.chances)}`;
}

function chancesOf(chances: RankedPlace['chances']): string {
  if (chances === null) return '';
  const { pFirst, likelyBest, likelyWorst } = chances;
  return ` ${capitalise(formatFirstOfSimulations(pFirst))}, likely rank ${formatRanks(likelyBest, likelyWorst)}.`;
}

function criteriaTable({ criteria, score, low, high }: ProviderCard): string {
  return markdownTable(
    [
      { name: 'Criterion' },
      { name: 'Weight', numeric: true },
      { name: 'Score', numeric: true },
      { name: 'Range' },
      { name: 'Points', numeric: true },
    ],
    [
      ...criteria.map((part) => [
        escapeMarkdown(part.name),
        formatWeight(part.weight),
        formatScore(part.score),
        formatRange(part.low, part.high),
        formatScore(part.points),
      ]),
      ['**Total**', '', '', formatRange(low, high), `**${formatScore(score)}**`],
    ],
  );
}

function requirementList({ requirements }: ProviderCard): string[] {
  if (requirements.length === 0) return [];
  const items = requirements.map(({ chip, outcome, sentence }) =>
    escapeMarkdown(`${outcome === 'pass' ? `${chip}: met` : chip}. ${sentence}`),
  );
  return ['Requirements of the mandate:', items.map((item) => `- ${item}`).join('\n')];
}

function openList({ widestOpen }: ProviderCard): string[] {
  if (widestOpen.length === 0) return [];
  const items = widestOpen.map(
    ({ name, low, high, points }) =>
      `- ${escapeMarkdown(name)}: level ${formatLevel({ low, high })}, ${formatScore(points)} points open`,
  );
  return ['Widest open findings:', items.join('\n')];
}
