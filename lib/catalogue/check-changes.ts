import { factorIds } from '@/lib/rubric/ids';
import type { FrozenEdition } from './frozen-editions';
import { formatPath, type Problem } from './problem';
import type { ProviderFile } from './schema/provider-file';

/** What a reader sees of a finding. `readers` is left out: to read again is no change of the claim. */
const comparedKeys = [
  'low',
  'high',
  'state',
  'headline',
  'statement',
  'confidence',
  'sources',
  'lookedAt',
] as const;

/**
 * Findings that differ from the newest frozen edition without a `change` that names it, also where only
 * a word is new: whoever looks again must be told why. A key that the frozen edition did not have, and
 * a provider or factor that is new, need none.
 */
export const checkChanges = (
  { edition, stored }: Pick<FrozenEdition, 'edition' | 'stored'>,
  provider: ProviderFile,
): Problem[] => {
  const frozen = stored.providers.find(({ slug }) => slug === provider.slug);
  if (frozen === undefined) return [];
  return factorIds.flatMap((id): Problem[] => {
    const before = frozen.findings[id];
    const finding = provider.findings[id];
    if (before === undefined || finding.change?.from === edition.id) return [];
    const differing = comparedKeys.filter(
      (key) =>
        Object.hasOwn(before, key) && JSON.stringify(before[key]) !== JSON.stringify(finding[key]),
    );
    return differing.length === 0
      ? []
      : [
          {
            path: formatPath(['findings', id, 'change']),
            message: `expected a change from edition ${edition.id}, because this differs from it: ${differing.join(', ')}`,
          },
        ];
  });
};
