import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import { bestSource } from '@/lib/catalogue/grade';
import type { Entity, Factor, Fee, Provider, Rubric, Source } from '@/lib/catalogue/types';
import { headlineOf, qualifiedWords, readWord } from '@/lib/evidence-words';
import { formatCount, formatLevel, formatList, toSentence } from '@/lib/format';
import { getRequirement, type SwitchId } from '@/lib/requirements';
import { type FactorId, type RegionId, regionIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { listCompanies } from './list-companies';
import { anchorOf } from './list-rises';

/** One of the six things that a reader asks first of any custodian. */
export type KeyFact = {
  readonly id: 'signs' | 'qualified' | 'segregation' | 'insurance' | 'audit' | 'price';
  readonly label: string;
  readonly tone: 'pass' | 'part' | 'open' | 'fail';
  /** The answer in a few words. */
  readonly value: string;
  /** One or two sentences: under what it holds, or what is still missing. */
  readonly text: string;
  /** The best by grade; null where no source says anything. */
  readonly source: Source | null;
};

/** What decides the facts that a requirement could ask for, whether or not the mandate asks for them. */
export const factRequirements = ['qualified', 'segregation', 'insurance', 'audit'] as const;

type Decided = Pick<RequirementOutcome, 'id' | 'outcome' | 'limited' | 'reason'> & {
  readonly sources: readonly Source[];
};

/**
 * Who signs, the status in the United States, segregation, insurance, audits and price: always these
 * six in this order, so that a reader of two pages finds the same thing in the same place.
 *
 * @param decided what `factRequirements` come to for the provider
 * @param asked the regions of the mandate, which decide for whose signature is looked first
 */
export function listSixFacts(
  provider: Provider,
  rubric: Rubric,
  decided: readonly Decided[],
  asked: readonly RegionId[],
): KeyFact[] {
  const of = (id: (typeof factRequirements)[number]): Decided =>
    required(
      decided.find((one) => one.id === id),
      `what "${id}" comes to`,
    );
  const finding = (id: Exclude<(typeof factRequirements)[number], 'qualified'>, label: string) =>
    tellFinding(provider, rubric, id, label, of(id));
  return [
    tellSigner(provider, asked),
    tellQualified(of('qualified')),
    finding('segregation', 'Segregation'),
    finding('insurance', 'Insurance'),
    finding('audit', 'Audits'),
    tellPrice(provider),
  ];
}

const statusTones = {
  active: 'pass',
  conditional: 'part',
  applied: 'open',
  lapsed: 'open',
  unknown: 'open',
} as const satisfies Record<Entity['status'], KeyFact['tone']>;

/** The company for the first region that is asked for, else for the first one served in full. */
function tellSigner(provider: Provider, asked: readonly RegionId[]): KeyFact {
  const rows = listCompanies(provider).flatMap(({ entity, regions }) =>
    entity === null || entity.role === 'affiliate' ? [] : [{ entity, regions }],
  );
  const order = [...asked, ...regionIds.filter((id) => !asked.includes(id))];
  const worth = ({ entity, regions }: (typeof rows)[number]): number => {
    const places = regions.map(
      ({ id, status }) => order.indexOf(id) + (status === 'yes' || asked.includes(id) ? 0 : 50),
    );
    return Math.min(100, ...places) + (statusTones[entity.status] === 'open' ? 200 : 0);
  };
  const [first] = rows.toSorted((a, b) => worth(a) - worth(b));
  const fact = { id: 'signs', label: 'Who signs, who supervises' } as const;
  if (first === undefined) {
    const text = 'No source names a company that holds client assets.';
    return { ...fact, tone: 'open', value: 'No company found', text, source: null };
  }
  const { name, regulator, status, sources } = first.entity;
  const others = rows.filter(({ regions }) => regions.length > 0 && regions !== first.regions);
  const more =
    others.length === 0
      ? ''
      : ` ${formatCount(others.length, 'other company signs', 'other companies sign')} elsewhere.`;
  return {
    ...fact,
    tone: statusTones[status],
    value: name,
    text: `${regulator === null ? 'No supervisor was found.' : `Supervised by ${toSentence(regulator)}`}${more}`,
    source: bestSource(sources),
  };
}

const toneOf = ({ outcome, limited }: Decided): KeyFact['tone'] =>
  outcome === 'pass' && limited ? 'part' : outcome;

function tellQualified(decided: Decided): KeyFact {
  return {
    id: 'qualified',
    label: 'Qualified custodian (US)',
    tone: toneOf(decided),
    value: qualifiedWords[decided.outcome],
    text: decided.reason,
    source: bestSource(decided.sources),
  };
}

/** A finding, and what its level means for the bar that a requirement would set. */
function tellFinding(
  provider: Provider,
  rubric: Rubric,
  id: SwitchId & KeyFact['id'],
  label: string,
  decided: Decided,
): KeyFact {
  const { factor: factorId, bar } = required(
    getRequirement(id).finding,
    `the finding behind "${id}"`,
  );
  const factor = findFactor(rubric, factorId);
  const finding = provider.findings[factorId];
  const level = formatLevel(finding);
  return {
    id,
    label,
    tone: toneOf(decided),
    value: headlineOf(finding),
    text:
      decided.outcome === 'pass'
        ? toSentence(
            [`Level ${level} of 4`, readWord(finding)].filter((word) => word !== null).join(', '),
          )
        : toSentence(
            `Level ${level}. Level ${bar} asks for: ${lower(anchorOf(factor, bar) ?? '')}`,
          ),
    source: bestSource(finding.sources),
  };
}

/** In the middle of a sentence; an abbreviation keeps its letters. */
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

function findFactor(rubric: Rubric, id: FactorId): Factor {
  return required(
    rubric.criteria.flatMap(({ factors }) => factors).find((factor) => factor.id === id),
    `the factor "${id}"`,
  );
}

/** What a client would pay for custody; other fees stand in their own section. */
function tellPrice({ fees, findings }: Provider): KeyFact {
  const custody = fees.filter(
    ({ kind, limits }) => kind === 'custody' && !limits?.client && !limits?.service,
  );
  const priced = custody.find(({ amount, current }) => amount !== null && current !== 'no');
  const fact = { id: 'price', label: 'Price' } as const;
  if (priced !== undefined) {
    const isCurrent = priced.current === 'yes';
    const limits = [
      priced.tier === null ? null : toSentence(`For ${lower(priced.tier)}`),
      isCurrent ? null : 'Nothing says that it is still in force.',
    ].filter((text) => text !== null);
    return {
      ...fact,
      tone: isCurrent ? 'pass' : 'part',
      value: sayRate(priced),
      text: limits.length === 0 ? toSentence(priced.value) : limits.join(' '),
      source: bestSource(priced.sources),
    };
  }
  const told = bestSource(custody.flatMap(({ sources }) => sources));
  const said = custody.find(({ sources }) => told !== null && sources.includes(told));
  const billing = findings['costs.billing'];
  return {
    ...fact,
    tone: 'open',
    value: 'No custody rate is public',
    text: said?.statement ?? toSentence(headlineOf(billing)),
    source: told ?? bestSource(billing.sources),
  };
}

/** @example "40 basis points a year" */
function sayRate({ amount, unit, basis, value }: Fee): string {
  if (unit !== 'bps' || basis !== 'bps-per-year-on-assets' || amount === null) return value;
  const [from, to = from] = Array.isArray(amount) ? amount : [amount];
  const range = from === to ? `${from}` : formatList([`${from}`, `${to}`]);
  return `${range} basis points a year`;
}
