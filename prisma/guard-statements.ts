import type { Engine } from './models.mjs';

const refusal = 'Editions are immutable: write a new one.';

/** Tables that are not part of an edition's content: its own row, and the list of publications. */
const headTables: readonly string[] = ['Edition', 'Publication'];

/**
 * Triggers that keep editions as they were written, whoever connects: no row is changed or removed,
 * and none is added to an edition that has been published.
 */
export const toGuardStatements = (engine: Engine, tables: readonly string[]): string =>
  tables
    .map((table) => (engine === 'sqlite' ? guardSqlite(table) : guardPostgresql(table)))
    .join('\n\n');

/** On PostgreSQL the triggers share two functions, which the first migration creates. */
export const postgresqlGuardFunctions = `-- What the triggers below call.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '${refusal}';
END $$;

CREATE FUNCTION refuse_late_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") THEN
    RAISE EXCEPTION '${refusal}';
  END IF;
  RETURN NEW;
END $$;`;

const guardSqlite = (table: string): string => {
  const refuse = `BEGIN SELECT RAISE(ABORT, '${refusal}'); END;`;
  const statements = [
    `CREATE TRIGGER "${table}_no_update" BEFORE UPDATE ON "${table}" ${refuse}`,
    `CREATE TRIGGER "${table}_no_delete" BEFORE DELETE ON "${table}" ${refuse}`,
  ];
  const noLateRow = `CREATE TRIGGER "${table}_no_late_row" BEFORE INSERT ON "${table}" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") ${refuse}`;
  return [...statements, ...(headTables.includes(table) ? [] : [noLateRow])].join('\n');
};

const guardPostgresql = (table: string): string => {
  const noChange = `CREATE TRIGGER "${table}_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;
  const noLateRow = `CREATE TRIGGER "${table}_no_late_row" BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();`;
  return [noChange, ...(headTables.includes(table) ? [] : [noLateRow])].join('\n');
};
