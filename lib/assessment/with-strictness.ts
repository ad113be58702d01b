import { type Grade, isAtLeast } from '@/lib/rubric/grades';
import { mapRecord } from '@/lib/catalogue/map-record';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import type { Strictness } from '@/lib/url/mandate';
import type { ModelCriterion, ModelProvider } from './model';

/**
 * A provider as it stands when only evidence of a grade counts. A finding that rests on less counts as
 * fully open, from its factor's floor to 4; so does the status of a company or a region, staking, and
 * how an incident ended. What rests on a private answer counts under every strictness. Nothing is
 * lost: the sentences stay, so that one sees what does not count.
 *
 * @returns the very same provider where any evidence counts.
 */
export function withStrictness(
  provider: ModelProvider,
  criteria: readonly ModelCriterion[],
  strictness: Strictness,
): ModelProvider {
  if (strictness === 'any') return provider;
  const counts = ({ grade }: { readonly grade: Grade | null }): boolean =>
    isAtLeast(grade, strictness);
  const isOwn = new Set<FactorId>(provider.privateFactors);
  const floors = new Map(
    criteria.flatMap(({ factors }) => factors.map(({ id, floor }) => [id, floor])),
  );
  const { staking, lending } = provider;
  return {
    ...provider,
    levels: {
      ...provider.levels,
      ...Object.fromEntries(
        factorIds
          .filter(
            (id) =>
              !isOwn.has(id) && !counts(required(provider.findings[id], `the finding "${id}"`)),
          )
          .map((id) => [id, { low: required(floors.get(id), `the floor of "${id}"`), high: 4 }]),
      ),
    },
    regions: mapRecord(provider.regions, (region) =>
      counts(region) ? region : { ...region, status: 'unknown' as const },
    ),
    staking: counts(staking) ? staking : { ...staking, supported: null },
    entities: provider.entities.map((entity) =>
      counts(entity)
        ? entity
        : {
            ...entity,
            status: 'unknown' as const,
            // Outside the United States there is no such status, whoever says so.
            qualifiedCustodian:
              entity.qualifiedCustodian === 'not-applicable' ? 'not-applicable' : null,
          },
    ),
    incidents: provider.incidents.map((incident) =>
      counts(incident) ? incident : { ...incident, resolved: 'unknown' as const },
    ),
    lending:
      lending === null || counts(lending)
        ? lending
        : { ...lending, status: 'not-found' as const, entities: [] },
  };
}
