import type { ModelCriterion } from '@/lib/assessment/model';
import { formatList, formatWeight } from '@/lib/format';
import type { CriterionId } from '@/lib/rubric/ids';
import type { StableRange, Takeover } from '@/lib/scoring/asking';

/** How far one weight can move before a set of providers changes, as a picture and in words. */
export type StabilityRow = {
  criterion: CriterionId;
  name: string;
  /** Shares 0 to 1: the weight in use, and the exact range in which the set stays. */
  weight: number;
  low: number;
  high: number;
  /** Who is there below and above the range; null where the set stays to the end of the scale. */
  below: string | null;
  above: string | null;
  /** "BitGo leads up to 65%" */
  reading: string;
  /** "above it, Hex Trust takes over" */
  detail: string | null;
  /** Both as one sentence, with the criterion and its weight: what the picture says. */
  label: string;
};

export function toStabilityRow(
  set: StableSet,
  { id, name }: Pick<ModelCriterion, 'id' | 'name'>,
  weight: number,
  range: StableRange,
  nameOf: NameOf,
): StabilityRow {
  const { low, high, below, above } = range;
  const reading = sayRange(set, range, nameOf);
  const detail = sayEnds(set, range, nameOf);
  return {
    criterion: id,
    name,
    weight,
    low,
    high,
    below: below && nameTakeover(set, below, nameOf),
    above: above && nameTakeover(set, above, nameOf),
    reading,
    detail,
    label: `${name}, now ${formatWeight(weight)}: ${[reading, detail].filter(Boolean).join('; ')}.`,
  };
}

/** True where any move of the weight parts a tie: the set holds at the present weight alone. */
export function isUnsettled({ low, high, below, above }: StableRange): boolean {
  return low === high && (below !== null || above !== null);
}

function sayRange(set: StableSet, range: StableRange, nameOf: NameOf): string {
  const { members, low, high, below, above } = range;
  if (isUnsettled(range)) return 'Not settled';
  const subject =
    set === 'topThree'
      ? 'They stay'
      : `${formatList(members.map(nameOf))} ${members.length === 1 ? 'leads' : 'lead together'}`;
  if (below && above) return `${subject} from ${formatWeight(low)} to ${formatWeight(high)}`;
  if (above) return `${subject} up to ${formatWeight(high)}`;
  if (below) return `${subject} from ${formatWeight(low)}`;
  return `${subject} at any weight`;
}

function sayEnds(set: StableSet, range: StableRange, nameOf: NameOf): string | null {
  const { low, high, below, above } = range;
  const unsettled = isUnsettled(range);
  // "It" is the one weight that the reading has just named.
  const namesBoth = !unsettled && below !== null && above !== null;
  const belowAt = namesBoth || unsettled ? formatWeight(low) : 'it';
  const aboveAt = namesBoth || (unsettled && below === null) ? formatWeight(high) : 'it';
  const ends = [
    below && `below ${belowAt}, ${sayTakeover(set, below, nameOf)}`,
    above && `above ${aboveAt}, ${sayTakeover(set, above, nameOf)}`,
  ];
  return ends.filter(Boolean).join('; ') || null;
}

type NameOf = (slug: string) => string;

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
