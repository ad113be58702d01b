import { formatPercentCell } from '@/lib/format';
import type { MemoHeat } from './memo-sureness-model';

/** A chance as a shaded cell; one that prints as under 1 per cent has no shade to speak of. */
export function toMemoHeat(
  share: number,
  { shaded, framed }: Pick<MemoHeat, 'shaded' | 'framed'>,
): MemoHeat {
  return { text: formatPercentCell(share), share, shaded: shaded && share >= 0.005, framed };
}
