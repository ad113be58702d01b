import type { Entity, Provider, RegionAvailability } from '@/lib/catalogue/types';
import { type RegionId, regionIds } from '@/lib/rubric/ids';

/** Whether a company is a qualified custodian under the rules of the United States. */
export type QualifiedStatus = 'yes' | 'no' | 'open' | 'not-applicable';

type Served = { readonly id: RegionId; readonly status: RegionAvailability['status'] };

/** A company and the regions whose clients would sign with it. */
export type CompanyRow = {
  /** Empty where no region names it. */
  readonly regions: readonly Served[];
  /** Null for regions that are served by a company that no source names. */
  readonly entity: Entity | null;
};

/**
 * Whom a client of each region would sign with: the companies in the order of the first region that they
 * serve, then the served regions that name no company, then the companies that no region names.
 *
 * An edition that does not say which company serves which region gives all companies without one.
 */
export function listCompanies({
  entities,
  regions,
}: Pick<Provider, 'entities' | 'regions'>): CompanyRow[] {
  const all = regionIds.map((id) => ({ id, ...regions.byRegion[id] }));
  const rows = entities.map((entity): CompanyRow => ({
    entity,
    regions: all
      .filter(({ servedBy }) => entity.id !== null && servedBy?.includes(entity.id))
      .map(({ id, status }) => ({ id, status })),
  }));
  const unnamed = all
    .filter(
      ({ status, servedBy }) => status !== 'no' && status !== 'unknown' && servedBy?.length === 0,
    )
    .map(({ id, status }) => ({ id, status }));
  const firstOf = ({ regions: [first] }: CompanyRow): number =>
    first === undefined ? regionIds.length : regionIds.indexOf(first.id);
  const serving = rows.filter((row) => row.regions.length > 0);
  return [
    ...serving.toSorted((a, b) => firstOf(a) - firstOf(b)),
    ...(unnamed.length === 0 ? [] : [{ entity: null, regions: unnamed }]),
    ...rows.filter((row) => row.regions.length === 0),
  ];
}

/**
 * The status belongs to custodians under the law of the United States: of a company elsewhere, or of one
 * that holds no client assets, there is nothing to ask.
 */
export function qualifiedStatusOf({
  qualifiedCustodian,
  role,
  jurisdiction,
}: Pick<Entity, 'qualifiedCustodian' | 'role' | 'jurisdiction'>): QualifiedStatus {
  if (qualifiedCustodian === true) return 'yes';
  const isAsked = role !== 'affiliate' && /^US\b/.test(jurisdiction);
  if (qualifiedCustodian === 'not-applicable' || !isAsked) return 'not-applicable';
  return qualifiedCustodian === null ? 'open' : 'no';
}

/** A region that is not served, or of which nothing was found. */
type UnservedRegion = {
  readonly id: RegionId;
  readonly status: 'no' | 'unknown';
  readonly note: string | null;
};

/** The regions that the provider is not known to serve, those that are settled first. */
export function listUnserved({ regions }: Pick<Provider, 'regions'>): UnservedRegion[] {
  const all = regionIds.flatMap((id): UnservedRegion[] => {
    const { status, note } = regions.byRegion[id];
    return status === 'no' || status === 'unknown' ? [{ id, status, note }] : [];
  });
  return all.toSorted((a, b) => Number(a.status === 'unknown') - Number(b.status === 'unknown'));
}
