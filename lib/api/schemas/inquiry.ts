import { z } from 'zod';
import { proseSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { factorIds } from '@/lib/rubric/ids';
import {
  chanceSchema,
  disclaimerSchema,
  drawsSchema,
  editionSchema,
  mandateSchema,
  noticeSchema,
  pointsSchema,
} from './values';

/** How far the leader that one would name can be trusted. */
const rightLeader = {
  pRight: chanceSchema.meta({
    description: 'The chance that the leader read off is truly among the best, 0 to 1.',
  }),
  expectedLoss: pointsSchema.meta({
    description: 'Points by which the best is expected to score above that leader.',
  }),
};

const asked = { provider: slugSchema, factor: z.enum(factorIds) };

export const inquiryQuestionSchema = z.strictObject({
  ...asked,
  share: chanceSchema.meta({
    description: 'Share of the doubt about the leader that the question holds; all sum to 1 or 0.',
  }),
  width: pointsSchema.meta({
    description: 'Points of uncertainty, of the provider’s total, that the answer removes.',
  }),
  question: proseSchema,
});

export const inquiryPlanStepSchema = z.strictObject({ ...asked, ...rightLeader });

export const inquiryLettersSchema = z.strictObject({
  providers: z.array(slugSchema).meta({ description: 'Whom to write to, about all that is open.' }),
  questions: z.int().min(1).meta({ description: 'How many questions these letters ask.' }),
  ...rightLeader,
});

export const inquiryResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  ...drawsSchema,
  field: z.array(slugSchema).meta({
    description:
      'Among whom is chosen, by name: everyone not ruled out; where two or more of those are on the shortlist, these.',
  }),
  leader: slugSchema
    .nullable()
    .meta({ description: 'Who has the highest mean score, ties by name; null in an empty field.' }),
  ...rightLeader,
  ceiling: z.strictObject({ ...rightLeader, reason: z.enum(['weights']).nullable() }).meta({
    description:
      'After the answers to all questions. What is missing to 1 is left open by the spread of the weights (`weights`), or nothing is missing (null).',
  }),
  questions: z
    .array(inquiryQuestionSchema)
    .meta({ description: 'Every open finding of the field, the largest share of doubt first.' }),
  plan: z.array(inquiryPlanStepSchema).meta({
    description:
      'In the order of asking, up to 40; the first entry tells what is known after one answer.',
  }),
  letters: z.array(inquiryLettersSchema).meta({
    description:
      'Every set of up to five providers that hold most of the doubt, smaller sets first, the best of each size before the others.',
  }),
  flips: z
    .array(
      z.strictObject({
        provider: slugSchema,
        answers: z.int().min(0).nullable().meta({
          description:
            'With how few extreme answers it draws level with the leader; null where all together do not suffice.',
        }),
      }),
    )
    .meta({ description: 'One for each of the field but the leader, by name.' }),
  understudy: z
    .array(z.strictObject({ provider: slugSchema, pFirst: chanceSchema }))
    .meta({ description: 'Chances to be first with the leader left out, the likeliest first.' }),
  stop: z
    .strictObject({
      at: chanceSchema.meta({ description: 'Stop once one is right with this chance.' }),
      median: z.number().min(0),
      mean: z.number().min(0),
    })
    .nullable()
    .meta({
      description:
        'How many questions that takes, asked one at a time, in 200 simulated worlds; null while not computed.',
    }),
  notices: z.array(noticeSchema),
});

export type InquiryResponse = z.infer<typeof inquiryResponseSchema>;
