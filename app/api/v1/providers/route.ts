import { apiRoute } from '@/lib/api/api-route';
import type { ProvidersResponse } from '@/lib/api/schemas/provider';
import { toEditionResource } from '@/lib/api/to-edition-resource';
import { toProviderSummary } from '@/lib/api/to-provider-summary';
import { disclaimer } from '@/lib/disclaimer';
import { newestId, openOnlyEdition } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(
  async (request) => {
    const { catalogue, caching } = await openOnlyEdition(new URL(request.url).searchParams);
    const { edition, providers } = catalogue;
    const body: ProvidersResponse = {
      edition: toEditionResource(edition),
      disclaimer,
      providers: providers.map(toProviderSummary),
    };
    return { body, caching };
  },
  { keptFor: newestId },
);
