import type { RegionAvailability } from '@/lib/catalogue/types';
import type { RegionId } from '@/lib/rubric/ids';

export type RegionStatus = RegionAvailability['status'];

/** Names as they stand alone, in heads and accessible names. */
export const regionTitles: Readonly<Record<RegionId, string>> = {
  us: 'United States',
  eu: 'European Union',
  uk: 'United Kingdom',
  ch: 'Switzerland',
  me: 'Middle East',
  sg: 'Singapore',
  hk: 'Hong Kong',
  apac: 'Rest of Asia-Pacific',
};
