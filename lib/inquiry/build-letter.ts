import type { Assessment } from '@/lib/assessment/assess';
import type { ModelSource } from '@/lib/assessment/model';
import type { Catalogue, Edition, Provider } from '@/lib/catalogue/types';
import { buildDiligence } from '@/lib/diligence/build-diligence';
import { disclaimer } from '@/lib/disclaimer';
import { publishedOn } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import {
  findingQuestionId,
  itemQuestionId,
  requirementQuestionId,
} from '@/lib/questionnaire/question-id';
import { howToAnswer, letterTitle } from '@/lib/questionnaire/questionnaire-columns';
import { getRequirement } from '@/lib/requirements';
import { required } from '@/lib/scoring';
import { createNeutralCheck } from './neutral-words';

/** One question of a letter, and what the provider's own public sources say of it. */
export type LetterQuestion = {
  /** By which the answer finds its question again: see `question-id.ts`. */
  readonly id: string;
  readonly number: number;
  /** "Key management" */
  readonly subject: string;
  readonly question: string;
  /** What is public today, in words. */
  readonly known: string;
  readonly sources: readonly LetterSource[];
};

export type LetterSource = {
  /** "Acme Custody: Terms of custody, 3 Mar 2026" */
  readonly text: string;
  readonly url: string | null;
};

/** Questions to one provider, as every kind of file has them. */
export type Letter = {
  readonly slug: string;
  readonly name: string;
  /** "Questions to Acme Custody" */
  readonly title: string;
  /** Between the title and the questions. */
  readonly lines: readonly string[];
  readonly edition: Edition;
  readonly questions: readonly LetterQuestion[];
};

/** Stands where the catalogue's own words would tell of somebody else, or of the method. */
export const nothingToQuote = 'Public sources that were found leave this open.';

type Draft = Omit<LetterQuestion, 'number' | 'sources'> & {
  readonly sources: readonly Pick<ModelSource, 'publisher' | 'title' | 'url' | 'published'>[];
};

/**
 * The letter to one provider under a mandate: what evidence leaves open of the mandate's requirements,
 * then its open findings that carry weight, then what the chosen packs ask and evidence does not show.
 *
 * Decided here: findings stand in the rubric's order, because an order by what answers are worth would
 * tell what matters; an open requirement that is decided by a finding which is asked anyway is not
 * asked twice; a statement or a source that names another provider, or the method, is left out
 * (`createNeutralCheck`); an item that a finding settles is not asked beside that finding, and a pack
 * that does not fit the provider asks nothing; who is ruled out can be asked, too, since only the reader knows why.
 *
 * @param assessment of a model with every source
 * @throws RangeError for a slug that the edition does not hold
 */
export function buildLetter(
  catalogue: Pick<Catalogue, 'edition' | 'rubric' | 'providers' | 'diligence'>,
  assessment: Assessment,
  slug: string,
  packs: readonly string[] = [],
): Letter {
  const { edition, rubric, providers } = catalogue;
  const provider = required(
    providers.find((one) => one.slug === slug),
    `"${slug}" in this edition`,
  );
  const others = providers.filter((one) => one !== provider);
  const isNeutral = createNeutralCheck(provider, others);
  const { gates, openFindings } = assessment.standingOf(slug);
  const findings = draftFindings(provider, rubric, new Set(openFindings.map((one) => one.factor)));
  const asked = new Set(findings.map(({ id }) => id));
  const requirements = gates
    .filter(({ id, outcome }) => {
      const finding = id === 'company' ? null : getRequirement(id).finding;
      const isAsked = finding !== null && asked.has(findingQuestionId(slug, finding.factor));
      return outcome === 'open' && !isAsked;
    })
    .map(({ id, name, question, sentence, sources }): Draft => ({
      id: requirementQuestionId(slug, id),
      subject: name,
      question,
      known: sentence,
      sources,
    }));
  return {
    slug,
    name: provider.name,
    title: letterTitle(provider.name),
    lines: [
      howToAnswer,
      `What is public today is what was found on or before ${formatDate(edition.date)}. ${disclaimer}`,
    ],
    edition,
    questions: [
      ...requirements,
      ...findings,
      ...draftItems(catalogue, assessment, provider, packs, asked),
    ].map((draft, index) => ({
      ...draft,
      number: index + 1,
      known: isNeutral(draft.known) ? draft.known : nothingToQuote,
      sources: draft.sources.map(toLetterSource).filter(({ text, url }) => {
        return isNeutral(text) && isNeutral(url ?? '');
      }),
    })),
  };
}

/** Ids of the questions that the chosen packs add to each letter of the field, by slug. */
export function listPackQuestions(
  catalogue: Pick<Catalogue, 'rubric' | 'providers' | 'diligence'>,
  assessment: Assessment,
  packs: readonly string[],
): Record<string, string[]> {
  if (packs.length === 0) return {};
  const taking = new Set(assessment.field.map(({ slug }) => slug));
  return Object.fromEntries(
    catalogue.providers
      .filter(({ slug }) => taking.has(slug))
      .map((provider) => {
        const { openFindings } = assessment.standingOf(provider.slug);
        const asked = new Set(
          openFindings.map(({ factor }) => findingQuestionId(provider.slug, factor)),
        );
        const items = draftItems(catalogue, assessment, provider, packs, asked);
        return [provider.slug, items.map(({ id }) => id)];
      }),
  );
}

/** An item of several packs is asked once. */
function draftItems(
  { diligence }: Pick<Catalogue, 'diligence'>,
  { model }: Assessment,
  provider: Provider,
  packs: readonly string[],
  asked: ReadonlySet<string>,
): Draft[] {
  const { slug } = provider;
  const own = required(
    model.providers.find((one) => one.slug === slug),
    `"${slug}" in the model`,
  );
  if (diligence === null) return [];
  const items = diligence.packs
    .filter(({ id }) => packs.includes(id))
    .flatMap((pack) => buildDiligence(provider, own, diligence, pack).items)
    .filter(
      ({ status, shownBy }) =>
        status === 'to-ask' &&
        !(shownBy && 'factor' in shownBy && asked.has(findingQuestionId(slug, shownBy.factor))),
    )
    .map(({ id, name, question, statement, sources }): [string, Draft] => [
      id,
      {
        id: itemQuestionId(slug, id),
        subject: name,
        question,
        known: statement ?? nothingToQuote,
        sources,
      },
    ]);
  return [...new Map(items).values()];
}

function draftFindings(
  { slug, findings }: Provider,
  { criteria }: Pick<Catalogue['rubric'], 'criteria'>,
  open: ReadonlySet<string>,
): Draft[] {
  return criteria
    .flatMap(({ factors }) => factors)
    .filter(({ id }) => open.has(id))
    .map(({ id, name, question }) => {
      const { statement, sources } = findings[id];
      return {
        id: findingQuestionId(slug, id),
        subject: name,
        question,
        known: statement,
        sources,
      };
    });
}

function toLetterSource(source: Draft['sources'][number]): LetterSource {
  const { publisher, title, url } = source;
  return { text: `${publisher}: ${title}, ${publishedOn(source)}`, url };
}
