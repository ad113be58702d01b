import { z } from 'zod';
import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { mapRecord } from '@/lib/catalogue/map-record';
import { sourceKinds, standings } from '@/lib/catalogue/schema/evidence';
import { criterionIds, factorIds, regionIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import type { recordedEditionSchema } from './values';
import {
  addressSchema,
  boundsSchema,
  daySchema,
  levelSchema,
  longTextSchema,
  slugSchema,
} from './values';

/**
 * What a decision rests on, copied from the edition on the day: all that an assessment reads, so that
 * the same digits come out on an installation that lacks the edition, and the digits themselves, so
 * that a later version of the software can be held against them.
 */

const gradeSchema = z.enum(['primary', 'company', 'press', 'third-party']);

const sourced = {
  sources: z.array(z.string().max(200)).max(200),
  grade: gradeSchema.nullable(),
};

const lendingStatusSchema = z.enum([
  'stated-yes',
  'stated-no',
  'stated',
  'conflicting',
  'not-found',
]);

/** A source of a finding, whole, so that a brief names it where the edition is not at hand. */
const recordedSourceSchema = z.strictObject({
  id: z.string().max(200),
  number: z.int().min(1),
  kind: z.enum(sourceKinds),
  publisher: z.string().max(500),
  title: z.string().max(1000),
  url: addressSchema.nullable(),
  published: z.string().max(20).nullable(),
  retrieved: daySchema,
  standing: z.enum(standings).nullable(),
  original: z
    .strictObject({ publisher: z.string().max(500).nullable(), url: addressSchema.nullable() })
    .nullable(),
  grade: gradeSchema,
});

const providerSchema = z.strictObject({
  slug: slugSchema,
  name: z.string().max(200),
  shortName: z.string().max(200),
  legalLine: longTextSchema,
  levels: z.record(z.enum(factorIds), boundsSchema),
  findings: z.record(z.enum(factorIds), z.strictObject({ statement: longTextSchema, ...sourced })),
  regions: z.record(
    z.enum(regionIds),
    z.strictObject({
      status: z.enum(['yes', 'limited', 'no', 'unknown']),
      note: longTextSchema.nullable(),
      servedBy: z.array(z.string().max(200)).max(200).nullable(),
      ...sourced,
    }),
  ),
  staking: z.strictObject({
    supported: z.boolean().nullable(),
    note: longTextSchema.nullable(),
    networkCount: z.int().min(0),
    assets: z.array(z.string().max(100)).max(1000),
    ...sourced,
  }),
  entities: z
    .array(
      z.strictObject({
        id: z.string().max(200),
        name: z.string().max(300),
        kind: z.enum(['bank', 'trust-company', 'licensed-firm', 'registered-firm', 'other']),
        role: z.enum(['custodian', 'affiliate']),
        status: z.enum(['active', 'conditional', 'applied', 'lapsed', 'unknown']),
        qualifiedCustodian: z.union([z.boolean(), z.literal('not-applicable')]).nullable(),
        qualifiedBasis: longTextSchema,
        licence: longTextSchema,
        ...sourced,
      }),
    )
    .max(200),
  incidents: z
    .array(
      z.strictObject({
        kind: z.enum(['enforcement', 'breach', 'outage', 'litigation', 'other']),
        resolved: z.enum(['yes', 'no', 'unknown']),
        what: longTextSchema,
        ...sourced,
      }),
    )
    .max(200),
  enforcementSearch: z
    .strictObject({ date: z.string().max(20), places: z.array(longTextSchema).max(100) })
    .nullable(),
  lending: z
    .strictObject({
      status: lendingStatusSchema,
      statement: longTextSchema,
      entities: z
        .array(z.strictObject({ id: z.string().max(200), status: lendingStatusSchema }))
        .max(200),
      ...sourced,
    })
    .nullable(),
  /** Of the findings, for those on the shortlist; left out for others, and in records that knew none. */
  sourceList: z.array(recordedSourceSchema).max(500).exactOptional(),
});

const criterionSchema = z.strictObject({
  id: z.enum(criterionIds),
  name: z.string().max(200),
  weight: z.number().min(0),
  factors: z
    .array(
      z.strictObject({
        id: z.enum(factorIds),
        name: z.string().max(200),
        question: longTextSchema,
        floor: levelSchema,
        /** Ascending, each in the rubric’s words. */
        levels: z.array(z.strictObject({ level: levelSchema, words: longTextSchema })).min(1),
      }),
    )
    .min(1),
});

/** Where one provider stood, as printed by nobody: unrounded. */
const standingSchema = z.strictObject({
  slug: slugSchema,
  group: z.enum(['meets', 'open', 'ruled-out']),
  score: z.number(),
  /** null: no chances are claimed of it. */
  pFirst: z.number().min(0).max(1).nullable(),
});

export const reliedOnSchema = z.strictObject({
  criteria: z.array(criterionSchema).min(1),
  providers: z.array(providerSchema).max(200),
  standings: z.array(standingSchema).max(200),
  /** The checks that the guide asked for; left out in records that knew none. */
  checklist: z
    .array(z.strictObject({ id: z.string().max(200), name: z.string().max(200) }))
    .max(100)
    .exactOptional(),
});

export type ReliedOn = z.infer<typeof reliedOnSchema>;
export type Standing = z.infer<typeof standingSchema>;

/**
 * The facts of a model, without what only lists and searches need.
 *
 * @param checklist the checks that the edition's guide asks for
 */
export function toReliedOn(
  { criteria, providers }: Pick<AssessmentModel, 'criteria' | 'providers'>,
  checklist: readonly { readonly id: string; readonly name: string }[] = [],
): Omit<ReliedOn, 'standings'> {
  return {
    ...(checklist.length > 0 && { checklist: checklist.map(({ id, name }) => ({ id, name })) }),
    criteria: criteria.map((criterion) => ({
      ...criterion,
      factors: criterion.factors.map(({ levels, levelWords, ...factor }) => ({
        ...factor,
        levels: levels.map((level, index) => ({ level, words: levelWords[index] ?? '' })),
      })),
    })),
    providers: providers.map((provider) => ({
      slug: provider.slug,
      name: provider.name,
      shortName: provider.shortName,
      legalLine: provider.legalLine,
      levels: mapRecord(provider.findings, (_finding, factor) => {
        const { low, high } = required(provider.levels[factor], `the levels of "${factor}"`);
        return { low, high };
      }),
      findings: mapRecord(provider.findings, ({ statement, sources, grade }) => ({
        statement,
        sources: [...sources],
        grade,
      })),
      regions: mapRecord(provider.regions, ({ status, note, servedBy, sources, grade }) => ({
        status,
        note,
        servedBy: servedBy && [...servedBy],
        sources: [...sources],
        grade,
      })),
      staking: {
        ...provider.staking,
        assets: [...provider.staking.assets],
        sources: [...provider.staking.sources],
      },
      entities: provider.entities.map((one) => ({ ...one, sources: [...one.sources] })),
      incidents: provider.incidents.map((one) => ({ ...one, sources: [...one.sources] })),
      enforcementSearch: provider.enforcementSearch && {
        date: provider.enforcementSearch.date,
        places: [...provider.enforcementSearch.places],
      },
      lending: provider.lending && {
        ...provider.lending,
        entities: provider.lending.entities.map((one) => ({ ...one })),
        sources: [...provider.lending.sources],
      },
      ...listSources(provider),
    })),
  };
}

/** What findings cite of the sources that travel with a provider. */
function listSources({
  findings,
  sources,
}: AssessmentModel['providers'][number]): Pick<ReliedOn['providers'][number], 'sourceList'> {
  const cited = new Set(Object.values(findings).flatMap((finding) => finding.sources));
  const sourceList = Object.values(sources).filter(({ id }) => cited.has(id));
  return sourceList.length === 0 ? {} : { sourceList: sourceList.map((one) => ({ ...one })) };
}

/** The model again. What lists and searches need beside it is empty. */
export function toRecordModel(
  edition: z.infer<typeof recordedEditionSchema>,
  { criteria, providers }: Pick<ReliedOn, 'criteria' | 'providers'>,
): AssessmentModel {
  return {
    edition,
    criteria: criteria.map((criterion) => ({
      ...criterion,
      factors: criterion.factors.map(({ levels, ...factor }) => ({
        ...factor,
        levels: levels.map(({ level }) => level),
        levelWords: levels.map(({ words }) => words),
      })),
    })),
    presets: [],
    search: null,
    providers: providers.map(({ sourceList: _sourceList, ...provider }) => ({
      ...provider,
      privateFactors: [],
      articleRank: 0,
      change: null,
      findingCount: factorIds.length,
      sourceCount: 0,
      sources: {},
    })),
  };
}

/** Where each one stands, by slug: what a record keeps of the digits of its day. */
export function listStandings({ ranked, open, ruledOut }: DrawnAssessment): Standing[] {
  const placed = [...ranked, ...open].map(({ slug, group, score, chances }) => ({
    slug,
    group,
    score,
    pFirst: chances.pFirst,
  }));
  const out = ruledOut.map(({ slug, group, score }) => ({ slug, group, score, pFirst: null }));
  return [...placed, ...out].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
