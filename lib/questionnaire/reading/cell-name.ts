/** @example columnName(0) // "A"; columnName(27) // "AB" */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : `${columnName(rest - 1)}${letter}`;
}

/**
 * A cell as spreadsheets name it. A CSV file has no sheets, so there the sheet is null.
 *
 * @example cellName('Questionnaire', 6, 9) // "Questionnaire!J7"
 */
export function cellName(sheet: string | null, row: number, column: number): string {
  const place = `${columnName(column)}${row + 1}`;
  return sheet === null ? place : `${sheet}!${place}`;
}
