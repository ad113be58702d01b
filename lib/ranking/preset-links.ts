import type { AssessmentModel } from '@/lib/assessment/model';
import type { Preset } from '@/lib/catalogue/types';
import { formatNumber } from '@/lib/format';
import {
  type FactorWords,
  labelInSentence,
  regionCodes,
  regionsOf,
  withoutRegions,
} from '@/lib/requirements';
import { criterionIds } from '@/lib/rubric/ids';
import { addPreset, isSameMandate } from '@/lib/url/change-params';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import { isSameWeights } from '@/lib/url/mandate-defaults';

/** A use case as a link: where it leads, what it changes, and whether it is in force already. */
export type PresetLink = {
  readonly preset: Preset;
  readonly params: RankingParams;
  /** "Added: US, staking. Set: weights 20, 25, 30, 15, 5, 5."; '' where it changes nothing. */
  readonly changes: string;
  readonly active: boolean;
};

export function listPresetLinks(
  model: Pick<AssessmentModel, 'criteria' | 'presets'>,
  params: RankingParams,
): PresetLink[] {
  return model.presets.map((preset) => {
    const target = addPreset(params, preset);
    return {
      preset,
      params: target,
      changes: describeChange(params.mandate, target.mandate, model),
      active: isSameMandate(target.mandate, params.mandate),
    };
  });
}

/** What became of a mandate, in two short sentences. A higher level of a factor counts as added. */
function describeChange(from: Mandate, to: Mandate, factors: FactorWords): string {
  const added = to.requirements.filter((id) => !from.requirements.includes(id));
  const names = [
    ...regionsOf(added).map((id) => regionCodes[id]),
    ...withoutRegions(added).map((id) => labelInSentence(id, factors)),
  ];
  const set = [
    ...(isSameWeights(from.weights, to.weights)
      ? []
      : [`weights ${criterionIds.map((id) => formatNumber(to.weights[id])).join(', ')}`]),
    ...(from.doubt === to.doubt ? [] : [`credit for unknowns ${formatNumber(to.doubt)}`]),
  ];
  return [
    ...(names.length === 0 ? [] : [`Added: ${names.join(', ')}.`]),
    ...(set.length === 0 ? [] : [`Set: ${set.join('; ')}.`]),
  ].join(' ');
}
