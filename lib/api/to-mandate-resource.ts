import { isSwitch, regionsOf } from '@/lib/requirements';
import type { Mandate } from '@/lib/url/mandate';
import type { RankingResponse } from './schemas/ranking';

/** The mandate as the API tells it: regions in a list of their own. */
export function toMandateResource({ requirements, ...rest }: Mandate): RankingResponse['mandate'] {
  return {
    regions: regionsOf(requirements),
    requirements: requirements.filter(isSwitch),
    ...rest,
  };
}
