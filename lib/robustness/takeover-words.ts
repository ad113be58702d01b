import { formatList } from '@/lib/format';
import type { Takeover } from '@/lib/scoring';

export type NameOf = (slug: string) => string;

/** Which set a weight can change: those with rank 1, or those with rank 3 or better. */
export type StableSet = 'leader' | 'topThree';

const names = (slugs: readonly string[], nameOf: NameOf): string => formatList(slugs.map(nameOf));

/**
 * What happens beyond the end of a stable range, after "above it".
 *
 * @example sayTakeover('leader', takeover, nameOf) // "Hex Trust takes over", "BitGo leads alone"
 * @example sayTakeover('topThree', takeover, nameOf) // "Gemini replaces Anchorage"
 */
export function sayTakeover(
  set: StableSet,
  { members, enters, leaves }: Takeover,
  nameOf: NameOf,
): string {
  const [entering, leaving] = [names(enters, nameOf), names(leaves, nameOf)];
  const one = enters.length === 1;
  if (enters.length === 0) {
    if (set === 'topThree') return `${leaving} ${leaves.length === 1 ? 'drops' : 'drop'} out`;
    return members.length === 1
      ? `${names(members, nameOf)} leads alone`
      : `only ${names(members, nameOf)} lead`;
  }
  if (leaves.length === 0) return `${entering} ${one ? 'joins' : 'join'}`;
  if (set === 'topThree') return `${entering} ${one ? 'replaces' : 'replace'} ${leaving}`;
  return members.length === enters.length
    ? `${entering} ${one ? 'takes' : 'take'} over`
    : `${entering} ${one ? 'replaces' : 'replace'} ${leaving}`;
}

/** The same in a few words, for inside a picture: who leads there, or who is new among the first. */
export function nameTakeover(
  set: StableSet,
  { members, enters, leaves }: Takeover,
  nameOf: NameOf,
): string {
  if (set === 'leader') return names(members, nameOf);
  return enters.length > 0 ? names(enters, nameOf) : `without ${names(leaves, nameOf)}`;
}
