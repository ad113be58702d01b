type Positioned = { readonly position: number };

/** A table has no order of its own; lists carry their place in `position`. */
export const inOrder = <Row extends Positioned>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => a.position - b.position);

/** The rows of a list that cites sources, under the key of whatever cites them. */
export const toCitations = <Key extends object>(
  key: Key,
  sourceIds: readonly string[],
): (Key & { position: number; sourceId: string })[] =>
  sourceIds.map((sourceId, position) => ({ ...key, position, sourceId }));

export const fromCitations = (rows: readonly (Positioned & { sourceId: string })[]): string[] =>
  inOrder(rows).map((row) => row.sourceId);
