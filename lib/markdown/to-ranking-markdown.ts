import { openOf } from '@/lib/assessment/assessed-provider';
import type { Edition } from '@/lib/catalogue/types';
import {
  formatCount,
  formatList,
  formatOf100,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
} from '@/lib/format';
import type { RankingView } from '@/lib/ranking/build-ranking';
import type { ListedProvider } from '@/lib/ranking/ranking-groups';
import { mandateSummary } from '@/lib/words/mandate-summary';
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
 * The ranking as it is shown, for a note, a ticket or a chat: the answer, the mandate, its groups with
 * a row for every provider that the search leaves, those ruled out with the reason, and where it comes from.
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
    ...groupTables(view, context),
    ...ruledOutList(view, context),
    ...closingLines('This ranking', link, edition),
  ].join('\n\n')}\n`;
}

/** Scores that nobody can follow to a source are said to be such, wherever they are pasted. */
function privateNote({ rows, open, ruledOut }: RankingView): string[] {
  const answers = [...rows, ...open, ...ruledOut].reduce(
    (sum, row) => sum + row.privateFactors.length,
    0,
  );
  if (answers === 0) return [];
  return [
    `Counted with ${formatCount(answers, 'private answer')}, which this text does not hold. Its link gives the ranking from public evidence alone.`,
  ];
}

function searchNote({ params: { q }, totals }: RankingView): string[] {
  if (q === '') return [];
  const shown = totals.matching + totals.matchingRuledOut;
  return [
    `Narrowed to “${escapeMarkdown(q)}”: ${shown} of ${formatCount(totals.providers, 'provider')}.`,
  ];
}

/** A table for each group, those that meet all first. */
function groupTables(view: RankingView, context: RankingMarkdownContext): string[] {
  return view.groups.flatMap(({ head, rows }) =>
    rows.length === 0
      ? []
      : [
          ...(head === null ? [] : [`### ${head.title} (${head.count})`, head.note]),
          rowsTable(rows, context),
        ],
  );
}

function rowsTable(rows: readonly ListedProvider[], { linkOf }: RankingMarkdownContext): string {
  const withChances = rows.every(({ chances }) => chances !== null);
  const isOpen = rows.some(({ group }) => group === 'open');
  const isApart = rows.some(({ place }) => place === 'apart');
  const columns: MarkdownColumn[] = [
    { name: isApart ? 'Would rank' : 'Rank', numeric: true },
    { name: 'Provider' },
    { name: 'Score', numeric: true },
    { name: 'Range' },
    ...(isOpen ? [{ name: 'Open: ask' }] : []),
    ...(withChances
      ? [{ name: isApart ? 'Would lead in' : 'First in', numeric: true }, { name: 'Likely ranks' }]
      : []),
  ];
  return markdownTable(
    columns,
    rows.map((row) => [
      row.place === 'ranked' ? formatRank(row.rank, row.tied) : String(row.wouldRank),
      markdownLink(row.name, linkOf(row.slug)),
      formatScore(row.score),
      formatRange(row.low, row.high),
      ...(isOpen
        ? [escapeMarkdown(formatList(openOf(row).map((gate) => gate.labelInSentence)))]
        : []),
      ...(withChances && row.chances !== null
        ? [
            formatOf100(row.chances.pFirst),
            formatRanks(row.chances.likelyBest, row.chances.likelyWorst),
          ]
        : []),
    ]),
  );
}

function ruledOutList({ ruledOut }: RankingView, { linkOf }: RankingMarkdownContext): string[] {
  const shown = ruledOut.filter(({ matchesSearch }) => matchesSearch);
  if (shown.length === 0) return [];
  const items = shown.map(({ slug, name, score, failed }) => {
    const asked = formatList(failed.map(({ requirement }) => requirement));
    const reasons = failed.map(({ sentence }) => sentence).join(' ');
    return `- ${markdownLink(name, linkOf(slug))}, would score ${formatScore(score)}: ${escapeMarkdown(`${asked}. ${reasons}`)}`;
  });
  return [`### Ruled out (${ruledOut.length})`, items.join('\n')];
}
