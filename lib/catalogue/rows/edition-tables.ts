import type { Edition as EditionRow } from '@/prisma/generated/sqlite/client';
import type { ContentRows, TableName } from './content-rows';

/** A table as the two things that are ever done with it: rows are added, and read by edition. */
export type ContentTable<Rows> = {
  createMany(args: { data: Rows }): PromiseLike<unknown>;
  findMany(args: { where: { editionId: string } }): PromiseLike<readonly unknown[]>;
};

type EditionTable = {
  create(args: { data: EditionRow }): PromiseLike<unknown>;
  findUnique(args: { where: { id: string } }): PromiseLike<EditionRow | null>;
};

type PublicationTable = {
  create(args: { data: { editionId: string; publishedAt: Date } }): PromiseLike<unknown>;
  findMany(args: {
    orderBy: { id: 'desc' };
    take?: number;
    include: { edition: true };
  }): PromiseLike<{ id: number; publishedAt: Date; edition: EditionRow }[]>;
};

export type ContentTables = { [Name in TableName]: ContentTable<ContentRows[Name]> };

/**
 * What a database offers for editions, whichever engine stands behind it. The clients for SQLite and
 * for PostgreSQL are generated from one schema, but as types they are strangers; both satisfy this.
 */
export type EditionTables = ContentTables & {
  edition: EditionTable;
  publication: PublicationTable;
};
