import { compareText } from '../core/compare-text';
import { realAt } from '../core/required';
import type { FieldDraws } from './field-draws';
import type { InquiryField } from './inquiry-field';
import { highestOf } from './lead-on-grid';
import { rowOf } from './matrix';

/**
 * The chances to be first with the leader left out, from the same draws, the likeliest first, equals
 * by slug; ties in a draw share it. They sum to 1; a field of one has no understudy.
 */
export function understudy(
  { members, leader }: InquiryField,
  { samples, truths }: FieldDraws,
): { readonly provider: string; readonly pFirst: number }[] {
  if (leader === null || members.length < 2) return [];
  const size = members.length;
  const first = new Float64Array(size);
  const scores = new Float64Array(size);
  for (let drawn = 0; drawn < samples; drawn += 1) {
    scores.set(rowOf(truths, drawn));
    scores[leader] = -Infinity;
    const best = highestOf(scores);
    let count = 0;
    for (let i = 0; i < size; i += 1) if (realAt(scores, i) === best) count += 1;
    for (let i = 0; i < size; i += 1) {
      if (realAt(scores, i) === best) first[i] = realAt(first, i) + 1 / count;
    }
  }
  return members
    .map(({ slug }, i) => ({ provider: slug, pFirst: realAt(first, i) / samples }))
    .filter((_, i) => i !== leader)
    .sort((a, b) => b.pFirst - a.pFirst || compareText(a.provider, b.provider));
}
