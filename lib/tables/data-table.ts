/** What a field holds: the types of a Table Schema, so that programs need not guess. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

type DataValue = string | number | boolean | null;

type DataField = {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
};

/** A table as every file of it is written: one claim a row, the same fields in every row. */
export type DataTable = {
  readonly name: string;
  /** What one row is. */
  readonly description: string;
  readonly fields: readonly DataField[];
  /** One value for each field, in their order. */
  readonly rows: readonly (readonly DataValue[])[];
};

/** The tables that there are, in their order. */
export const dataTableNames = [
  'findings',
  'sources',
  'entities',
  'regions',
  'fees',
  'incidents',
  'changes',
] as const;

export type DataTableName = (typeof dataTableNames)[number];

/** @example fileOf('fees') // "fees.csv" */
export const fileOf = (name: string): string => `${name}.csv`;

/** Everything of an edition, the description of its tables, and the checksums of both. */
export const otherDataFiles = {
  catalogue: 'catalogue.json',
  datapackage: 'datapackage.json',
  checksums: 'checksums.txt',
} as const;

/** Every file of an edition. */
export const dataFileNames: readonly string[] = [
  ...dataTableNames.map(fileOf),
  ...Object.values(otherDataFiles),
];

/** A field, and where its value comes from. */
export type FieldOf<Row> = DataField & { readonly read: (row: Row) => DataValue };

export const field = <Row>(
  name: string,
  type: FieldType,
  description: string,
  read: (row: Row) => DataValue,
): FieldOf<Row> => ({ name, type, description, read });

/** @example toDataTable('fees', 'a published fee', fields, rows) */
export const toDataTable = <Row>(
  name: string,
  description: string,
  fields: readonly FieldOf<Row>[],
  rows: readonly Row[],
): DataTable => ({
  name,
  description,
  fields: fields.map(({ name: key, type, description: says }) => ({
    name: key,
    type,
    description: says,
  })),
  rows: rows.map((row) => fields.map(({ read }) => read(row))),
});

/** Several ids in one cell are joined as in a link. */
export const joined = (ids: readonly string[]): string | null =>
  ids.length === 0 ? null : ids.join(',');
