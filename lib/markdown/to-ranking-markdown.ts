import type { Edition } from '@/lib/catalogue/types';
import {
  formatCount,
  formatList,
  formatPercent,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
} from '@/lib/format';
import type { RankingView } from '@/lib/ranking/build-ranking';
import { mandateSummary } from '@/lib/ranking/mandate-summary';
import type { FactorWords } from '@/lib/requirements';
import type { PublishedWeights } from '@/lib/url/mandate-defaults';
import {
  closingLines,
  escapeMarkdown,
  type MarkdownColumn,
  markdownLink,
  markdownTable,
  toMarkdownSentence,
} from './markdown-text';

type RankingMarkdownContext = {
  readonly edition: Pick<Edition, 'date' | 'hash'>;
  readonly publishedWeights: PublishedWeights;
  /** What factors are called. */
  readonly factors: FactorWords;
  /** The canonical link of the ranking, with its origin. */
  readonly link: string;
  /** The page of a provider under the same mandate, with its origin. */
  readonly linkOf: (slug: string) => string;
};

/**
 * The ranking as it is shown, for a note, a ticket or a chat: the answer, the mandate, a row for
 * every provider that the search leaves, those ruled out with the reason, and where it comes from.
 */
export function toRankingMarkdown(view: RankingView, context: RankingMarkdownContext): string {
  const { edition, publishedWeights, factors, link } = context;
  const { asks, settings } = mandateSummary(view.params.mandate, publishedWeights, factors);
  return `${[
    '## Custodians ranked by mandate',
    toMarkdownSentence(view.answer),
    `Mandate: **${escapeMarkdown(asks)}**. ${escapeMarkdown(settings)}.`,
    ...privateNote(view),
    ...searchNote(view),
    ...rankedTable(view, context),
    ...ruledOutList(view, context),
    ...closingLines('This ranking', link, edition),
  ].join('\n\n')}\n`;
}

/** Scores that nobody can follow to a source are said to be such, wherever they are pasted. */
function privateNote({ rows, ruledOut }: RankingView): string[] {
  const answers = [...rows, ...ruledOut].reduce((sum, row) => sum + row.privateFactors.length, 0);
  if (answers === 0) return [];
  return [
    `Counted with ${formatCount(answers, 'private answer')}, which this text does not hold. Its link gives the ranking from public evidence alone.`,
  ];
}

function searchNote({ params: { q }, totals }: RankingView): string[] {
  if (q === '') return [];
  const shown = totals.matchingRanked + totals.matchingRuledOut;
  return [
    `Narrowed to “${escapeMarkdown(q)}”: ${shown} of ${formatCount(totals.providers, 'provider')}.`,
  ];
}

function rankedTable({ rows }: RankingView, { linkOf }: RankingMarkdownContext): string[] {
  const shown = rows.filter(({ matchesSearch }) => matchesSearch);
  if (shown.length === 0) return [];
  const withChances = shown.every(({ chances }) => chances !== null);
  const columns: MarkdownColumn[] = [
    { name: 'Rank', numeric: true },
    { name: 'Provider' },
    { name: 'Score', numeric: true },
    { name: 'Range' },
    ...(withChances ? [{ name: 'First in', numeric: true }, { name: 'Likely ranks' }] : []),
    { name: 'Article rank', numeric: true },
  ];
  return [
    markdownTable(
      columns,
      shown.map(({ slug, name, rank, tied, score, low, high, chances, articleRank }) => [
        formatRank(rank, tied),
        markdownLink(name, linkOf(slug)),
        formatScore(score),
        formatRange(low, high),
        ...(withChances && chances !== null
          ? [formatPercent(chances.pFirst), formatRanks(chances.likelyBest, chances.likelyWorst)]
          : []),
        String(articleRank),
      ]),
    ),
  ];
}

function ruledOutList({ ruledOut }: RankingView, { linkOf }: RankingMarkdownContext): string[] {
  const shown = ruledOut.filter(({ matchesSearch }) => matchesSearch);
  if (shown.length === 0) return [];
  const items = shown.map(({ slug, name, score, failed }) => {
    const asked = formatList(failed.map(({ requirement }) => requirement));
    const reasons = failed.map(({ sentence }) => sentence).join(' ');
    return `- ${markdownLink(name, linkOf(slug))}, would score ${formatScore(score)}: ${escapeMarkdown(`${asked}. ${reasons}`)}`;
  });
  return ['Ruled out by the mandate:', items.join('\n')];
}
