import type { Assessment } from '@/lib/assessment/assess';
import type { Catalogue } from '@/lib/catalogue/types';
import { groupFindings } from '@/lib/provider/group-findings';
import { required } from '@/lib/scoring';
import { type Column, leadWords } from './compared-provider';

/**
 * Each provider asked for with its place in the ranking of the whole catalogue, its score and its
 * findings.
 *
 * @throws RangeError for a slug that is not part of the catalogue.
 */
export function toColumns(
  { rubric, providers }: Catalogue,
  { model, standingOf }: Assessment,
  slugs: readonly string[],
): Column[] {
  const heads = slugs.map(standingOf);
  const leads = leadWords(heads);
  return heads.map((head, index): Column => {
    const isSame = ({ slug }: { readonly slug: string }): boolean => slug === head.slug;
    const provider = required(providers.find(isSame), `the provider "${head.slug}"`);
    return {
      head: { ...head, lead: leads[index] ?? null },
      provider,
      facts: required(model.providers.find(isSame), `the facts of "${head.slug}"`),
      groups: groupFindings(rubric, provider, head),
    };
  });
}
