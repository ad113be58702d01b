import { z } from 'zod';
import type { CatalogueContent } from './content';
import { diligenceFileSchema } from './schema/diligence-file';
import { guideFileSchema } from './schema/guide-file';
import { presetsFileSchema } from './schema/presets-file';
import { providerFileSchema } from './schema/provider-file';
import { rubricFileSchema } from './schema/rubric-file';

/**
 * An edition is content as of the software of its day. It is stored, hashed and frozen as it was, and
 * read by the schemas of today. This file is the one place where the two meet: `data/` is read
 * strictly, a stored edition tolerantly.
 */

/** What every part of every edition has, whatever its age; in the database each is a column. */
export const settledFields = {
  provider: z.object({ slug: z.string(), name: z.string(), researchedOn: z.string() }),
  finding: z.object({
    low: z.int(),
    high: z.int(),
    state: z.string(),
    confidence: z.string(),
  }),
  source: z.object({
    kind: z.string(),
    publisher: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    retrieved: z.string(),
  }),
  entity: z.object({
    name: z.string(),
    kind: z.string(),
    jurisdiction: z.string(),
    status: z.string(),
  }),
  region: z.object({ status: z.string() }),
};

export const storedContentSchema = z.looseObject({
  rubric: z.looseObject({ version: z.int() }),
  providers: z
    .array(
      settledFields.provider.loose().extend({
        findings: z.record(z.string(), settledFields.finding.loose()),
        sources: z.record(z.string(), settledFields.source.loose()),
        entities: z.array(settledFields.entity.loose()),
        regions: z.looseObject({ byRegion: z.record(z.string(), settledFields.region.loose()) }),
      }),
    )
    .readonly(),
});

/** The content of an edition as it was written; what it holds beyond the settled fields is its own. */
export type StoredContent = z.infer<typeof storedContentSchema>;

/**
 * Brings content of an earlier shape nearer to that of today, and leaves alone what has it already:
 * `{ readers: null, ...finding }`. What an edition does not say becomes "unknown", never a guess.
 */
export type Upgrade = (content: StoredContent) => StoredContent;

const earlierFeeSchema = z.looseObject({ what: z.string(), value: z.string() });

/** Until the second edition a fee was a text under a name: `what` and `value`. */
const withStructuredFees: Upgrade = (content) => ({
  ...content,
  providers: content.providers.map((provider) => {
    const fees = provider['fees'];
    return Array.isArray(fees) ? { ...provider, fees: fees.map(toStructuredFee) } : provider;
  }),
});

const toStructuredFee = (fee: unknown): unknown => {
  const earlier = earlierFeeSchema.safeParse(fee);
  if (!earlier.success) return fee;
  const { what, value, ...rest } = earlier.data;
  return {
    ...rest,
    kind: 'other',
    basis: 'as-stated',
    amount: null,
    unit: null,
    currency: null,
    tier: what,
    current: 'unknown',
    statement: `${value}.`,
  };
};

/** From the oldest change of shape to the newest. A change of a schema that editions lack goes here. */
const upgrades: readonly Upgrade[] = [withStructuredFees];

/**
 * What a data file must look like without the rules about it: types and words, not "ends with a full
 * stop" or "exactly eight". A rule may become stricter and an edition of an earlier day still be read.
 * Keys that the schema does not know are left out: an earlier version had a use for them, or a later
 * one will.
 *
 * @throws Error for a kind of schema that nobody has used here before; add it.
 */
function toShape(schema: z.core.$ZodType): z.ZodType {
  if (isObjectSchema(schema)) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [key, toShape(field)]);
    return z.object(Object.fromEntries(fields));
  }
  if (schema instanceof z.ZodArray) return z.array(toShape(schema.element));
  if (schema instanceof z.ZodRecord) {
    return z.record(schema.keyType, toShape(schema.valueType));
  }
  if (schema instanceof z.ZodNullable) return toShape(schema.unwrap()).nullable();
  if (schema instanceof z.ZodOptional) return toShape(schema.unwrap()).optional();
  if (schema instanceof z.ZodDefault) {
    return toShape(schema.unwrap()).default(schema.def.defaultValue);
  }
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(toShape));
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return schema;
  if (schema instanceof z.ZodTemplateLiteral) return schema;
  switch (schema._zod.def.type) {
    case 'string':
      return z.string();
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    default:
      throw new Error(`A stored edition cannot be read by a schema of ${schema._zod.def.type}.`);
  }
}

const isObjectSchema = (schema: z.core.$ZodType): schema is z.ZodObject<z.core.$ZodShape> =>
  schema instanceof z.ZodObject;

const contentShape = toShape(
  z.object({
    rubric: rubricFileSchema,
    guide: guideFileSchema,
    presets: presetsFileSchema.shape.presets,
    diligence: diligenceFileSchema.optional(),
    providers: z.array(providerFileSchema),
  }),
  // The shape of a schema has the type of the schema; only its rules are gone.
).pipe(z.custom<CatalogueContent>());

/**
 * Reads an edition of any age as content of today.
 *
 * @throws z.ZodError where a value is missing or has another type; `tests/data` reads every frozen
 *   edition, so that a change of a schema which needs an upgrade is noticed when it is made.
 */
export const readStoredContent = (
  stored: StoredContent,
  steps: readonly Upgrade[] = upgrades,
): CatalogueContent =>
  contentShape.parse(steps.reduce((content, upgrade) => upgrade(content), stored));
