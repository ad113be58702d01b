import type { Edition } from '@/lib/catalogue/types';
import type { CostsView } from '@/lib/costs/build-costs';
import { disclaimer } from '@/lib/disclaimer';
import type { Mandate, Notice } from '@/lib/url/mandate';
import type { CostsResponse } from './schemas/costs';
import { toEditionResource } from './to-edition-resource';
import { toMandateResource } from './to-mandate-resource';

/** What custody would cost as far as it is public, as the API gives it. */
export const toCostsResponse = (
  edition: Edition,
  mandate: Mandate,
  { inputs, groups }: CostsView,
  notices: Notice[],
): CostsResponse => ({
  edition: toEditionResource(edition),
  disclaimer,
  mandate: toMandateResource(mandate),
  inputs,
  providers: groups
    .flatMap(({ rows }) => rows)
    .map(({ slug, name, group, year, parts, unknown, stakes }) => ({
      slug,
      name,
      group,
      year,
      parts: parts.map(({ kind, low, high, once, formula, condition, fee }) => ({
        kind,
        low,
        high,
        once,
        formula,
        condition,
        asOf: fee.asOf,
        sources: [...fee.sources],
      })),
      unknown: [...unknown],
      stakes,
    })),
  notices,
});
