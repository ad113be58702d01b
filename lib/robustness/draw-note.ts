import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import { formatNumber } from '@/lib/format';
import type { Mandate } from '@/lib/url/mandate';

/** What one draw does under this mandate, in a sentence. */
export function drawNote(
  rows: readonly Pick<RankedProvider, 'openFindings'>[],
  { spread }: Pick<Mandate, 'spread'>,
): string {
  const isOpen = rows.some(({ openFindings }) => openFindings.length > 0);
  const weights = `by up to ${formatNumber(spread)}% of itself`;
  if (isOpen) {
    return spread > 0
      ? `Each draw picks a level for every open finding and moves every weight ${weights}.`
      : 'Each draw picks a level for every open finding; weights stay as they are.';
  }
  return spread > 0
    ? `Evidence leaves nothing open here; each draw moves every weight ${weights}.`
    : 'Evidence leaves nothing open here and weights stay as they are, so every draw is the same.';
}
