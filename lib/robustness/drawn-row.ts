import type { RowChances } from '@/lib/ranking/draw-chances';
import type { RankingRow } from '@/lib/ranking/ranking-row';

/** A ranked provider with what the draws say about it. */
export type DrawnRow = RankingRow & { chances: RowChances };

/**
 * Everyone who is ranked, with chances.
 *
 * @throws RangeError when the draws were made among others: their shares would not add up.
 */
export function toDrawnRows(rows: readonly RankingRow[]): DrawnRow[] {
  return rows.map((row): DrawnRow => {
    const { chances } = row;
    if (chances === null) throw new RangeError(`no draws are known for provider "${row.slug}"`);
    return { ...row, chances };
  });
}
