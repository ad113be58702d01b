import type { Catalogue, Guide, Preset } from '@/lib/catalogue/types';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { drawChances } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { listPresetLinks, type PresetLink } from '@/lib/ranking/preset-links';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import { overallOutcome } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { gatesOf } from '@/lib/url/mandate-defaults';

/** A provider under the mandate of a use case. */
export type UseCaseProvider = {
  readonly slug: string;
  readonly name: string;
  readonly outcome: 'pass' | 'open' | 'fail';
  /** The requirements of the use case; empty when it has none. */
  readonly gates: readonly RequirementResult[];
  /** Share of draws in which it is first under the use case; null for one that is ruled out. */
  readonly pFirst: number | null;
};

export type NamedProvider = UseCaseProvider & {
  /** Why the article named it in September 2025. */
  readonly why: string;
};

export type UseCaseView = {
  readonly useCase: Guide['useCases'][number];
  /** The mandate of the use case as a state of the ranking; null where it has no preset. */
  readonly preset: { readonly preset: Preset; readonly params: RankingParams } | null;
  /** Whom the article named, and how each stands now. */
  readonly named: readonly NamedProvider[];
  /** Everybody, by rank, then those ruled out by name. */
  readonly providers: readonly UseCaseProvider[];
  /** False for a use case whose preset requires nothing: then nobody passes or fails. */
  readonly hasRequirements: boolean;
};

/**
 * The use cases of the decision guide beside what the ranking says of them now. Names and reasons
 * are the article's; outcomes come from the same call as the ranking that the link opens. A provider
 * that the guide names and this edition lacks is left out.
 */
export function buildGuideView(catalogue: Catalogue, params: RankingParams): UseCaseView[] {
  const model = toRankingModel(catalogue, 'none');
  const links = listPresetLinks(model, params);
  return catalogue.guide.useCases.map((useCase) => {
    const link = links.find(({ preset }) => preset.id === useCase.preset);
    const state = link?.params ?? params;
    const { mandate } = state;
    const draws = drawChances(model, listAdmitted(model, mandate), mandate);
    const { rows, ruledOut } = buildRanking(model, { ...state, q: '', sort: 'score' });
    const providers = [...rows, ...ruledOut].map(({ slug, name, gates }): UseCaseProvider => ({
      slug,
      name,
      outcome: overallOutcome(gates),
      gates,
      pFirst: draws.chancesOf(slug)?.pFirst ?? null,
    }));
    const named = useCase.providers.flatMap(({ slug, why }) => {
      const provider = providers.find((other) => other.slug === slug);
      return provider ? [{ ...provider, why }] : [];
    });
    return {
      useCase,
      preset: toPreset(link),
      named,
      providers,
      hasRequirements: link !== undefined && gatesOf(link.params.mandate).length > 0,
    };
  });
}

function toPreset(link: PresetLink | undefined): UseCaseView['preset'] {
  return link ? { preset: link.preset, params: link.params } : null;
}
