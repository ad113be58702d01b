import { z } from 'zod';
import type { Chances } from '@/lib/assessment/draws';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import {
  changedFindingSchema,
  changedProviderSchema,
  overtakeSchema,
} from '@/lib/api/schemas/changes';
import { inquiryQuestionSchema, inquiryResponseSchema } from '@/lib/api/schemas/inquiry';
import { findingResourceSchema } from '@/lib/api/schemas/provider';
import { rankedSchema } from '@/lib/api/schemas/ranking';
import {
  disclaimerSchema,
  editionSchema,
  gateSchema,
  mandateSchema,
  noticeSchema,
  sourcesSchema,
} from '@/lib/api/schemas/values';
import { toRanked, toRuledOut } from '@/lib/api/to-ranking-response';
import { grades } from '@/lib/rubric/grades';
import type { Mandate } from '@/lib/url/mandate';

/** What tools answer, in the words of the API: its fields mean here what they mean there. */

/** An answer as text for people and as data for programs. */
export type ToolAnswer<Data extends object> = { readonly text: string; readonly data: Data };

/** Stands in every answer: which state of the evidence, where it can be read, and what it is not. */
const stamp = {
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  link: z.string().meta({ description: 'The page that shows this, and all of it.' }),
};

const counted = {
  shown: z.int().min(0).meta({ description: 'How many rows are here.' }),
  total: z.int().min(0).meta({ description: 'How many there are.' }),
};

const under = { mandate: mandateSchema, notices: z.array(noticeSchema) };

/** A source without what only matters to who reads the register of sources. */
const citedSchema = sourcesSchema.element.pick({
  id: true,
  number: true,
  publisher: true,
  title: true,
  url: true,
  published: true,
  retrieved: true,
  grade: true,
});

const requirementSchema = z.strictObject({
  ...gateSchema.omit({ note: true, sources: true }).shape,
  sources: z
    .array(citedSchema)
    .meta({ description: 'The strongest, three at most; the page has all.' }),
});

const { rank, wouldRank, pFirst, pTopThree, likelyBest, likelyWorst } = rankedSchema.shape;

/** A provider under the mandate; who is ruled out has the score, and neither rank nor chance. */
export const standingSchema = z.strictObject({
  ...rankedSchema.pick({ slug: true, name: true, score: true, low: true, high: true }).shape,
  group: z.enum(['meets', 'open', 'ruled-out']),
  rank,
  wouldRank,
  pFirst: pFirst.nullable(),
  pTopThree: pTopThree.nullable(),
  likelyBest: likelyBest.nullable(),
  likelyWorst: likelyWorst.nullable(),
  requirements: z.array(requirementSchema),
});

export const searchAnswerSchema = z.strictObject({
  ...stamp,
  ...counted,
  results: z.array(
    z.strictObject({
      id: z.string().meta({ description: 'What `fetch` takes.' }),
      kind: z.enum(['provider', 'finding', 'source']),
      title: z.string(),
      text: z.string(),
      url: z.string(),
    }),
  ),
});

export const fetchAnswerSchema = z.strictObject({
  ...stamp,
  id: z.string(),
  kind: z.enum(['provider', 'finding', 'source']),
  title: z.string(),
  text: z.string().meta({ description: 'All of it as Markdown, with sources.' }),
  url: z.string(),
  finding: findingResourceSchema.nullable(),
  source: sourcesSchema.element.nullable(),
});

export const rankAnswerSchema = z.strictObject({
  ...stamp,
  ...under,
  ...counted,
  ranked: z.array(standingSchema).meta({ description: 'Those that are ranked, the best first.' }),
  open: z.array(standingSchema).meta({
    description: 'Those with something open, apart: public evidence does not settle it, so ask.',
  }),
  ruledOut: z.array(standingSchema).meta({ description: 'Those that a requirement rules out.' }),
});

const levelsShape = findingResourceSchema.pick({
  low: true,
  high: true,
  state: true,
  confidence: true,
  grade: true,
  readers: true,
  statement: true,
}).shape;

export const compareAnswerSchema = z.strictObject({
  ...stamp,
  ...under,
  ...counted,
  providers: z.array(standingSchema),
  findings: z
    .array(
      z.strictObject({
        factor: findingResourceSchema.shape.factor,
        name: z.string(),
        providers: z.array(
          z.strictObject({ slug: z.string(), ...levelsShape, sources: z.array(citedSchema) }),
        ),
      }),
    )
    .meta({ description: 'Those that move the scores apart most stand first.' }),
});

export const questionsAnswerSchema = z.strictObject({
  ...stamp,
  ...under,
  ...counted,
  ...inquiryResponseSchema.pick({
    field: true,
    leader: true,
    pRight: true,
    expectedLoss: true,
    ceiling: true,
    plan: true,
    letters: true,
    flips: true,
    stop: true,
  }).shape,
  questions: z.array(inquiryQuestionSchema),
});

export const changesAnswerSchema = z.strictObject({
  ...stamp,
  ...under,
  ...counted,
  from: editionSchema,
  to: editionSchema,
  changes: z.array(
    z.strictObject({
      provider: z.string(),
      ...changedFindingSchema.omit({ sources: true }).shape,
      told: z.string().meta({ description: 'In the words of the page and the feed.' }),
      sources: z.array(citedSchema),
    }),
  ),
  scores: z.array(
    changedProviderSchema.pick({
      slug: true,
      score: true,
      pFirst: true,
      rank: true,
      requirements: true,
    }),
  ),
  overtakes: z.array(overtakeSchema),
});

export const claimAnswerSchema = z.strictObject({
  ...stamp,
  ...counted,
  claim: z.string(),
  provider: z.string(),
  findings: z.array(
    z.strictObject({
      factor: findingResourceSchema.shape.factor,
      name: z.string(),
      ...levelsShape,
      shows: z.string().meta({ description: 'What the proven level means; the rubric’s words.' }),
      wouldShow: z.string().meta({ description: 'What the highest open level means.' }),
      verdict: z.enum(['shown', 'open', 'contradicted']).nullable().meta({
        description:
          'Of the level that is claimed: proven, left open, or above all that is open. null where none is claimed.',
      }),
      url: z.string(),
      sources: z.array(citedSchema),
    }),
  ),
});

type Cited = z.infer<typeof citedSchema>;

export const toCited = ({
  id,
  number,
  publisher,
  title,
  url,
  published,
  retrieved,
  grade,
}: Cited): Cited => ({ id, number, publisher, title, url, published, retrieved, grade });

type StandingResource = z.infer<typeof standingSchema>;

export function toStanding(
  provider: AssessedProvider<Chances>,
  openPlace: Mandate['open'],
): StandingResource {
  const { slug, name, score, low, high } = provider;
  if (provider.group === 'ruled-out') {
    const none = { rank: null, wouldRank: null, pFirst: null, pTopThree: null };
    return {
      ...{ slug, name, score, low, high, group: provider.group, ...none },
      likelyBest: null,
      likelyWorst: null,
      requirements: toRequirements(toRuledOut(provider).requirements),
    };
  }
  const ranked = toRanked(provider, openPlace);
  return {
    ...{ slug, name, score, low, high, group: ranked.group },
    rank: ranked.rank,
    wouldRank: ranked.wouldRank,
    pFirst: ranked.pFirst,
    pTopThree: ranked.pTopThree,
    likelyBest: ranked.likelyBest,
    likelyWorst: ranked.likelyWorst,
    requirements: toRequirements(ranked.requirements),
  };
}

const toRequirements = (gates: z.infer<typeof gateSchema>[]): StandingResource['requirements'] =>
  gates.map(({ id, outcome, limited, reason, sources }) => ({
    id,
    outcome,
    limited,
    reason,
    sources: sources
      .toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
      .slice(0, mostCited)
      .map(toCited),
  }));

/** An assistant reads the answer whole; the rest is a link away. */
const mostCited = 3;
