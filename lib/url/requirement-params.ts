import {
  findRequirement,
  getRequirement,
  inOrder,
  type ParameterName,
  type RequirementId,
  requirementParameters,
} from '@/lib/requirements';
import { unknownValues, unusableValue } from './notices';
import { listItems, type RawParams } from './raw-params';
import { readLast, readSwitch, type TellNotice } from './read-values';

/**
 * A factor and the level it must reach, as two fields of a plain form that cannot join them to
 * `need=factor:level`. Links are never written so.
 */
export const levelFields = { factor: 'level', bar: 'least' } as const;

/** Tolerant in: what is not known is dropped and told. */
export function readRequirements(raw: RawParams, tell: TellNotice): RequirementId[] {
  return inOrder([
    ...requirementParameters.flatMap(({ parameter, nouns, requirements }): RequirementId[] => {
      if (nouns !== null) return readList(raw, parameter, nouns, tell);
      return requirements
        .filter(({ value }) => isAsked(raw, parameter, value, tell))
        .map(({ id }) => id);
    }),
    ...readLevelFields(raw, tell),
  ]);
}

function readLevelFields(raw: RawParams, tell: TellNotice): RequirementId[] {
  const factor = readLast(raw, levelFields.factor, tell);
  if (factor === '') return [];
  const value = `${factor}:${readLast(raw, levelFields.bar, tell)}`;
  const found = findRequirement('need', value);
  if (found !== null) return [found.id];
  tell(unknownValues(levelFields.factor, ['level', 'levels'], [value]));
  return [];
}

/** Most are asked for with “yes”, which people write in several ways; one asks for a “no”. */
function isAsked(raw: RawParams, parameter: string, value: string, tell: TellNotice): boolean {
  if (value === 'yes') return readSwitch(raw, parameter, tell);
  const given = readLast(raw, parameter, tell).toLowerCase();
  if (given !== '' && given !== value) {
    tell(unusableValue(parameter, given, `only “${value}” is known`, 'It was left out.'));
  }
  return given === value;
}

function readList(
  raw: RawParams,
  parameter: ParameterName,
  nouns: readonly [string, string],
  tell: TellNotice,
): RequirementId[] {
  const items = [...new Set(listItems(raw.get(parameter) ?? []).filter(Boolean))];
  const found = items.map((item) => findRequirement(parameter, item)?.id ?? null);
  const unknown = items.filter((_, index) => found[index] === null);
  if (unknown.length > 0) tell(unknownValues(parameter, nouns, unknown));
  return found.filter((id) => id !== null);
}

/** Canonical out: what the link's parameter says; '' where it asks for nothing. */
export function requirementValue(
  asked: readonly RequirementId[],
  parameter: ParameterName,
): string {
  return asked
    .filter((id) => id === parameter || id.startsWith(`${parameter}:`))
    .map((id) => getRequirement(id).value)
    .join(',');
}
