import { z } from 'zod';
import { confidences, findingStates } from '@/lib/catalogue/schema/evidence';
import { levelSchema, proseSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import {
  chanceSchema,
  disclaimerSchema,
  drawsSchema,
  editionSchema,
  mandateSchema,
  noticeSchema,
  pointsSchema,
  sourcesSchema,
  requirementIdSchema,
} from './values';

const askedSchema = {
  id: z.string().meta({ description: 'The same under every mandate, for keeping answers by.' }),
  provider: slugSchema.meta({ description: 'The slug of whom to ask.' }),
};

const publicSchema = {
  question: proseSchema,
  statement: proseSchema.meta({ description: 'What is public today.' }),
  sources: sourcesSchema,
};

/** Asks about an open finding, and what settling it is worth. */
export const findingQuestionSchema = z.strictObject({
  ...askedSchema,
  factor: z.enum(factorIds),
  criterion: z.enum(criterionIds),
  ...publicSchema,
  state: z.enum(findingStates),
  confidence: z.enum(confidences),
  levels: z.strictObject({ low: levelSchema, high: levelSchema }),
  share: chanceSchema.meta({
    description:
      'Share of the doubt about the leader of the field that the question holds, 0 to 1; questions stand in its order. Shares of all open findings of the field sum to 1.',
  }),
  sharpens: chanceSchema.meta({
    description:
      'By how much the answer is expected to raise the chance of naming the right leader, 0 to 1.',
  }),
  gain: pointsSchema.meta({
    description:
      'By how many points the answer is expected to raise the best score, at credit 50 for unknowns.',
  }),
  changesTopThree: chanceSchema.meta({
    description:
      'The chance that the answer changes the set with rank 3 or better, at credit 50 for unknowns, 0 to 1.',
  }),
  width: pointsSchema.meta({
    description: 'Points of uncertainty, of the provider’s total, that the answer removes.',
  }),
});

/** Asks what decides an open requirement of the mandate; it changes no score. */
export const requirementQuestionSchema = z.strictObject({
  ...askedSchema,
  gate: requirementIdSchema,
  ...publicSchema,
});

export const questionsResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  ...drawsSchema,
  asked: z.array(slugSchema).meta({
    description:
      'Whom to ask, best rank first: the shortlist where there is one, else everyone who is ranked. Who is ruled out is asked nothing.',
  }),
  pRightLeader: chanceSchema.meta({
    description: 'The chance that the likeliest leader is the right one as things stand, 0 to 1.',
  }),
  questions: z.array(findingQuestionSchema).meta({
    description: 'One for each open finding, by share and then by width.',
  }),
  requirements: z
    .array(requirementQuestionSchema)
    .meta({ description: 'One for each requirement that evidence leaves open.' }),
  notices: z.array(noticeSchema),
});

export type QuestionsResponse = z.infer<typeof questionsResponseSchema>;
