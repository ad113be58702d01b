import { z } from 'zod';
import { changeKinds } from '@/lib/rubric/ids';
import {
  addressSchema,
  daySchema,
  labelSchema,
  levelSchema,
  partialDateSchema,
  proseSchema,
  sourceIdSchema,
} from './values';

/**
 * Sources, and the findings that rest on them. A field that is optional although `data/README.md` asks
 * for it is one that the first edition did not have, which is still read; `check-evidence.ts` asks for
 * it in `data/`.
 */

/** Strongest first; see `data/README.md`. */
export const sourceKinds = [
  'regulator',
  'filing',
  'official-docs',
  'official-page',
  'press-release',
  'press',
  'third-party',
] as const;

export const findingStates = [
  'disclosed',
  'not-disclosed',
  'under-review',
  'not-applicable',
  'under-nda',
] as const;

export const confidences = ['high', 'medium', 'low'] as const;

/** Whether the text itself was read, a copy of it, or one for which nobody answers. */
export const standings = ['original', 'copy', 'unvetted'] as const;

export const sourceSchema = z
  .strictObject({
    kind: z.enum(sourceKinds),
    publisher: labelSchema,
    title: labelSchema,
    url: addressSchema.nullable().meta({ description: 'null: the source has no public address.' }),
    published: partialDateSchema.nullable().meta({ description: 'null: the source is undated.' }),
    retrieved: daySchema,
    standing: z.enum(standings).optional().meta({
      description:
        'copy: a repost, mirror, staging host or register copy was read. unvetted: no accountable publisher.',
    }),
    original: z
      .strictObject({ publisher: labelSchema.nullable(), url: addressSchema.nullable() })
      .refine(({ publisher, url }) => publisher !== null || url !== null, {
        error: 'expected a publisher or an address',
      })
      .optional()
      .meta({ description: 'What a copy is a copy of.' }),
  })
  .refine(({ standing, original }) => standing !== 'copy' || original !== undefined, {
    path: ['original'],
    error: 'expected the original of a copy',
  });

export const sourceIdsSchema = z.array(sourceIdSchema);

export const editionChangeSchema = z
  .strictObject({
    from: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'expected the id of an edition, 16 hex digits')
      .meta({ description: 'The edition from which it differs.' }),
    kind: z.enum(changeKinds),
    note: proseSchema,
  })
  .optional()
  .meta({ description: 'How and why this differs from an earlier edition.' });

/** A finding that somebody contests: it stays as it is until the review has ended. */
export const disputeSchema = z.strictObject({
  since: daySchema,
  reason: proseSchema.meta({ description: 'What is contested, and by whom.' }),
  ownWords: z
    .strictObject({
      text: proseSchema.meta({ description: 'As the provider says it, shown as its words.' }),
      sources: sourceIdsSchema.min(1),
    })
    .optional(),
});

export const findingSchema = z
  .strictObject({
    low: levelSchema.meta({ description: 'The level that evidence proves.' }),
    high: levelSchema.meta({ description: 'The highest level that evidence leaves open.' }),
    state: z.enum(findingStates),
    headline: labelSchema
      .max(90)
      .optional()
      .meta({ description: 'The statement in a line, neutral, without a full stop.' }),
    statement: proseSchema,
    confidence: z.enum(confidences),
    readers: z
      .literal([1, 2])
      .optional()
      .meta({ description: 'How many people have read the sources.' }),
    sources: sourceIdsSchema,
    lookedAt: z
      .array(labelSchema)
      .default([])
      .meta({ description: 'Where one looked on `researchedOn`, when absence is the finding.' }),
    disputed: disputeSchema
      .optional()
      .meta({ description: 'Since when it is under review, and why.' }),
    change: editionChangeSchema,
  })
  .refine((finding) => finding.low <= finding.high, {
    path: ['high'],
    error: 'expected high to be at least low',
  });

export type SourceFile = z.infer<typeof sourceSchema>;
export type SourceKind = SourceFile['kind'];
export type SourceStanding = (typeof standings)[number];
export type EditionChange = NonNullable<z.infer<typeof editionChangeSchema>>;
