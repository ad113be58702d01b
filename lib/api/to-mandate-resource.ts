import { isSwitch, regionsOf } from '@/lib/requirements';
import type { Mandate } from '@/lib/url/mandate';
import { requirementValue } from '@/lib/url/requirement-params';
import type { RankingResponse } from './schemas/ranking';

/** The mandate as the API tells it: each kind of requirement in a list of its own, as links ask for it. */
export function toMandateResource({ requirements, ...rest }: Mandate): RankingResponse['mandate'] {
  const listOf = (parameter: 'need' | 'stakes'): string[] =>
    requirementValue(requirements, parameter).split(',').filter(Boolean);
  return {
    regions: regionsOf(requirements),
    requirements: requirements.filter(isSwitch),
    need: listOf('need'),
    stakes: listOf('stakes'),
    ...rest,
  };
}
