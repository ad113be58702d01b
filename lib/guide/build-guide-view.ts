import { assess } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Catalogue, Guide, Preset } from '@/lib/catalogue/types';
import { listPresetLinks, type PresetLink } from '@/lib/ranking/preset-links';
import { nameSet } from '@/lib/words/set-words';
import { resetMandate, withoutView } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';

type NamedProvider = AssessedProvider & {
  /** Why the article named it in September 2025. */
  readonly why: string;
};

export type UseCaseView = {
  readonly useCase: Guide['useCases'][number];
  /** The mandate of the use case as a state of the ranking; null where it has no preset. */
  readonly preset: { readonly preset: Preset; readonly params: RankingParams } | null;
  /** Whom the article named, and how each stands now. */
  readonly named: readonly NamedProvider[];
  /** Everybody: by rank, then the open ones by score, then those ruled out by name. */
  readonly providers: readonly AssessedProvider[];
  /** Whom chances are among: "the three that meet all". Null where one alone is ranked, or nobody. */
  readonly among: string | null;
  /** False for a use case whose preset requires nothing: then nobody passes or fails. */
  readonly hasRequirements: boolean;
};

/**
 * The use cases of the decision guide beside what the ranking says of them now. Names and reasons
 * are the article's; outcomes are those of the ranking that the link opens. A provider
 * that the guide names and this edition lacks is left out.
 */
export function buildGuideView(catalogue: Catalogue, params: RankingParams): UseCaseView[] {
  const model = toAssessmentModel(catalogue, 'none');
  // A use case is read by itself, whatever the reader has set.
  const links = listPresetLinks(
    model,
    resetMandate(params, publishedWeights(catalogue.rubric.criteria)),
  );
  return catalogue.guide.useCases.map((useCase) => {
    const link = links.find(({ preset }) => preset.id === useCase.preset);
    const assessment = assess(model, withoutView(link?.params ?? params));
    const { ranked, open, ruledOut } = assessment;
    const providers = [...ranked, ...open, ...ruledOut];
    const named = useCase.providers.flatMap(({ slug, why }) => {
      const provider = providers.find((other) => other.slug === slug);
      return provider ? [{ ...provider, why }] : [];
    });
    return {
      useCase,
      preset: toPreset(link),
      named,
      providers,
      among: ranked.length > 1 ? nameSet(assessment) : null,
      hasRequirements: link !== undefined && link.params.mandate.requirements.length > 0,
    };
  });
}

function toPreset(link: PresetLink | undefined): UseCaseView['preset'] {
  return link ? { preset: link.preset, params: link.params } : null;
}
