import { z } from 'zod';
import { requirementIds } from '@/lib/requirements';
import { factorIds, regionIds } from '@/lib/rubric/ids';
import { editionChangeSchema, findingSchema, sourceIdsSchema, sourceSchema } from './evidence';
import { dependenciesSchema, diligenceSchema } from './provider-records';
import {
  addressSchema,
  daySchema,
  labelSchema,
  partialDateSchema,
  proseSchema,
  slugSchema,
  sourceIdSchema,
} from './values';

/**
 * One provider, one file: `data/providers/<slug>.yaml`. This schema is the only definition of that
 * file; types, editor schema and error messages come from it.
 *
 * What a single object cannot know (that references resolve, that a finding stays inside its
 * factor's bounds, that evidence is strong enough for what it decides) is checked in
 * `check-references.ts` and `check-evidence.ts`.
 */

export const entityKinds = [
  'bank',
  'trust-company',
  'licensed-firm',
  'registered-firm',
  'other',
] as const;
const entityRoles = ['custodian', 'affiliate'] as const;
const entityStatuses = ['active', 'conditional', 'applied', 'lapsed', 'unknown'] as const;

export const entitySchema = z.strictObject({
  id: slugSchema
    .optional()
    .meta({ description: 'Stays the same in every edition, whatever the name.' }),
  name: labelSchema,
  kind: z.enum(entityKinds),
  role: z
    .enum(entityRoles)
    .default('custodian')
    .meta({ description: 'An affiliate belongs to the group but holds no client assets.' }),
  jurisdiction: labelSchema,
  licence: labelSchema,
  regulator: labelSchema.nullable(),
  since: partialDateSchema.nullable(),
  status: z.enum(entityStatuses),
  qualifiedCustodian: z
    .union([z.boolean(), z.literal('not-applicable')])
    .nullable()
    .meta({
      description:
        'null: not settled by evidence. not-applicable: no custodian, or not in the United States.',
    }),
  qualifiedBasis: proseSchema,
  register: addressSchema.nullable(),
  sources: sourceIdsSchema,
  change: editionChangeSchema,
});

export const regionStatuses = ['yes', 'limited', 'no', 'unknown'] as const;

const regionSchema = z
  .strictObject({
    status: z.enum(regionStatuses),
    note: proseSchema.nullable().default(null),
    servedBy: z
      .array(slugSchema)
      .optional()
      .meta({ description: 'Ids of the entities with which a client there would sign.' }),
    sources: sourceIdsSchema.default([]),
  })
  .refine((region) => region.status === 'unknown' || region.note !== null, {
    path: ['note'],
    error: 'expected a sentence that explains the status',
  })
  .refine((region) => region.status === 'unknown' || region.sources.length > 0, {
    path: ['sources'],
    error: 'expected at least one source for a settled status',
  });

const incidentKinds = ['enforcement', 'breach', 'outage', 'litigation', 'other'] as const;
const resolutions = ['yes', 'no', 'unknown'] as const;

export const incidentSchema = z.strictObject({
  date: partialDateSchema,
  kind: z.enum(incidentKinds),
  resolved: z.enum(resolutions),
  what: proseSchema,
  sources: sourceIdsSchema.min(1),
  change: editionChangeSchema,
});

export const changeSchema = z.strictObject({
  date: partialDateSchema,
  headline: labelSchema.max(60).meta({ description: 'A few words for a table row, without date.' }),
  what: proseSchema,
  decides: z
    .array(z.enum(requirementIds))
    .default([])
    .meta({ description: 'The gates whose outcome this change settles, such as `region:eu`.' }),
  lead: z
    .boolean()
    .default(false)
    .meta({ description: 'Shown beside the provider in the ranking; at most one per file.' }),
  sources: sourceIdsSchema.min(1),
  change: editionChangeSchema,
});

export const feeKinds = [
  'custody',
  'minimum',
  'onboarding',
  'withdrawal',
  'staking-commission',
  'other',
] as const;

const currencySchema = z
  .string()
  .regex(/^[A-Z]{3,5}$/, 'expected the code of a currency or coin, such as USD');

const feeUnits = ['bps', 'percent', 'currency'] as const;

/** A published fee as a number, as far as one is known; what is not known is null, never 0. */
export const feeSchema = z
  .strictObject({
    kind: z.enum(feeKinds),
    basis: slugSchema.meta({
      description: 'What the amount is taken of or for, such as "bps-per-year-on-assets".',
    }),
    amount: z
      .union([z.number().nonnegative(), z.array(z.number().nonnegative()).length(2)])
      .nullable()
      .meta({ description: 'A number, or a range as [from, to]; null: not public.' }),
    unit: z.enum(feeUnits).nullable(),
    currency: currencySchema.nullable(),
    tier: labelSchema.nullable().meta({ description: 'For whom or up to what it holds.' }),
    asOf: partialDateSchema.nullable(),
    asOfNote: labelSchema
      .nullable()
      .default(null)
      .meta({ description: 'For example "undated page".' }),
    current: z
      .enum(['yes', 'no', 'unknown'])
      .meta({ description: 'Whether it is in force today.' }),
    limits: z
      .strictObject({
        upTo: z
          .strictObject({ amount: z.number().positive(), currency: currencySchema })
          .optional()
          .meta({ description: 'Assets above it are priced otherwise, or on request.' }),
        asset: currencySchema
          .optional()
          .meta({ description: 'The one asset that it is charged for.' }),
        client: labelSchema
          .optional()
          .meta({ description: 'The one client that it was agreed with.' }),
        service: labelSchema
          .optional()
          .meta({ description: 'Another service that it belongs to.' }),
      })
      .optional()
      .meta({ description: 'For what it holds; left out where it is not limited.' }),
    statement: proseSchema,
    sources: sourceIdsSchema.min(1),
  })
  .refine(({ amount, unit }) => amount === null || unit !== null, {
    path: ['unit'],
    error: 'expected the unit of an amount',
  })
  .refine(({ unit, currency }) => unit !== 'currency' || currency !== null, {
    path: ['currency'],
    error: 'expected the currency of an amount of money',
  })
  .refine(({ amount }) => !Array.isArray(amount) || (amount[0] ?? 0) <= (amount[1] ?? 0), {
    path: ['amount'],
    error: 'expected a range that goes up',
  });

/** How current evidence reads beside what the article said. */
export const readings = ['confirmed', 'more-precise', 'changed', 'not-confirmed'] as const;

const comparisonSchema = z.strictObject({
  topic: labelSchema,
  article: proseSchema.meta({ description: 'What the article of September 2025 said.' }),
  evidence: proseSchema.meta({ description: 'What evidence says now.' }),
  reading: z.enum(readings),
  sources: sourceIdsSchema,
  change: editionChangeSchema,
});

/** Fields of an article entry that may be completed from evidence where the article breaks off. */
const completableFields = [
  'whyUseIt',
  'notableFeatures',
  'considerIf',
  'alternatives',
  'feesAndNotes',
  'regions',
] as const;

const articleSchema = z.strictObject({
  published: partialDateSchema,
  rank: z.int().min(1),
  tagline: labelSchema,
  whyUseIt: proseSchema,
  bestFor: proseSchema,
  notableFeatures: z.array(proseSchema).min(1),
  considerIf: proseSchema,
  alternatives: z
    .array(z.strictObject({ name: labelSchema, provider: slugSchema.nullable().default(null) }))
    .min(1),
  feesAndNotes: proseSchema,
  regions: proseSchema,
  completed: z
    .strictObject({
      fields: z.array(z.enum(completableFields)),
      note: proseSchema,
      sources: sourceIdsSchema.min(1),
    })
    .nullable()
    .default(null)
    .meta({ description: 'Fields that the article lacks and that were completed from evidence.' }),
  comparisons: z.array(comparisonSchema).min(1),
});

const companySchema = z.strictObject({
  founded: labelSchema.nullable(),
  headquarters: labelSchema.nullable(),
  owner: labelSchema.nullable(),
  listed: labelSchema.nullable(),
  website: addressSchema,
  assetsUnderCustody: z
    .strictObject({
      usd: z.number().positive().nullable(),
      asOf: partialDateSchema,
      note: proseSchema,
      sources: sourceIdsSchema.min(1),
    })
    .nullable(),
  sources: sourceIdsSchema.default([]),
  change: editionChangeSchema,
});

/** A search for actions of regulators that are still open, so that having found none has a date. */
const enforcementSearchSchema = z.strictObject({
  date: daySchema,
  places: z.array(labelSchema).min(1),
  note: proseSchema.nullable().default(null),
});

export const providerFileSchema = z
  .strictObject({
    slug: slugSchema,
    name: labelSchema,
    shortName: labelSchema.meta({ description: 'The name used inside sentences.' }),
    legalLine: labelSchema.meta({
      description: 'The supervised form and its places, such as "National trust bank (OCC) · EU".',
    }),
    researchedOn: daySchema,
    notes: proseSchema,
    company: companySchema,
    article: articleSchema,
    entities: z.array(entitySchema).min(1),
    regions: z.strictObject({
      note: proseSchema,
      sources: sourceIdsSchema,
      change: editionChangeSchema,
      byRegion: z.record(z.enum(regionIds), regionSchema),
    }),
    staking: z.strictObject({
      supported: z.boolean().nullable().meta({ description: 'null: not settled by evidence.' }),
      note: proseSchema,
      networks: z.array(labelSchema),
      commission: proseSchema.nullable(),
      sources: sourceIdsSchema,
      change: editionChangeSchema,
    }),
    findings: z.record(z.enum(factorIds), findingSchema),
    fees: z.array(feeSchema),
    incidents: z.array(incidentSchema),
    enforcementSearch: enforcementSearchSchema.optional(),
    changes: z.array(changeSchema),
    dependencies: dependenciesSchema.optional(),
    diligence: diligenceSchema.optional(),
    sources: z.record(sourceIdSchema, sourceSchema),
  })
  .refine((file) => file.changes.filter((change) => change.lead).length <= 1, {
    path: ['changes'],
    error: 'expected at most one change with lead: true',
  });

export type ProviderFile = z.infer<typeof providerFileSchema>;
