import { z } from 'zod';
import { slugSchema } from '@/lib/catalogue/schema/values';
import { criterionIds } from '@/lib/rubric/ids';
import {
  chanceSchema,
  disclaimerSchema,
  drawsSchema,
  editionSchema,
  mandateSchema,
  noticeSchema,
  weightShareSchema,
} from './values';

const slugsSchema = z.array(slugSchema);

const takeoverSchema = z.strictObject({
  members: slugsSchema.meta({ description: 'The whole new set.' }),
  enters: slugsSchema,
  leaves: slugsSchema,
});

/** The weights of one criterion at which a set of providers stays the same. */
export const stableRangeSchema = z.strictObject({
  members: slugsSchema.meta({ description: 'The set at the present weight.' }),
  low: weightShareSchema,
  high: weightShareSchema,
  below: takeoverSchema
    .nullable()
    .meta({ description: 'The set just below `low`; null where it stays down to a weight of 0.' }),
  above: takeoverSchema
    .nullable()
    .meta({ description: 'The set just above `high`; null where it stays up to a weight of 1.' }),
});

/**
 * The first six fields are about who leads. A lead can be shared, so each end names one provider, the
 * first by slug where several would lead together; `leader` has them all.
 */
export const weightStabilitySchema = z.strictObject({
  criterion: z.enum(criterionIds),
  weight: weightShareSchema.meta({ description: 'The present weight, a share 0 to 1.' }),
  low: weightShareSchema.meta({
    description:
      'The lowest weight at which the leader stays, the others keeping their proportions.',
  }),
  high: weightShareSchema.meta({ description: 'The highest weight at which the leader stays.' }),
  takesOverBelow: slugSchema.nullable().meta({
    description:
      'Who leads just below `low`; of several who lead together the first by slug. Null where the leader stays down to a weight of 0.',
  }),
  takesOverAbove: slugSchema.nullable().meta({
    description:
      'Who leads just above `high`; of several who lead together the first by slug. Null where the leader stays up to a weight of 1.',
  }),
  leader: stableRangeSchema.meta({ description: 'Those with rank 1, ties included.' }),
  topThree: stableRangeSchema.meta({
    description: 'Those with rank 3 or better, ties included.',
  }),
});

export const robustnessResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  ...drawsSchema,
  acceptability: z.record(slugSchema, z.array(chanceSchema)).meta({
    description:
      'By slug: the chance of rank 1, 2, … among all that the mandate admits. Rows and columns sum to 1.',
  }),
  pairwise: z.record(slugSchema, z.record(slugSchema, chanceSchema)).meta({
    description:
      'By slug, then slug of the other: the chance to be ahead, ties half. A provider against itself is 0.5.',
  }),
  weightStability: z
    .array(weightStabilitySchema)
    .meta({ description: 'One entry for each criterion, at the mandate’s credit for unknowns.' }),
  notices: z.array(noticeSchema),
});

export type RobustnessResponse = z.infer<typeof robustnessResponseSchema>;
