import type { Edition as EditionRow } from '@/prisma/generated/sqlite/client';
import type { EditionRows, TableName } from './edition-rows';

/** A table as the two things that are ever done with it: rows are added, and read by edition. */
export type Table<Row> = {
  createMany(args: { data: Row[] }): PromiseLike<unknown>;
  findMany(args: { where: { editionId: string } }): PromiseLike<Row[]>;
};

type EditionTable = {
  create(args: { data: EditionRow }): PromiseLike<unknown>;
  findMany(args: {
    orderBy: { [Key in keyof EditionRow]?: 'asc' | 'desc' }[];
    take?: number;
  }): PromiseLike<EditionRow[]>;
  findUnique(args: { where: { id: string } }): PromiseLike<EditionRow | null>;
};

/**
 * What a database offers for editions, whichever engine stands behind it. The clients for SQLite and
 * for PostgreSQL are generated from one schema, but as types they are strangers; both satisfy this.
 */
export type EditionTables = { [Name in TableName]: Table<EditionRows[Name][number]> } & {
  edition: EditionTable;
};
