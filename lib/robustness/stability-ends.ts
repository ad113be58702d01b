import { formatList, formatWeight } from '@/lib/format';
import { criterionWord } from '@/lib/ranking/criterion-word';
import type { StabilityRow } from './stability-row';

/** In a sentence; more would be a table, which stands below it. */
const named = 3;

/**
 * The weights that would change who leads, nearest to the present ones first; null where no single
 * weight does.
 *
 * @example sayEndsOf(rows) // "a costs weight above 75.4% or a UX weight above 69%"
 */
export function sayStabilityEnds(rows: readonly StabilityRow[]): string | null {
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
  return ends.length > named
    ? `${nearest.join(', ')} or one of ${ends.length - named} others`
    : formatList(nearest, 'or');
}
