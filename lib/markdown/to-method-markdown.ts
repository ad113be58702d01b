import { listFactorLevels } from '@/lib/catalogue/factor-levels';
import type { Edition, Rubric } from '@/lib/catalogue/types';
import { formatNumber } from '@/lib/format';
import { requirementParameters } from '@/lib/requirements';
import { methodInShort } from '@/lib/words/method';
import { closingLines, escapeMarkdown, markdownTable } from './markdown-text';

/** A formula with its name and what it means. */
type Formula = { readonly name: string; readonly formula: string; readonly words: string };

type MethodMarkdownContext = {
  readonly edition: Pick<Edition, 'date' | 'hash' | 'method'>;
  /** By the title of the section of the page that they stand in. */
  readonly formulas: readonly { readonly title: string; readonly formulas: readonly Formula[] }[];
  /** The page of the method in this edition, with its origin. */
  readonly link: string;
};

/** The method as Markdown: weights, what each level asks for, formulas, rules of requirements, what is not scored. */
export function toMethodMarkdown(
  { criteria, notScored }: Rubric,
  { edition, formulas, link }: MethodMarkdownContext,
): string {
  return `${[
    '# How the comparison is made',
    `Method ${edition.method}. ${methodInShort}`,
    '## Weights',
    markdownTable(
      [{ name: 'Criterion' }, { name: 'Weight in per cent', numeric: true }, { name: 'About' }],
      criteria.map(({ name, weight, description }) => [
        escapeMarkdown(name),
        formatNumber(weight),
        escapeMarkdown(description),
      ]),
    ),
    '## Levels in words',
    ...criteria.flatMap(({ name, factors }) => [
      `### ${escapeMarkdown(name)}`,
      ...factors.map((factor) =>
        [
          `**${escapeMarkdown(factor.name)}** (\`${factor.id}\`). ${escapeMarkdown(factor.description)}`,
          '',
          ...listFactorLevels(factor).map(
            (level) => `- Level ${level}: ${escapeMarkdown(wordsOfLevel(factor.levels, level))}`,
          ),
        ].join('\n'),
      ),
    ]),
    ...formulas.flatMap(({ title, formulas: listed }) => [
      `## ${title}`,
      listed
        .map(
          ({ name, formula, words }) =>
            `- **${escapeMarkdown(name)}**: \`${formula}\`. ${escapeMarkdown(words)}`,
        )
        .join('\n'),
    ]),
    '## Requirements',
    markdownTable(
      [
        { name: 'Requirement' },
        { name: 'Parameter' },
        { name: 'Passes when' },
        { name: 'Fails when' },
        { name: 'Open when' },
      ],
      requirementParameters.map(({ parameter, example, rule }) => [
        escapeMarkdown(rule.about),
        `\`${parameter}=${example}\``,
        escapeMarkdown(rule.pass),
        escapeMarkdown(rule.fail),
        escapeMarkdown(rule.open),
      ]),
    ),
    '## What is not scored, and why',
    notScored
      .map(({ topic, why }) => `- **${escapeMarkdown(topic)}**: ${escapeMarkdown(why)}`)
      .join('\n'),
    ...closingLines('The method', link, edition),
  ].join('\n\n')}\n`;
}

const wordsOfLevel = (levels: Readonly<Record<string, string | null>>, level: number): string =>
  levels[String(level)] ?? '';
