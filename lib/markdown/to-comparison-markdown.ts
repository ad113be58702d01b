import { openOf } from '@/lib/assessment/assessed-provider';
import type { Edition } from '@/lib/catalogue/types';
import type { ComparedProvider } from '@/lib/comparison/compared-provider';
import type { ComparisonView } from '@/lib/comparison/build-comparison';
import { regionStatusWords, stakingWords } from '@/lib/evidence-words';
import {
  formatLevel,
  formatList,
  formatOf100,
  formatRange,
  formatRank,
  formatScore,
} from '@/lib/format';
import { regionCodes } from '@/lib/requirements';
import {
  closingLines,
  escapeMarkdown,
  markdownLink,
  markdownTable,
  toMarkdownSentence,
} from './markdown-text';
import { citations } from './to-provider-page-markdown';

type ComparisonMarkdownContext = {
  readonly edition: Pick<Edition, 'date' | 'hash'>;
  /** The comparison under the same mandate, with its origin. */
  readonly link: string;
  /** The page of a provider under the same mandate, with its origin. */
  readonly linkOf: (slug: string) => string;
};

/** Two to four providers side by side as Markdown: standing, requirements, and every finding with its sources. */
export function toComparisonMarkdown(
  view: ComparisonView,
  { edition, link, linkOf }: ComparisonMarkdownContext,
): string {
  const { providers, answer, sections } = view;
  const columns = [
    { name: '' },
    ...providers.map(({ shortName }) => ({ name: escapeMarkdown(shortName) })),
  ];
  const rows = sections.flatMap((section) => section.rows.flatMap(toRows));
  return `${[
    `# ${escapeMarkdown(formatList(providers.map(({ shortName }) => shortName)))}, side by side`,
    toMarkdownSentence(answer),
    markdownTable(columns, [
      ['Page', ...providers.map(({ slug, name }) => markdownLink(name, linkOf(slug)))],
      ['Standing', ...providers.map(standingWords)],
      ['Score', ...providers.map(({ score }) => formatScore(score))],
      ['Range', ...providers.map(({ low, high }) => formatRange(low, high))],
      ...rows,
    ]),
    ...closingLines('This comparison', link, edition),
  ].join('\n\n')}\n`;
}

function standingWords(provider: ComparedProvider): string {
  switch (provider.place) {
    case 'ranked': {
      const first =
        provider.chances === null ? '' : `, first in ${formatOf100(provider.chances.pFirst)}`;
      return `rank ${formatRank(provider.rank, provider.tied)} of ${provider.among}${first}`;
    }
    case 'apart':
      return `open: ask about ${escapeMarkdown(formatList(openOf(provider).map((one) => one.labelInSentence)))}; would rank ${provider.wouldRank}`;
    case 'none':
      return `ruled out: ${escapeMarkdown(formatList(provider.failed.map(({ requirement }) => requirement)))}`;
  }
}

/** A row of the page as one of the table; what is on record of a firm is on its own page. */
function toRows(row: ComparisonView['sections'][number]['rows'][number]): string[][] {
  const label = escapeMarkdown(row.label);
  switch (row.kind) {
    case 'requirements':
      return [
        [
          label,
          ...row.cells.map((gates) =>
            gates.map(({ chip, sentence }) => escapeMarkdown(`${chip}: ${sentence}`)).join(' '),
          ),
        ],
      ];
    case 'regions':
      return [
        [
          label,
          ...row.cells.map((regions) =>
            regions
              .map(({ id, status }) => `${regionCodes[id]}: ${regionStatusWords[status]}`)
              .join(', '),
          ),
        ],
      ];
    case 'staking':
      return [[label, ...row.cells.map((cell) => stakingWords(cell) + citations(cell.sources))]];
    case 'criterion':
      return [
        [
          `**${label}**`,
          ...row.cells.map(
            ({ score, low, high }) => `**${formatScore(score)}** (${formatRange(low, high)})`,
          ),
        ],
      ];
    case 'factor':
      return [
        [
          label,
          ...row.cells.map(
            ({ finding }) =>
              `level ${formatLevel(finding)}: ${escapeMarkdown(finding.statement)}${citations(finding.sources)}`,
          ),
        ],
      ];
    case 'qualified':
      return [[label, ...row.cells.map(({ sentence }) => escapeMarkdown(sentence))]];
    default:
      return [];
  }
}
