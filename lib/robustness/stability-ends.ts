import { formatList, formatWeight, numberWord } from '@/lib/format';
import { criterionWord } from '@/lib/ranking/criterion-word';
import type { StabilityRow } from './stability-row';
import type { StabilityTable } from './stability-table';

/** In a sentence; more would be a table, which stands below it. */
const named = 3;

export type StabilityEnds = {
  /** "a costs weight above 75.4% or a UX weight above 69%" */
  text: string;
  /** False where the text leaves some out. */
  isAll: boolean;
};

/**
 * The weights that would change who leads, nearest to the present ones first; null where no single
 * weight does.
 */
export function sayStabilityEnds(rows: readonly StabilityRow[]): StabilityEnds | null {
  const ends = rows
    .flatMap(({ criterion, name, weight, low, high, below, above }) => {
      const word = criterionWord({ id: criterion, name });
      const text = (side: 'above' | 'below', at: number): string =>
        `a ${word} weight ${side} ${formatWeight(at)}`;
      return [
        ...(below === null ? [] : [{ distance: weight - low, text: text('below', low) }]),
        ...(above === null ? [] : [{ distance: high - weight, text: text('above', high) }]),
      ];
    })
    .toSorted((a, b) => a.distance - b.distance);
  if (ends.length === 0) return null;
  const nearest = ends.slice(0, named).map(({ text }) => text);
  const others = ends.length - nearest.length;
  return others === 0
    ? { text: formatList(nearest, 'or'), isAll: true }
    : { text: `${nearest.join(', ')} or ${sayOthers(others)}`, isAll: false };
}

const sayOthers = (count: number): string =>
  count === 1 ? 'one other move' : `one of ${numberWord(count)} other moves`;

/** What single weights do to the lead, in a sentence. */
export function sayStability({ rows, tie }: Pick<StabilityTable, 'rows' | 'tie'>): string {
  if (tie !== null) return 'With any move of a weight the tie may break.';
  const ends = sayStabilityEnds(rows);
  if (ends === null) return 'No single weight would change the lead.';
  return ends.isAll
    ? `Only ${ends.text} would change the lead.`
    : `Weights matter for the lead: ${ends.text} would change it.`;
}
