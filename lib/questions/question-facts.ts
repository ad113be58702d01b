import { mapRecord } from '@/lib/catalogue/map-record';
import type { Catalogue, Finding } from '@/lib/catalogue/types';
import type { CriterionId, FactorId } from '@/lib/rubric/ids';

/** What is public today about one finding. */
export type PublicFinding = Pick<
  Finding,
  'state' | 'statement' | 'confidence' | 'readers' | 'sources'
>;

export type QuestionText = {
  readonly factor: FactorId;
  readonly factorName: string;
  readonly criterion: CriterionId;
  readonly criterionName: string;
  /** As a provider can answer it. */
  readonly question: string;
};

/** What questions need of the catalogue beside the ranking's model; serialisable. */
export type QuestionFacts = {
  readonly texts: readonly QuestionText[];
  /** By slug, then factor. */
  readonly findings: Readonly<Record<string, Readonly<Record<FactorId, PublicFinding>>>>;
};

type NamedFactor = { readonly id: FactorId; readonly name: string; readonly question: string };

/** What each factor asks, in the order of the rubric. */
export const listQuestionTexts = (
  criteria: readonly {
    readonly id: CriterionId;
    readonly name: string;
    readonly factors: readonly NamedFactor[];
  }[],
): QuestionText[] =>
  criteria.flatMap((criterion) =>
    criterion.factors.map(({ id, name, question }) => ({
      factor: id,
      factorName: name,
      criterion: criterion.id,
      criterionName: criterion.name,
      question,
    })),
  );

/** @param slugs the providers to be asked; everyone unless given */
export function toQuestionFacts(
  { rubric, providers }: Pick<Catalogue, 'rubric' | 'providers'>,
  slugs: readonly string[] = providers.map(({ slug }) => slug),
): QuestionFacts {
  return {
    texts: listQuestionTexts(rubric.criteria),
    findings: Object.fromEntries(
      providers
        .filter(({ slug }) => slugs.includes(slug))
        .map(({ slug, findings }) => [slug, toPublic(findings)]),
    ),
  };
}

const toPublic = (findings: Readonly<Record<FactorId, Finding>>): Record<FactorId, PublicFinding> =>
  mapRecord(findings, ({ state, statement, confidence, readers, sources }) => ({
    state,
    statement,
    confidence,
    readers,
    sources,
  }));
