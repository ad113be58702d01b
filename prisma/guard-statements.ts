import type { Engine } from './models.mjs';

const refusal = 'Editions are immutable: write a new one.';

/** `content` belongs to an edition; `head` is an edition itself, or its publication. */
type Immutable = { readonly table: string; readonly kind: 'head' | 'content' };

/** The models that say `/// @immutable` of themselves; all others are ordinary tables. */
export const listImmutable = (models: string): Immutable[] =>
  [...models.matchAll(/^\/\/\/ @immutable( with its edition)?\nmodel (\w+)/gm)].flatMap(
    ([, withEdition, table]) =>
      table === undefined ? [] : [{ table, kind: withEdition === undefined ? 'head' : 'content' }],
  );

/**
 * Triggers that keep editions as they were written, whoever connects: no row is changed or removed,
 * and no content is added to an edition that has been published.
 */
export const toGuardStatements = (engine: Engine, tables: readonly Immutable[]): string =>
  tables
    .map((table) => (engine === 'sqlite' ? guardSqlite(table) : guardPostgresql(table)))
    .join('\n\n');

const guardSqlite = ({ table, kind }: Immutable): string => {
  const refuse = `BEGIN SELECT RAISE(ABORT, '${refusal}'); END;`;
  const statements = [
    `CREATE TRIGGER "${table}_no_update" BEFORE UPDATE ON "${table}" ${refuse}`,
    `CREATE TRIGGER "${table}_no_delete" BEFORE DELETE ON "${table}" ${refuse}`,
  ];
  const noLateRow = `CREATE TRIGGER "${table}_no_late_row" BEFORE INSERT ON "${table}" WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "editionId" = NEW."editionId") ${refuse}`;
  return [...statements, ...(kind === 'content' ? [noLateRow] : [])].join('\n');
};

/** On PostgreSQL the triggers share two functions, which the first migration created. */
const guardPostgresql = ({ table, kind }: Immutable): string => {
  const noChange = `CREATE TRIGGER "${table}_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;
  const noLateRow = `CREATE TRIGGER "${table}_no_late_row" BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_late_row();`;
  return [noChange, ...(kind === 'content' ? [noLateRow] : [])].join('\n');
};
