import { criterionIds, regionIds, requirementIds } from '@/lib/rubric/ids';
import type { PresetsFile } from '../schema/presets-file';
import type { EditionRows } from './edition-rows';
import { inOrder } from './positions';
import { requireRow } from './require-row';
import { toOneOf } from './to-one-of';
import { toRecord } from './to-record';

type PresetRows = Pick<
  EditionRows,
  'preset' | 'presetRegion' | 'presetRequirement' | 'presetWeight'
>;
type Preset = PresetsFile['presets'][number];

export const toPresetRows = (editionId: string, presets: readonly Preset[]): PresetRows => ({
  preset: presets.map(({ id, name, description, doubt }, position) => ({
    editionId,
    id,
    position,
    name,
    description,
    doubt: doubt ?? null,
  })),
  presetRegion: presets.flatMap((preset) =>
    preset.regions.map((region, position) => ({
      editionId,
      presetId: preset.id,
      position,
      region,
    })),
  ),
  presetRequirement: presets.flatMap((preset) =>
    preset.requirements.map((requirement, position) => ({
      editionId,
      presetId: preset.id,
      position,
      requirement,
    })),
  ),
  presetWeight: presets.flatMap(({ id, weights }) =>
    weights === undefined
      ? []
      : criterionIds.map((criterionId) => ({
          editionId,
          presetId: id,
          criterionId,
          weight: weights[criterionId],
        })),
  ),
});

export const fromPresetRows = (rows: PresetRows): Preset[] =>
  inOrder(rows.preset).map((preset) => {
    const isOwn = (row: { presetId: string }): boolean => row.presetId === preset.id;
    const weights = rows.presetWeight.filter(isOwn);
    return {
      id: preset.id,
      name: preset.name,
      description: preset.description,
      regions: inOrder(rows.presetRegion.filter(isOwn)).map((row) =>
        toOneOf(regionIds, row.region, 'PresetRegion.region'),
      ),
      requirements: inOrder(rows.presetRequirement.filter(isOwn)).map((row) =>
        toOneOf(requirementIds, row.requirement, 'PresetRequirement.requirement'),
      ),
      // Left out rather than empty: a preset without weights uses the published ones.
      ...(weights.length > 0 && { weights: fromWeightRows(preset.id, weights) }),
      ...(preset.doubt !== null && { doubt: preset.doubt }),
    };
  });

const fromWeightRows = (
  presetId: string,
  rows: PresetRows['presetWeight'],
): NonNullable<Preset['weights']> =>
  toRecord(
    criterionIds,
    (id) =>
      requireRow(
        rows.find((row) => row.criterionId === id),
        `PresetWeight ${presetId}, ${id}`,
      ).weight,
  );
