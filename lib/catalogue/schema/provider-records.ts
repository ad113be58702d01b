import { z } from 'zod';
import { labelSchema, proseSchema, slugSchema, sourceIdSchema } from './values';

/**
 * Two records of a provider file that no score reads: on whom the firm depends, and what public texts
 * answer to the items of due diligence lists. They cite the same sources and entities as the rest.
 */

/** On whom a custodian depends; firms that two custodians share are a risk that both have. */
export const dependencyKinds = [
  'parent',
  'walletTechnology',
  'subCustodians',
  'settlementNetworks',
  'insurers',
  'auditors',
  'cloud',
  'stakingPartners',
] as const;

const dependencySchema = z.strictObject({
  name: labelSchema.meta({ description: 'One firm, written the same in every file.' }),
  statement: proseSchema,
  sources: z.array(sourceIdSchema).min(1),
});

export const dependenciesSchema = z
  .record(z.enum(dependencyKinds), z.array(dependencySchema))
  .meta({ description: 'An empty list: none was found on `researchedOn`.' });

/** Items of due diligence lists, with the ids of the crosswalk in the research on those lists. */
export const diligenceItemIds = [
  'l4',
  'l2',
  'l3',
  'l6',
  'l7',
  'c2',
  'e5',
  'a1',
  'r1',
  'r3',
  'l9',
  'k4',
  'p1',
] as const;

/** `stated`: with conditions, or for some companies only. */
const diligenceStatuses = [
  'stated-yes',
  'stated-no',
  'stated',
  'conflicting',
  'not-found',
] as const;

const diligenceAnswerSchema = z
  .strictObject({
    status: z.enum(diligenceStatuses),
    value: labelSchema.nullable().meta({ description: 'The answer in a line; null: not found.' }),
    statement: proseSchema,
    confidence: z.enum(['high', 'medium', 'low']),
    sources: z.array(sourceIdSchema),
    lookedAt: z.array(labelSchema).default([]),
    entities: z
      .array(
        z.strictObject({
          id: slugSchema.meta({ description: 'The id of an entity of this file.' }),
          status: z.enum(diligenceStatuses),
          basis: labelSchema.nullable().default(null),
        }),
      )
      .default([])
      .meta({ description: 'Where the answer differs from company to company.' }),
  })
  .refine(({ status, sources }) => status === 'not-found' || sources.length > 0, {
    path: ['sources'],
    error: 'expected a source for an answer',
  })
  .refine(
    ({ status, sources, lookedAt }) =>
      status !== 'not-found' || sources.length > 0 || lookedAt.length > 0,
    { path: ['lookedAt'], error: 'expected where one looked, for an answer that was not found' },
  );

export const diligenceSchema = z.record(z.enum(diligenceItemIds), diligenceAnswerSchema);
