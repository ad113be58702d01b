import 'server-only';
import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ApiError, catalogueUnavailable, internalError } from '@/lib/api/api-error';
import { isCatalogueUnavailable } from '@/lib/catalogue/queries';
import { disclaimer } from '@/lib/disclaimer';
import {
  changesAnswerSchema,
  claimAnswerSchema,
  compareAnswerSchema,
  fetchAnswerSchema,
  questionsAnswerSchema,
  rankAnswerSchema,
  searchAnswerSchema,
  type ToolAnswer,
} from '@/lib/mcp/answers';
import { editionInput, limitInput, listingInput, mandateInput } from '@/lib/mcp/tool-input';
import { toolWords } from '@/lib/mcp/tool-words';
import { factorIds } from '@/lib/rubric/ids';
import { rangesAreNot } from '@/lib/words/site-words';
import { answerClaim, answerFetch, answerSearch } from './catalogue-tools';
import { answerChanged, answerCompare, answerQuestions, answerRank } from './mandate-tools';

const instructions = `Institutional crypto custodians by public evidence. Findings are ranges of levels from 0 to 4: the low end is proven, the high end is what evidence leaves open. ${rangesAreNot}. ${disclaimer}`;

const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/**
 * A server with all tools, for one request or one connection. It holds no state.
 *
 * @param origin where the reader sees the site.
 */
export function makeMcpServer(origin: string): McpServer {
  const server = new McpServer(
    { name: 'custodian-compare', title: 'Custodian Compare', version: '1.0.0', websiteUrl: origin },
    { capabilities: { tools: {} }, instructions },
  );
  const mandate = { ...mandateInput, ...editionInput };

  server.registerTool(
    'search',
    {
      ...toolWords.search,
      inputSchema: z.strictObject({ query: z.string().min(1), ...limitInput, ...editionInput }),
      outputSchema: searchAnswerSchema,
      annotations: readOnly,
    },
    (given) => told(() => answerSearch(origin, given)),
  );
  server.registerTool(
    'fetch',
    {
      ...toolWords.fetch,
      inputSchema: z.strictObject({ id: z.string().min(1), ...editionInput }),
      outputSchema: fetchAnswerSchema,
      annotations: readOnly,
    },
    (given) => told(() => answerFetch(origin, given)),
  );
  server.registerTool(
    'rank',
    {
      ...toolWords.rank,
      inputSchema: z.strictObject({ ...mandate, ...listingInput, ...limitInput }),
      outputSchema: rankAnswerSchema,
      annotations: readOnly,
    },
    (given) => told(() => answerRank(origin, given)),
  );
  server.registerTool(
    'compare',
    {
      ...toolWords.compare,
      inputSchema: z.strictObject({
        providers: z.array(z.string()).min(2).max(4).meta({ description: 'Slugs of providers.' }),
        ...mandate,
        ...limitInput,
      }),
      outputSchema: compareAnswerSchema,
      annotations: readOnly,
    },
    (given) => told(() => answerCompare(origin, given)),
  );
  server.registerTool(
    'next_questions',
    {
      ...toolWords.next_questions,
      inputSchema: z.strictObject({ ...mandate, ...limitInput }),
      outputSchema: questionsAnswerSchema,
      annotations: readOnly,
    },
    (given) => told(() => answerQuestions(origin, given)),
  );
  server.registerTool(
    'what_changed',
    {
      ...toolWords.what_changed,
      inputSchema: z.strictObject({
        from: z.string().optional().meta({ description: 'The earlier edition.' }),
        to: z.string().optional().meta({ description: 'The later edition.' }),
        ...mandateInput,
        ...limitInput,
      }),
      outputSchema: changesAnswerSchema,
      annotations: readOnly,
    },
    (given) => told(() => answerChanged(origin, given)),
  );
  server.registerTool(
    'check_claim',
    {
      ...toolWords.check_claim,
      inputSchema: z.strictObject({
        claim: z.string().min(1).meta({ description: 'The sentence to check.' }),
        provider: z
          .string()
          .optional()
          .meta({ description: 'A slug, where the claim names no provider.' }),
        factor: z.enum(factorIds).optional().meta({ description: 'The factor it is about.' }),
        level: z.int().min(0).max(4).optional().meta({ description: 'At least this level.' }),
        ...limitInput,
        ...editionInput,
        limit: limitInput.limit.default(3),
      }),
      outputSchema: claimAnswerSchema,
      annotations: readOnly,
    },
    (given) => told(() => answerClaim(origin, given)),
  );
  return server;
}

/** What cannot be answered is told to the assistant in the words of the API, so that it can ask better. */
async function told<Data extends object>(answer: () => Promise<ToolAnswer<Data>>) {
  try {
    const { text, data } = await answer();
    return { content: [{ type: 'text' as const, text }], structuredContent: { ...data } };
  } catch (error) {
    const { problem } =
      error instanceof ApiError
        ? error
        : isCatalogueUnavailable(error)
          ? catalogueUnavailable()
          : internalError();
    if (problem.status === 500) console.error(error);
    const expected = problem.expected === undefined ? '' : ` Expected ${problem.expected}.`;
    return {
      content: [{ type: 'text' as const, text: `${problem.detail}${expected}` }],
      isError: true,
    };
  }
}
