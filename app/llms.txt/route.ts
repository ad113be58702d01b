import { openOnlyEdition } from '@/app/api/v1/open-edition';
import { originOf, textRoute } from '@/app/text-route';
import { toLlmsText } from '@/lib/markdown/to-llms-text';
import { toolNames, toolWords } from '@/lib/mcp/tool-words';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** Where language models find what there is to read (llmstxt.org). */
export const GET = textRoute(async (request) => {
  const { catalogue } = await openOnlyEdition(new URL(request.url).searchParams);
  const tools = toolNames.map((name) => ({ name, title: toolWords[name].title }));
  return {
    body: toLlmsText(catalogue, tools, originOf(request)),
    contentType: 'text/plain; charset=utf-8',
    maxAgeSeconds: 300,
  };
});
