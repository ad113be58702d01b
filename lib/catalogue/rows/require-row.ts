/**
 * The row that must exist because the edition is complete.
 *
 * @throws Error naming what is missing.
 */
export const requireRow = <Row>(row: Row | undefined, what: string): Row => {
  if (row === undefined) throw new Error(`${what}: the database holds no row`);
  return row;
};
