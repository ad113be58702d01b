/**
 * How the values of a column are to be read, so that each kind of file can show them its own way: a
 * workbook gives them number formats, CSV writes them plainly. A share is 0 to 1; a date may be as
 * short as its year.
 */
export type ColumnKind = 'text' | 'whole' | 'decimal' | 'share' | 'flag' | 'date' | 'link';

export type ExportColumn = {
  /** The name for programs, as in the API. */
  readonly key: string;
  /** The name for people. */
  readonly label: string;
  readonly kind: ColumnKind;
};

/** Unrounded; null where a row has no value in a column. */
export type ExportValue = string | number | boolean | null;

export type ExportTable = {
  readonly columns: readonly ExportColumn[];
  /** One value for each column, in their order. */
  readonly rows: readonly (readonly ExportValue[])[];
};
