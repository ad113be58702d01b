import { regionIds, type GateId, type RegionId, type RequirementId } from '@/lib/rubric/ids';

/** The words for regions and requirements, in one place. */

export const regionCodes: Readonly<Record<RegionId, string>> = {
  us: 'US',
  eu: 'EU',
  uk: 'UK',
  ch: 'CH',
  me: 'ME',
  sg: 'SG',
  hk: 'HK',
  apac: 'APAC',
};

/** As they read inside a sentence, after "in" or "for". */
export const regionNames: Readonly<Record<RegionId, string>> = {
  us: 'the US',
  eu: 'the EU',
  uk: 'the UK',
  ch: 'Switzerland',
  me: 'the Middle East',
  sg: 'Singapore',
  hk: 'Hong Kong',
  apac: 'the rest of Asia-Pacific',
};

type RequirementWords = {
  /** Beside a box to tick. */
  readonly name: string;
  /** In a chip, followed by "open" or "fails" where it is. */
  readonly label: string;
  /** Inside a sentence, after "with". */
  readonly phrase: string;
};

/** "Enforcement open" would say the opposite of what it means, so that label has a word more. */
export const requirementWords: Readonly<Record<RequirementId, RequirementWords>> = {
  staking: { name: 'Staking from custody', label: 'Staking', phrase: 'staking from custody' },
  qualified: {
    name: 'Qualified custodian',
    label: 'Qualified custodian',
    phrase: 'a qualified custodian',
  },
  charter: {
    name: 'Bank or trust charter',
    label: 'Bank or trust charter',
    phrase: 'a bank or trust charter',
  },
  segregation: {
    name: 'Per-client segregation',
    label: 'Segregation',
    phrase: 'per-client segregation',
  },
  insurance: { name: 'Insurance disclosed', label: 'Insurance', phrase: 'disclosed insurance' },
  audit: { name: 'Named audit report', label: 'Audit report', phrase: 'a named audit report' },
  enforcement: {
    name: 'No open enforcement',
    label: 'Enforcement check',
    phrase: 'no open enforcement action',
  },
};

/** The region of a gate such as `region:eu`, or null for a requirement. */
export function regionOf(gate: GateId): RegionId | null {
  return regionIds.find((region) => gate === `region:${region}`) ?? null;
}

const wordsOf = (gate: GateId): RequirementWords | null => {
  for (const [id, words] of Object.entries(requirementWords)) if (id === gate) return words;
  return null;
};

/** @example labelOf('region:eu') // "EU"; labelOf('charter') // "Bank or trust charter" */
export function labelOf(gate: GateId): string {
  const region = regionOf(gate);
  return region ? regionCodes[region] : (wordsOf(gate)?.label ?? gate);
}

/** @example nameOf('region:eu') // "EU"; nameOf('segregation') // "Per-client segregation" */
export function nameOf(gate: GateId): string {
  const region = regionOf(gate);
  return region ? regionCodes[region] : (wordsOf(gate)?.name ?? gate);
}

/** The label in the middle of a sentence. @example labelInSentence('charter') // "bank or trust charter" */
export function labelInSentence(gate: GateId): string {
  const label = labelOf(gate);
  return regionOf(gate) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
