import type { Catalogue } from '@/lib/catalogue/types';
import { formatCount, formatDate } from '@/lib/format';
import { toMarkdownPath } from '@/lib/url/markdown-pages';
import { rangesAreNot, siteAnswers } from '@/lib/words/site-words';
import { closingLines, escapeMarkdown, markdownLink } from './markdown-text';

/**
 * What there is to read for language models, as llmstxt.org proposes: a title, a summary, and lists of
 * links to Markdown and to data.
 *
 * @param origin where the reader sees the site.
 */
export function toLlmsText(
  { edition, providers, rubric }: Catalogue,
  tools: readonly { readonly name: string; readonly title: string }[],
  origin: string,
): string {
  const factors = rubric.criteria.reduce((sum, criterion) => sum + criterion.factors.length, 0);
  const link = (name: string, path: string, says: string) =>
    `- ${markdownLink(name, `${origin}${path}`)}: ${says}`;
  return `${[
    '# Custodian Compare',
    `> Institutional crypto custodians by public evidence: ${formatCount(providers.length, 'provider')}, ${formatCount(factors, 'factor')}, edition of ${formatDate(edition.date)}. Which ${siteAnswers}`,
    `A level from 0 to 4 is a range: its low end is proven, its high end is what evidence leaves open. ${rangesAreNot}; \`?edition=\` pins one. A mandate is a query such as \`?region=us&qualified=yes\`.`,
    '## Pages',
    [
      link('Ranking', toMarkdownPath('/'), 'groups, scores and chances for a mandate'),
      link('Method', toMarkdownPath('/method'), 'weights, levels in words, formulas, requirements'),
      link('Changes', toMarkdownPath('/changes'), 'what moved between two editions, and why'),
      link(
        'Comparison',
        `${toMarkdownPath('/compare')}?providers=${providers
          .slice(0, 2)
          .map(({ slug }) => slug)
          .join(',')}`,
        'two to four side by side',
      ),
    ].join('\n'),
    '## Providers',
    providers
      .map(({ slug, name, legalLine }) =>
        link(name, toMarkdownPath(`/providers/${slug}`), escapeMarkdown(legalLine)),
      )
      .join('\n'),
    '## Data',
    [
      link('API', '/openapi.json', 'JSON, read only, without a key'),
      link('Tables', '/data/datapackage.json', 'CSV, one claim a row'),
      link('All of an edition', '/data/catalogue.json', 'one JSON document'),
      link('Feed', '/changes.atom', 'changes as they are published'),
    ].join('\n'),
    '## Tools',
    `Model Context Protocol at \`${origin}/mcp\`:`,
    tools.map(({ name, title }) => `- \`${name}\`: ${title}`).join('\n'),
    ...closingLines('Custodian Compare', `${origin}/`, edition),
  ].join('\n\n')}\n`;
}
