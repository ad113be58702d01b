import { z } from 'zod';
import { findingSchema } from '@/lib/catalogue/schema/evidence';
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
import { factorIds, regionIds } from '@/lib/rubric/ids';
import { disclaimerSchema, editionSchema, sourcesSchema } from './values';

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
  ...sourced,
});

const stakingSchema = z.strictObject({ ...file.staking.shape, ...sourced });

export const findingResourceSchema = z.strictObject({
  factor: z.enum(factorIds),
  ...findingSchema.shape,
  ...sourced,
});

export const findingsSchema = z.record(z.enum(factorIds), findingResourceSchema);

export const providerSchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  shortName: labelSchema,
  legalLine: labelSchema,
  researchedOn: daySchema,
  notes: proseSchema,
  company: companySchema,
  article: articleSchema,
  entities: z.array(z.strictObject({ ...entitySchema.shape, ...sourced })),
  regions: z.record(z.enum(regionIds), regionSchema),
  regionSummary: z.strictObject({ note: proseSchema, ...sourced }),
  staking: stakingSchema,
  findings: findingsSchema,
  fees: z.array(z.strictObject({ ...feeSchema.shape, ...sourced })),
  incidents: z.array(z.strictObject({ ...incidentSchema.shape, ...sourced })),
  changes: z.array(z.strictObject({ ...changeSchema.shape, ...sourced })),
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
  providers: z.array(providerSummarySchema).meta({ description: 'In the order of the article.' }),
});

export type ProviderResource = z.infer<typeof providerSchema>;
export type ProviderSummary = z.infer<typeof providerSummarySchema>;
export type ProviderResponse = z.infer<typeof providerResponseSchema>;
export type ProvidersResponse = z.infer<typeof providersResponseSchema>;
