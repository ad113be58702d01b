import { assess, listDrawn } from '@/lib/assessment/assess';
import { type Draws, makeDraws, toDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Rubric } from '@/lib/catalogue/types';
import type { TextPart } from '@/lib/words/text-part';
import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import { type CriterionId, factorIds } from '@/lib/rubric/ids';
import { likelyRanks } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue, makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import type { Level } from '@/tests/fixtures/make-scoring-provider';

/** Levels by criterion; `rest` for those that are not named, 2 unless said otherwise. */
export type Draft = Partial<Record<CriterionId | 'rest', Level>>;

const lowOf = (level: Level): number => (typeof level === 'number' ? level : level[0]);
const highOf = (level: Level): number => (typeof level === 'number' ? level : level[1]);

const rubric: Rubric = {
  ...makeRubric(),
  criteria: makeRubric().criteria.map((criterion) => ({
    ...criterion,
    name: criterion.id === 'ux' ? 'UX' : criterion.id.replace(/^./, (first) => first.toUpperCase()),
  })),
};

/** Invented providers, every factor of a criterion at the same level. Liquidity weighs 50, others 10. */
export function makeModel(drafts: Readonly<Record<string, Draft>>): AssessmentModel {
  return toAssessmentModel(
    makeCatalogue({
      rubric,
      providers: Object.entries(drafts).map(([slug, draft]) =>
        makeProvider({
          slug,
          name: `${slug} custody`,
          shortName: slug,
          findings: record(factorIds, (factor) => {
            const own = Object.entries(draft).find(([id]) => factor.startsWith(`${id}.`))?.[1];
            const level = own ?? draft.rest ?? 2;
            return { low: lowOf(level), high: highOf(level) };
          }),
        }),
      ),
    }),
  );
}

export const paramsOf = (model: AssessmentModel): RankingParams =>
  defaultParams(publishedWeights(model.criteria));

/** The true draws under a mandate. */
export const drawsOf = (model: AssessmentModel, params: RankingParams = paramsOf(model)): Draws =>
  makeDraws(model, listDrawn(model, params.mandate), params.mandate);

/** The ranked rows with their true draws, in the order of rank. */
export function rowsOf(
  model: AssessmentModel,
  params: RankingParams = paramsOf(model),
): DrawnProvider[] {
  return [...assess(model, params).ranked];
}

/**
 * The ranked rows with draws as a test wants them: shares by rank for each provider, in the model's
 * order. Chances follow from the shares as they do in truth.
 */
export function rowsWith(
  model: AssessmentModel,
  shares: Readonly<Record<string, readonly number[]>>,
  params: RankingParams = paramsOf(model),
): DrawnProvider[] {
  const slugs = Object.keys(shares);
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const draws = toDraws({
    mandate: params.mandate,
    acceptability: {
      samples: 10_000,
      slugs,
      acceptability: slugs.map((slug) => shares[slug] ?? []),
      pairwise: slugs.map(() => slugs.map(() => 0.5)),
      chances: slugs.map((slug) => {
        const own = shares[slug] ?? [];
        return {
          slug,
          pFirst: own[0] ?? 0,
          pTopThree: sum(own.slice(0, 3)),
          expectedRank: sum(own.map((share, index) => share * (index + 1))),
          ...likelyRanks(own),
        };
      }),
    },
    standIns: [],
  });
  return [...assess(model, params, { draws }).ranked];
}

/** A sentence with its strong stretches as Markdown. */
export const toText = (parts: readonly TextPart[]): string =>
  parts.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('');
