import { apiRoute } from '@/lib/api/api-route';
import { badParameters } from '@/lib/api/api-error';
import { toCostsResponse } from '@/lib/api/to-costs-response';
import { buildCosts } from '@/lib/costs/build-costs';
import { parseCostsApiParams } from '@/lib/url/costs-api-params';
import { openMandate } from '../open-mandate';
import { newestId } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(
  async (request) => {
    const given = parseCostsApiParams(new URL(request.url).searchParams);
    if (!given.success) throw badParameters(given.problems);
    const { inputs, mandate } = given.params;
    const { catalogue, caching, notices, assessment } = await openMandate(mandate);
    const view = buildCosts(catalogue, assessment, inputs);
    return {
      body: toCostsResponse(catalogue.edition, assessment.params.mandate, view, notices),
      caching,
    };
  },
  { keptFor: newestId },
);
