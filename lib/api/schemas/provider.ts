import { z } from 'zod';
import { grades } from '@/lib/rubric/grades';
import { disputeSchema, findingSchema } from '@/lib/catalogue/schema/evidence';
import {
  changeSchema,
  entitySchema,
  feeSchema,
  incidentSchema,
  providerFileSchema,
  regionStatuses,
} from '@/lib/catalogue/schema/provider-file';
import {
  addressSchema,
  daySchema,
  labelSchema,
  proseSchema,
  slugSchema,
} from '@/lib/catalogue/schema/values';
import { changeKinds, factorIds, regionIds } from '@/lib/rubric/ids';
import { disclaimerSchema, editionSchema, orNull, sourcesSchema } from './values';

/**
 * Providers as the API gives them: the fields of the data files, with every reference to a source
 * replaced by the source.
 */

const file = providerFileSchema.shape;
const company = file.company.shape;
const article = file.article.shape;

const sourced = { sources: sourcesSchema };

const companySchema = z.strictObject({
  ...company,
  assetsUnderCustody: z
    .strictObject({ ...company.assetsUnderCustody.unwrap().shape, ...sourced })
    .nullable(),
  ...sourced,
});

const articleSchema = z.strictObject({
  ...article,
  completed: z
    .strictObject({ ...article.completed.unwrap().unwrap().shape, ...sourced })
    .nullable(),
  comparisons: z.array(z.strictObject({ ...article.comparisons.element.shape, ...sourced })),
});

const regionSchema = z.strictObject({
  status: z.enum(regionStatuses),
  note: proseSchema.nullable(),
  servedBy: z.array(slugSchema).nullable().meta({
    description:
      'Ids of entities; null in an edition that does not say which company serves where.',
  }),
  ...sourced,
});

const entityResourceSchema = z.strictObject({
  ...entitySchema.shape,
  id: orNull(entitySchema.shape.id),
  serves: z.array(z.enum(regionIds)),
  ...sourced,
});

const dependencies = file.dependencies.unwrap();
const diligence = file.diligence.unwrap();

const stakingSchema = z.strictObject({ ...file.staking.shape, ...sourced });

export const findingResourceSchema = z.strictObject({
  factor: z.enum(factorIds),
  ...findingSchema.shape,
  headline: orNull(findingSchema.shape.headline),
  readers: orNull(findingSchema.shape.readers),
  change: orNull(findingSchema.shape.change),
  disputed: disputeSchema
    .extend({ ownWords: disputeSchema.shape.ownWords.unwrap().extend(sourced).nullable() })
    .nullable(),
  grade: z.enum(grades).nullable().meta({ description: 'The best grade among its sources.' }),
  ...sourced,
});

export const findingsSchema = z.record(z.enum(factorIds), findingResourceSchema);

export const datedFindingSchema = z.strictObject({
  ...findingResourceSchema.shape,
  lastChanged: z
    .strictObject({
      edition: editionSchema.shape.id.meta({ description: 'The edition that changed it.' }),
      from: editionSchema.shape.id.meta({ description: 'The edition before.' }),
      date: daySchema.meta({ description: 'The day of the edition that changed it.' }),
      kind: z.enum(changeKinds),
    })
    .nullable()
    .meta({
      description:
        'The change that gave the finding its present reading, worked out from the editions held here; null where none of them changed it.',
    }),
});

export const providerSchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  shortName: labelSchema,
  legalLine: labelSchema,
  researchedOn: daySchema,
  notes: proseSchema,
  company: companySchema,
  article: articleSchema,
  entities: z.array(entityResourceSchema),
  regions: z.record(z.enum(regionIds), regionSchema),
  regionSummary: z.strictObject({
    note: proseSchema,
    change: file.regions.shape.change,
    ...sourced,
  }),
  staking: stakingSchema,
  findings: z.record(z.enum(factorIds), datedFindingSchema),
  fees: z.array(
    z.strictObject({
      ...feeSchema.shape,
      what: labelSchema.meta({ description: 'Its name, made from kind and tier.' }),
      value: labelSchema.meta({ description: 'The statement, without its full stop.' }),
      ...sourced,
    }),
  ),
  incidents: z.array(z.strictObject({ ...incidentSchema.shape, ...sourced })),
  enforcementSearch: orNull(file.enforcementSearch),
  changes: z.array(z.strictObject({ ...changeSchema.shape, ...sourced })),
  dependencies: z
    .record(
      dependencies.keyType,
      z.array(z.strictObject({ ...dependencies.valueType.element.shape, ...sourced })),
    )
    .nullable(),
  diligence: z
    .record(diligence.keyType, z.strictObject({ ...diligence.valueType.shape, ...sourced }))
    .nullable(),
  sources: sourcesSchema,
});

export const providerResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  provider: providerSchema,
});

export const providerSummarySchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  shortName: labelSchema,
  legalLine: labelSchema,
  researchedOn: daySchema,
  website: addressSchema,
  articleRank: z.int().min(1),
  regions: z.record(z.enum(regionIds), z.strictObject({ status: z.enum(regionStatuses) })),
  staking: z.strictObject({ supported: z.boolean().nullable(), networks: z.array(labelSchema) }),
  findings: z.int().min(0).meta({ description: 'How many findings it has.' }),
  sources: z.int().min(0).meta({ description: 'How many sources it has.' }),
});

export const providersResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  providers: z
    .array(providerSummarySchema)
    .meta({ description: 'In the order of the list of September 2025.' }),
});

export type FindingResource = z.infer<typeof findingResourceSchema>;
export type ProviderResource = z.infer<typeof providerSchema>;
export type ProviderSummary = z.infer<typeof providerSummarySchema>;
export type ProviderResponse = z.infer<typeof providerResponseSchema>;
export type ProvidersResponse = z.infer<typeof providersResponseSchema>;
