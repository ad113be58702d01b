import type { Edition, Finding, Source } from '@/lib/catalogue/types';
import {
  entityStatusWords,
  incidentKindWords,
  publishedOn,
  regionStatusWords,
  resolutionWords,
  sayDisputed,
  standingOf,
  stakingWords,
} from '@/lib/evidence-words';
import { formatDate, formatLevel, formatWeight, toSentence } from '@/lib/format';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import { jurisdictionName } from '@/lib/provider/jurisdiction-name';
import { regionCodes } from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';
import { closingLines, escapeMarkdown, markdownLink, markdownTable } from './markdown-text';
import { toProviderCard } from './provider-card';
import { cardParagraphs } from './to-provider-markdown';

/**
 * The whole page of a provider as Markdown: its standing under the mandate, every finding, what is on
 * record of companies, regions, fees and events, and every source with its address. A number in
 * brackets is that of the source.
 *
 * @param link the provider's page under the same mandate, with its origin.
 */
export function toProviderPageMarkdown(view: ProviderView, edition: Edition, link: string): string {
  return `${[
    `# ${escapeMarkdown(view.provider.name)}`,
    ...cardParagraphs(toProviderCard(view, edition)),
    '## Findings',
    ...findingLists(view),
    ...recordLists(view),
    '## Sources',
    sourceList(view),
    ...closingLines(`${view.provider.shortName} on Custodian Compare`, link, edition),
  ].join('\n\n')}\n`;
}

/** The numbers of sources as links, after a space; nothing where there is none. */
export const citations = (sources: readonly Pick<Source, 'number' | 'url'>[]): string =>
  sources.map(({ number, url }) => ` ${linked(`[${number}]`, url)}`).join('');

/** A document that was read on paper has no address. */
const linked = (text: string, url: string | null): string =>
  url === null ? escapeMarkdown(text) : markdownLink(text, url);

const findingLists = ({ groups }: ProviderView): string[] =>
  groups.flatMap(({ criterion, score, rows }) => [
    `### ${escapeMarkdown(criterion.name)} (${formatWeight(score.weight)})`,
    listed(
      rows.map(
        ({ factor, finding }) =>
          `**${escapeMarkdown(factor.name)}**: level ${formatLevel(finding)} of 4, ${standingOf(finding)}. ${escapeMarkdown(finding.statement)}${citations(finding.sources)}${disputeOf(finding)}`,
      ),
    ),
  ]);

/** Nothing where nobody contests it; the provider's own words are marked as such. */
function disputeOf({ disputed }: Pick<Finding, 'disputed'>): string {
  if (disputed === null) return '';
  const { ownWords } = disputed;
  return ` **${sayDisputed(disputed)}** ${escapeMarkdown(disputed.reason)}${
    ownWords === null
      ? ''
      : ` In the provider’s own words: “${escapeMarkdown(ownWords.text)}”${citations(ownWords.sources)}`
  }`;
}

function recordLists({ provider }: ProviderView): string[] {
  const { entities, regions, staking, fees, incidents, changes } = provider;
  return [
    '## Companies',
    listed(
      entities.map(
        ({ name, jurisdiction, licence, regulator, status, sources }) =>
          `**${escapeMarkdown(name)}** (${escapeMarkdown(jurisdictionName(jurisdiction))}): ${entityStatusWords[status].toLowerCase()}. ${escapeMarkdown([licence, regulator].flatMap((label) => (label ? toSentence(label) : [])).join(' '))}${citations(sources)}`,
      ),
    ),
    '## Regions',
    markdownTable(
      [{ name: 'Region' }, { name: 'Served' }, { name: 'In words' }],
      regionIds.map((id) => {
        const { status, note, sources } = regions.byRegion[id];
        return [
          regionCodes[id],
          regionStatusWords[status],
          `${escapeMarkdown(note ?? '')}${citations(sources)}`,
        ];
      }),
    ),
    '## Staking',
    `${stakingWords(staking)}. ${escapeMarkdown(staking.note)}${citations(staking.sources)}`,
    '## Fees',
    listed(
      fees.map(
        ({ what, value, asOf, sources }) =>
          `**${escapeMarkdown(what)}**: ${escapeMarkdown(value)} (${asOf === null ? 'undated' : formatDate(asOf)})${citations(sources)}`,
      ),
    ),
    '## Changes and incidents',
    listed([
      ...incidents.map(
        ({ date, kind, resolved, what, sources }) =>
          `${formatDate(date)}, ${incidentKindWords[kind].toLowerCase()}, ${resolutionWords[resolved]}: ${escapeMarkdown(what)}${citations(sources)}`,
      ),
      ...changes.map(
        ({ date, headline, what, sources }) =>
          `${formatDate(date)}: ${escapeMarkdown(toSentence(headline))} ${escapeMarkdown(what)}${citations(sources)}`,
      ),
    ]),
  ];
}

const listed = (items: readonly string[]): string =>
  items.length === 0 ? 'None found.' : items.map((item) => `- ${item}`).join('\n');

const sourceList = ({ provider: { sources } }: ProviderView): string =>
  sources.map((source) => `${source.number}. ${sourceLine(source)}`).join('\n');

/** A source with its address, who published it and when, when it was read, and its grade. */
export const sourceLine = (source: Source): string =>
  `${linked(source.title, source.url)}, ${escapeMarkdown(source.publisher)}, ${publishedOn(source)}, read ${formatDate(source.retrieved)}, ${source.grade}`;
