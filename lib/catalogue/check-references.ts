import { factorIds, type FactorId } from '@/lib/rubric/ids';
import { findFactor, listFactorLevels } from './factor-levels';
import { formatPath, type Problem } from './problem';
import type { ProviderFile } from './schema/provider-file';
import type { RubricFile } from './schema/rubric-file';

/**
 * What the schema of a provider file cannot know, because it sees one value at a time or needs the
 * rubric: that references resolve, that findings lie on levels that exist, that a finding which says
 * anything has evidence.
 */
export const checkReferences = (rubric: RubricFile, provider: ProviderFile): Problem[] => [
  ...checkSourceIds(provider),
  ...factorIds.flatMap((id) => checkFinding(rubric, provider, id)),
];

/** Every list named `sources`, at any depth, holds ids that the file defines, each once. */
const checkSourceIds = (provider: ProviderFile): Problem[] => {
  const visit = (value: unknown, path: readonly PropertyKey[]): Problem[] => {
    if (typeof value !== 'object' || value === null) return [];
    const isList = Array.isArray(value);
    const children: [string, unknown][] = Object.entries(value);
    return children.flatMap(([key, child]) => {
      const childPath = [...path, isList ? Number(key) : key];
      return key === 'sources' && Array.isArray(child)
        ? checkSourceList(provider, child, childPath)
        : visit(child, childPath);
    });
  };
  return visit(provider, []);
};

const checkSourceList = (
  provider: ProviderFile,
  ids: readonly unknown[],
  path: readonly PropertyKey[],
): Problem[] =>
  ids.flatMap((id, index): Problem[] => {
    const at = formatPath([...path, index]);
    if (typeof id !== 'string' || !Object.hasOwn(provider.sources, id)) {
      return [
        { path: at, message: `expected the id of an entry under sources, got "${String(id)}"` },
      ];
    }
    if (ids.indexOf(id) !== index) {
      return [{ path: at, message: `expected each source once, "${id}" is listed twice` }];
    }
    return [];
  });

const checkFinding = (rubric: RubricFile, provider: ProviderFile, id: FactorId): Problem[] => {
  const factor = findFactor(rubric, id);
  if (factor === null) return [];
  const finding = provider.findings[id];
  const levels = listFactorLevels(factor);
  const at = (key: string): string => formatPath(['findings', id, key]);

  const offLevels = (['low', 'high'] as const)
    .filter((bound) => !levels.includes(finding[bound]))
    .map((bound) => ({
      path: at(bound),
      message: `expected a level that the factor uses (${levels.join(', ')}), got ${finding[bound]}`,
    }));

  const isNarrowed = finding.low > Math.min(...levels) || finding.high < Math.max(...levels);
  const hasEvidence =
    finding.sources.length > 0 || (factor.disclosure && finding.lookedAt.length > 0);
  if (!isNarrowed || hasEvidence) return offLevels;
  return [
    ...offLevels,
    {
      path: at('sources'),
      message: factor.disclosure
        ? `expected a source, or lookedAt, for a finding narrower than ${formatBounds(levels)}`
        : `expected a source for a finding narrower than ${formatBounds(levels)}`,
    },
  ];
};

const formatBounds = (levels: readonly number[]): string =>
  `${Math.min(...levels)} to ${Math.max(...levels)}`;
