import type {
  Entity,
  Finding,
  Incident,
  RegionAvailability,
  Source,
  Staking,
} from '@/lib/catalogue/types';
import type { Outcome } from '@/lib/requirements';
import { formatCount, formatDate } from './format';

/** The words for what the data files write as keys, so that page, memo and files say the same. */

export const sourceKindWords: Readonly<Record<Source['kind'], string>> = {
  regulator: 'regulator',
  filing: 'filing',
  'official-docs': 'official docs',
  'official-page': 'official page',
  'press-release': 'press release',
  press: 'press',
  'third-party': 'third party',
};

/** @example "23 Nov 2026", or "undated" */
export function publishedOn(source: Pick<Source, 'published'>): string {
  return source.published === null ? 'undated' : formatDate(source.published);
}

export const findingStateWords: Readonly<Record<Finding['state'], string>> = {
  disclosed: 'disclosed',
  'not-disclosed': 'not disclosed',
  'under-review': 'under review',
  'not-applicable': 'not applicable',
  'under-nda': 'under NDA',
};

/** How sure the reading of a finding is, or why there is none to be sure of. */
export function standingOf({ state, confidence }: Pick<Finding, 'state' | 'confidence'>): string {
  return state === 'disclosed' ? `${confidence} confidence` : findingStateWords[state];
}

/** The two extremes of a level are said in words: nothing is known, or absence is. */
export function levelWords({ low, high }: Pick<Finding, 'low' | 'high'>): string | null {
  if (low === 0 && high === 4) return 'nothing found';
  if (low === 0 && high === 0) return 'shown to be absent';
  return null;
}

export const entityStatusWords: Readonly<Record<Entity['status'], string>> = {
  active: 'Active',
  conditional: 'Conditional',
  applied: 'Applied',
  lapsed: 'Lapsed',
  unknown: 'Not known',
};

export const regionStatusWords: Readonly<Record<RegionAvailability['status'], string>> = {
  yes: 'yes',
  limited: 'limited',
  no: 'no',
  unknown: 'not known',
};

/** Whether a provider is a qualified custodian in the sense of US law. */
export const qualifiedWords: Readonly<Record<Outcome, string>> = {
  pass: 'Yes, stated',
  open: 'Not settled',
  fail: 'No',
};

/** @example stakingWords({ supported: true, networks: ['ETH', 'SOL'] }) // "2 networks" */
export function stakingWords({
  supported,
  networks,
}: {
  readonly supported: Staking['supported'];
  readonly networks: readonly string[];
}): string {
  if (supported === null) return 'Not settled';
  if (!supported) return 'Not offered';
  return networks.length > 0 ? formatCount(networks.length, 'network') : 'Offered';
}

export const incidentKindWords: Readonly<Record<Incident['kind'], string>> = {
  enforcement: 'Enforcement',
  breach: 'Breach',
  outage: 'Outage',
  litigation: 'Litigation',
  other: 'Incident',
};

export const resolutionWords: Readonly<Record<Incident['resolved'], string>> = {
  yes: 'resolved',
  no: 'not resolved',
  unknown: 'end not known',
};
