import { readPastChanges } from '@/app/earlier-editions';
import { unknownProvider } from '@/lib/api/api-error';
import { apiRoute } from '@/lib/api/api-route';
import type { ProviderResponse } from '@/lib/api/schemas/provider';
import { toEditionResource } from '@/lib/api/to-edition-resource';
import { toProviderResource } from '@/lib/api/to-provider-resource';
import { disclaimer } from '@/lib/disclaimer';
import { newestId, openOnlyEdition } from '../../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute<{ slug: string }>(
  async (request, { slug }) => {
    const { catalogue, caching } = await openOnlyEdition(new URL(request.url).searchParams);
    const provider = catalogue.providers.find((one) => one.slug === slug);
    if (provider === undefined) throw unknownProvider(slug);
    const body: ProviderResponse = {
      edition: toEditionResource(catalogue.edition),
      disclaimer,
      provider: toProviderResource(provider, (await readPastChanges(catalogue)).changes),
    };
    return { body, caching };
  },
  { keptFor: newestId },
);
