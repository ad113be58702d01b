import { z } from 'zod';
import { slugSchema } from '@/lib/catalogue/schema/values';
import { formatOf100 } from '@/lib/format';
import { requirementIds } from '@/lib/requirements';
import { changeKinds, factorIds } from '@/lib/rubric/ids';
import { thresholds } from '@/lib/words/thresholds';
import {
  chanceSchema,
  disclaimerSchema,
  drawsSchema,
  editionSchema,
  mandateSchema,
  noticeSchema,
  pointsSchema,
  rankSchema,
  sourcesSchema,
} from './values';

/** Points that were added or taken away, unrounded. */
const moveSchema = z.number();

const ends = <Schema extends z.ZodType>(schema: Schema) => ({ from: schema, to: schema });

export const scoreSplitSchema = z
  .strictObject({
    world: moveSchema,
    evidence: moveSchema,
    correction: moveSchema,
    age: moveSchema,
    method: moveSchema,
    formula: moveSchema,
    weights: moveSchema,
  })
  .meta({
    description:
      'What findings did by kind of change (method: by the rules of evidence), what the points of a level did, and what weights did; adds up to the difference.',
  });

export const changedFindingSchema = z.strictObject({
  factor: z.enum(factorIds),
  kind: z.enum(changeKinds),
  from: z.tuple([z.number(), z.number()]),
  to: z.tuple([z.number(), z.number()]),
  note: z.string().meta({
    description: 'Why; empty where the editions give no reason, which is counted as evidence.',
  }),
  sources: sourcesSchema.meta({ description: 'Those of the later edition.' }),
});

export const changedProviderSchema = z.strictObject({
  slug: slugSchema,
  score: z.strictObject({ ...ends(pointsSchema.nullable()), split: scoreSplitSchema.nullable() }),
  pFirst: z.strictObject({
    ...ends(chanceSchema),
    split: z.strictObject({ data: moveSchema, formula: moveSchema, weights: moveSchema }),
  }),
  rank: z.strictObject(ends(rankSchema.nullable())),
  findings: z.array(changedFindingSchema),
  requirements: z
    .array(
      z.strictObject({
        id: z.string().meta({ examples: [...requirementIds] }),
        ...ends(z.enum(['pass', 'fail', 'open']).nullable()),
      }),
    )
    .meta({ description: 'Those of the mandate whose outcome differs.' }),
});

export const overtakeSchema = z.strictObject({
  provider: slugSchema,
  passed: slugSchema,
  gap: z.strictObject(ends(moveSchema)).meta({
    description: 'Points by which the provider was and is ahead of the one that it passed.',
  }),
  parts: scoreSplitSchema,
  settled: z.boolean().meta({
    description: `Whether one of the two is ahead in ${formatOf100(thresholds.settledOrder)} simulations, before and after.`,
  }),
});

export const changesResponseSchema = z.strictObject({
  from: editionSchema,
  to: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  ...drawsSchema,
  providers: z.array(changedProviderSchema).meta({
    description: 'In the order of the later edition; who left stands last.',
  }),
  overtakes: z.array(overtakeSchema).meta({ description: 'The widest move of a gap first.' }),
  notices: z.array(noticeSchema),
});

export type ChangesResponse = z.infer<typeof changesResponseSchema>;
