import { z } from 'zod';
import { settledFields, storedContentSchema, type StoredContent } from '../stored-content';

/**
 * The content of an edition as rows, and back. One mapping for all: the settled fields of a part become
 * columns, whatever else it holds goes into `rest`, unread. So a new field of a data file is neither
 * lost nor does it need a column.
 */

const jsonSchema = z.json();
const restSchema = z.record(z.string(), jsonSchema);
const documentSchema = z.union([restSchema, z.array(jsonSchema)]);

type StoredProvider = StoredContent['providers'][number];
type Fields = Readonly<Record<string, unknown>>;

export const toContentRows = (editionId: string, content: StoredContent) => {
  const { providers, ...documents } = content;
  return {
    document: Object.entries(documents).map(([id, value]) => ({
      editionId,
      id,
      content: documentSchema.parse(withoutUndefined(value)),
    })),
    provider: providers.map((provider, position) => ({
      editionId,
      position,
      ...toColumns(settledFields.provider, withoutParts(provider)),
    })),
    finding: toPartRows(editionId, providers, settledFields.finding, ({ findings }) =>
      Object.entries(findings),
    ),
    source: toPartRows(editionId, providers, settledFields.source, ({ sources }) =>
      Object.entries(sources),
    ),
    entity: toPartRows(editionId, providers, settledFields.entity, ({ entities }) =>
      entities.map((entity, index) => [
        typeof entity['id'] === 'string' ? entity['id'] : String(index + 1),
        entity,
      ]),
    ),
    region: toPartRows(editionId, providers, settledFields.region, ({ regions }) =>
      Object.entries(regions.byRegion),
    ),
  };
};

/** One edition as flat rows. The keys are the names of the tables in the database client. */
export type ContentRows = ReturnType<typeof toContentRows>;
export type TableName = keyof ContentRows;

/** In the order of writing, so that what a row refers to is there before it. */
export const tableNames = [
  'document',
  'provider',
  'finding',
  'source',
  'entity',
  'region',
] as const satisfies readonly TableName[];

/** JSON has no `undefined`; a field that was left out stays left out. */
const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const withoutParts = ({
  findings: _findings,
  sources: _sources,
  entities: _entities,
  regions: { byRegion: _byRegion, ...regions },
  ...provider
}: StoredProvider): Fields => ({ ...provider, regions });

const toColumns = <Columns extends z.ZodObject>(columns: Columns, part: Fields) => ({
  ...columns.parse(part),
  rest: restSchema.parse(
    withoutUndefined(
      Object.fromEntries(
        Object.entries(part).filter(([name]) => !Object.hasOwn(columns.shape, name)),
      ),
    ),
  ),
});

const toPartRows = <Columns extends z.ZodObject>(
  editionId: string,
  providers: readonly StoredProvider[],
  columns: Columns,
  list: (provider: StoredProvider) => readonly (readonly [string, Fields])[],
) =>
  providers.flatMap((provider) =>
    list(provider).map(([id, part], position) => ({
      editionId,
      providerSlug: provider.slug,
      id,
      position,
      ...toColumns(columns, part),
    })),
  );

const documentRowSchema = z.object({ id: z.string(), content: z.unknown() });
const providerRowSchema = settledFields.provider.extend({
  position: z.int(),
  rest: z.looseObject({ regions: z.looseObject({}) }),
});
const partRowSchema = z.looseObject({
  providerSlug: z.string(),
  id: z.string(),
  position: z.int(),
  rest: z.looseObject({}),
});

/**
 * The inverse of `toContentRows`, whatever the order in which a database gives rows back.
 *
 * @throws z.ZodError when a row or a document is missing or is not what it must be.
 */
export function fromContentRows(
  rows: Readonly<Record<TableName, readonly unknown[]>>,
): StoredContent {
  const documents = z.array(documentRowSchema).parse(rows.document);
  const findings = fromPartRows(settledFields.finding, rows.finding);
  const sources = fromPartRows(settledFields.source, rows.source);
  const entities = fromPartRows(settledFields.entity, rows.entity);
  const regions = fromPartRows(settledFields.region, rows.region);
  return storedContentSchema.parse({
    ...Object.fromEntries(documents.map(({ id, content }) => [id, content])),
    providers: inOrder(z.array(providerRowSchema).parse(rows.provider)).map(
      ({ position: _position, rest, ...provider }) => ({
        ...rest,
        ...provider,
        findings: Object.fromEntries(findings(provider.slug)),
        sources: Object.fromEntries(sources(provider.slug)),
        entities: entities(provider.slug).map(([, entity]) => entity),
        regions: { ...rest.regions, byRegion: Object.fromEntries(regions(provider.slug)) },
      }),
    ),
  });
}

/** The parts of a provider, each with its id, in the order of the file. */
const fromPartRows = (
  columns: z.ZodObject,
  rows: readonly unknown[],
): ((slug: string) => [string, Fields][]) => {
  const parts = inOrder(z.array(partRowSchema).parse(rows));
  return (slug) =>
    parts
      .filter(({ providerSlug }) => providerSlug === slug)
      .map((row) => [row.id, { ...row.rest, ...columns.parse(row) }]);
};

const inOrder = <Row extends { readonly position: number }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => a.position - b.position);
