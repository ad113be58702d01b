import { leastCompared, mostCompared } from '@/lib/url/compare-params';
import type { Operation } from './operation';
import type { Parameter } from './parameters';
import type { SharedResponse } from './responses';

/**
 * A file reads the link as the page does: what cannot be used is left out and told in the file, so a
 * bad parameter is no problem. Only an edition that is not held is one.
 */
export const ofFile: readonly SharedResponse[] = [
  'NotModified',
  'NotFound',
  'Failed',
  'Unavailable',
];
export const tolerant = 'A value that cannot be used is left out, and the file says so.';

export const slugInPath: Parameter = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'The slug of the provider.',
  schema: { type: 'string' },
};

const ofMarkdown: Pick<Operation, 'tag' | 'content' | 'others' | 'description'> = {
  tag: 'files',
  description: `${tolerant} The page itself answers the same to “Accept: text/markdown”.`,
  content: { 'text/markdown': { schema: { type: 'string' } } },
  others: ofFile,
};

/** Pages as Markdown, which are rewritten to a route of their own. */
export const markdownOperations: Readonly<Record<string, Operation>> = {
  '/ranking.md': {
    ...ofMarkdown,
    id: 'readRanking',
    summary: 'The ranking as Markdown',
    takes: 'mandate',
  },
  '/providers/{slug}.md': {
    ...ofMarkdown,
    id: 'readProvider',
    summary: 'One provider as Markdown, with all findings and sources',
    takes: 'mandate',
    also: [slugInPath],
  },
  '/compare.md': {
    ...ofMarkdown,
    id: 'readComparison',
    summary: 'Two to four providers side by side as Markdown',
    takes: 'mandate',
    also: [
      {
        name: 'providers',
        in: 'query',
        required: true,
        description: `${leastCompared} to ${mostCompared} slugs.`,
        schema: { type: 'array', items: { type: 'string' } },
        style: 'form',
        explode: false,
      },
    ],
    others: [...ofFile, 'BadParameter'],
  },
  '/changes.md': {
    ...ofMarkdown,
    id: 'readChanges',
    summary: 'What changed between two editions, and why, as Markdown',
    takes: 'changes',
  },
  '/method.md': {
    ...ofMarkdown,
    id: 'readMethod',
    summary: 'The method with its formulas as Markdown',
    takes: 'mandate',
  },
};
