import type { AssessmentModel } from '@/lib/assessment/model';
import type { Preset } from '@/lib/catalogue/types';
import { isSameMandate, presetParams } from '@/lib/url/change-params';
import type { RankingParams } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';

/** A use case as a link: where it leads, and whether the present mandate is just that. */
export type PresetLink = { preset: Preset; params: RankingParams; active: boolean };

export function listPresetLinks(
  model: Pick<AssessmentModel, 'criteria' | 'presets'>,
  params: RankingParams,
): PresetLink[] {
  const published = publishedWeights(model.criteria);
  return model.presets.map((preset) => {
    const target = presetParams(params, preset, published);
    return { preset, params: target, active: isSameMandate(target.mandate, params.mandate) };
  });
}
