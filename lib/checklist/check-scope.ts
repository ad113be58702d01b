import type { Mandate } from '@/lib/url/mandate';

/**
 * What of a mandate an answer to a check is given for: regions and requirements, and the diligence packs
 * that stood beside it. Weights and the rest change no answer, so they are no part of it. No requirement has
 * a name of its own, because an empty text is easily lost.
 */
export function checkScope(
  { requirements }: Pick<Mandate, 'requirements'>,
  packs: readonly string[] = [],
): string {
  const asked = [...requirements, ...packs.toSorted().map((id) => `pack:${id}`)];
  return asked.length === 0 ? 'any' : asked.join(',');
}
