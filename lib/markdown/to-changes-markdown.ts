import type { Edition } from '@/lib/catalogue/types';
import type { ChangesView, OvertakeRow } from '@/lib/changes/build-changes-view';
import { kindWords, scoringWords, tellEntry } from '@/lib/changes/change-words';
import type { SplitPart } from '@/lib/changes/split-score';
import { formatDate, formatHash } from '@/lib/format';
import { closingLines, escapeMarkdown, markdownTable, toMarkdownSentence } from './markdown-text';
import { citations } from './to-provider-page-markdown';

/**
 * What moved between two editions as Markdown: the sentence, every changed finding in the words of page
 * and feed with its sources, what moved each score, who passed whom, and requirements that changed.
 *
 * @param link the page of these two editions under the same mandate, with its origin.
 */
export function toChangesMarkdown(view: ChangesView, link: string): string {
  return `${[
    '# What changed, and why',
    `From ${editionWords(view.from)} to ${editionWords(view.to)}.`,
    toMarkdownSentence(view.answer),
    ...(view.isSame ? [] : whatMoved(view)),
    ...closingLines('These changes', link, view.to),
  ].join('\n\n')}\n`;
}

const editionWords = ({ date, hash, method }: Edition): string =>
  `${formatDate(date)} (\`${formatHash(hash)}\`, method ${method})`;

const partWord = (part: SplitPart): string =>
  part === 'formula' || part === 'weights' ? scoringWords[part] : kindWords[part].word;

function whatMoved(view: ChangesView): string[] {
  const { entries, groups, parts, overtakes, flipped, members } = view;
  const names = [...new Set(entries.map(({ name }) => name))];
  return [
    ...section(
      'Findings',
      names.flatMap((name) => [
        `### ${escapeMarkdown(name)}`,
        listed(
          entries
            .filter((entry) => entry.name === name)
            .map((entry) => escapeMarkdown(tellEntry(entry)) + citations(entry.sources)),
        ),
      ]),
    ),
    ...section(
      'Scores',
      groups.flatMap(({ title, rows }) => [
        `### ${title}`,
        markdownTable(
          [
            { name: 'Provider' },
            { name: 'Before', numeric: true },
            ...parts.map((part) => ({ name: partWord(part), numeric: true })),
            { name: 'After', numeric: true },
          ],
          rows.map((row) => [
            escapeMarkdown(row.name),
            row.before ?? '',
            ...parts.map((part) => row.parts?.get(part) ?? ''),
            row.after ?? '',
          ]),
        ),
      ]),
    ),
    ...section(
      'Who passed whom',
      overtakes.length === 0 ? [] : [listed(overtakes.map(overtakeLine))],
    ),
    ...section(
      'Requirements',
      flipped.length === 0
        ? []
        : [
            listed(
              flipped.map(({ name, label, from, to }) =>
                escapeMarkdown(`${name}, ${label}: ${from ?? 'not asked'} → ${to ?? 'not asked'}`),
              ),
            ),
          ],
    ),
    ...members.map(escapeMarkdown),
  ];
}

const overtakeLine = ({ title, gap, parts, doubt }: OvertakeRow): string =>
  escapeMarkdown(
    [
      `${title}: ${gap}`,
      ...parts.map(({ part, points }) => `${partWord(part)} ${points}.`),
      ...(doubt === null ? [] : [doubt]),
    ].join(' '),
  );

const section = (title: string, body: readonly string[]): string[] =>
  body.length === 0 ? [] : [`## ${title}`, ...body];

const listed = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
