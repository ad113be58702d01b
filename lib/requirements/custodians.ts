import type { EntityFact } from './facts';

/** The entities that hold client assets. What an affiliate of the group is licensed for decides nothing. */
export function listCustodians(entities: readonly EntityFact[]): EntityFact[] {
  return entities.filter(({ role }) => role === 'custodian');
}

/**
 * Whether the entity may act today. A conditional licence counts, because its holder operates under
 * it; one only applied for, lapsed or of unknown status does not.
 */
export function isInForce({ status }: EntityFact): boolean {
  return status === 'active' || status === 'conditional';
}

/** Active before conditional, else in the order of the file, so that the firmest basis is the one named. */
export function firmest(entities: readonly EntityFact[]): EntityFact | undefined {
  return entities.find(({ status }) => status === 'active') ?? entities[0];
}
