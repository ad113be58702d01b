import type {
  DependencyKind,
  Dispute,
  Entity,
  Finding,
  Incident,
  RegionAvailability,
  Source,
  Staking,
} from '@/lib/catalogue/types';
import { gradeOf } from '@/lib/catalogue/grade';
import { withoutStop } from '@/lib/format';
import type { Outcome } from '@/lib/requirements';
import { capitalise, formatCount, formatDate, formatLevel } from './format';

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

/** On whom a custodian depends. */
export const dependencyWords: Readonly<Record<DependencyKind, string>> = {
  parent: 'Parent',
  walletTechnology: 'Wallet technology',
  subCustodians: 'Sub-custodians',
  settlementNetworks: 'Settlement networks',
  insurers: 'Insurers',
  auditors: 'Auditors',
  cloud: 'Cloud',
  stakingPartners: 'Staking partners',
};

/**
 * Who says it, by the best source: a regulator's own words are told from a filing's. Null where no
 * source says anything.
 *
 * @example gradeWord({ sources: [{ kind: 'filing', standing: null }] }) // "filing"
 */
export function gradeWord({
  sources,
}: {
  readonly sources: readonly Pick<Source, 'kind' | 'standing'>[];
}): string | null {
  const grade = gradeOf({ sources });
  if (grade !== 'primary') return grade === 'third-party' ? 'third party' : grade;
  return sources.some((one) => one.kind === 'regulator' && gradeOf(one) === 'primary')
    ? 'regulator'
    : 'filing';
}

/** Whether a second reader checked the finding against its sources; null where the edition does not say. */
export const readWord = ({ readers }: Pick<Finding, 'readers'>): string | null =>
  readers === null ? null : readers === 2 ? 'read twice' : 'read once';

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

/**
 * What a finding rests on: why there is nothing to read, else who says it and whether a second reader
 * checked it. An edition that does not say how often it was read has its confidence there.
 *
 * @example "company, read twice", "not disclosed, press, read once", "company, high confidence"
 */
export function standingOf(
  finding: Pick<Finding, 'state' | 'confidence' | 'readers'> & Parameters<typeof gradeWord>[0],
): string {
  const { state, confidence } = finding;
  const isDisclosed = state === 'disclosed';
  return [
    isDisclosed ? null : findingStateWords[state],
    gradeWord(finding),
    readWord(finding) ?? (isDisclosed ? `${confidence} confidence` : null),
  ]
    .filter((word) => word !== null)
    .join(', ');
}

/** Why a finding counts as open though it was read: strict evidence asks for a better source. */
export const sayCountedAs = (levels: Pick<Finding, 'low' | 'high'>): string =>
  `counts as ${formatLevel(levels)}: this mandate asks for stronger sources`;

/**
 * A finding in a line, without a full stop. An edition that records no headline has the first sentence of
 * its statement there.
 *
 * @example headlineOf(finding) // "Policy or limit not found"
 */
export const headlineOf = ({
  headline,
  statement,
}: Pick<Finding, 'headline' | 'statement'>): string =>
  headline ?? withoutStop(firstSentence(statement));

/**
 * For a place that says a thing in short and leads to where all of it stands. A full stop ends a sentence
 * where a capital follows it; that of an abbreviated form of a company does not.
 */
export const firstSentence = (text: string): string =>
  /^.*?(?<!\b(?:Pte|Ltd|Inc|Corp|Co|St|No))[.?](?=\s[A-Z]|$)/.exec(text)?.[0] ?? text;

/** @example "Disputed, under review since 27 Nov 2026." */
export const sayDisputed = ({ since }: Pick<Dispute, 'since'>): string =>
  `Disputed, under review since ${formatDate(since)}.`;

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

/** How a requirement came out, inside a sentence. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: 'met',
  open: 'open',
  fail: 'not met',
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

export const entityKindWords: Readonly<Record<Entity['kind'], string>> = {
  bank: 'Bank',
  'trust-company': 'Trust company',
  'licensed-firm': 'Licensed firm',
  'registered-firm': 'Registered firm',
  other: 'Other',
};

/** @example "Regulator 1, filing 4, company 46; 54 undated, 7 without a public address" */
export function countGrades(sources: readonly Source[]): string {
  const words = ['regulator', 'filing', 'company', 'press', 'third party'].flatMap((word) => {
    const count = sources.filter((source) => gradeWord({ sources: [source] }) === word).length;
    return count === 0 ? [] : [`${word} ${count}`];
  });
  const undated = sources.filter(({ published }) => published === null).length;
  const hidden = sources.filter(({ url }) => url === null).length;
  const rest = [
    ...(undated === 0 ? [] : [`${undated} undated`]),
    ...(hidden === 0 ? [] : [`${hidden} without a public address`]),
  ];
  return capitalise([words.join(', '), ...(rest.length === 0 ? [] : [rest.join(', ')])].join('; '));
}
