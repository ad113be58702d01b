import { outcomeWords } from '@/lib/evidence-words';
import type { DrawnAssessment } from '@/lib/assessment/assess';
import { formatChance, formatCount, formatList, formatNumber, numberWord } from '@/lib/format';
import { sayItemAnswer } from '@/lib/questionnaire/private-answers';
import { labelInSentence } from '@/lib/requirements';
import { compareText, required } from '@/lib/scoring';
import { type DecisionAssessment, listField } from './assess-record';
import type { EventOf } from './decision-schema';
import type { Recommendation, Tripwire } from './proposal-schema';
import type { Gap } from './list-gaps';
import type { Decision } from './read-decision';
import type { ReliedOn } from './relied-on';

export const recommendationNames: Record<Recommendation, string> = {
  accept: 'Accept',
  'accept-with-conditions': 'Accept with conditions',
  defer: 'Defer',
  reject: 'Reject',
};

/** Names of what a decision speaks of, from the facts that it relied on. */
export type Names = {
  readonly provider: (slug: string) => string;
  readonly factor: (id: string) => string;
  /** Of a check; the id itself where neither the record nor a guide knows it. */
  readonly check: (id: string) => string;
};

/** What a gap says, and the section in which it is closed. */
export function tellGap(
  gap: Gap,
  names: Names,
  { model }: Pick<DrawnAssessment, 'model'>,
): { readonly text: string; readonly section: string } {
  switch (gap.kind) {
    case 'no-recommendation':
      return { text: 'No recommendation is made.', section: 'recommendation' };
    case 'nobody-named':
      return { text: 'Nobody is named to be appointed.', section: 'recommendation' };
    case 'no-deciding-point':
      return {
        text: 'No deciding point is named: what the choice rests on, by the words of its level.',
        section: 'deciding',
      };
    case 'levels-differ':
      return {
        text: `${names.provider(gap.provider)}, ${names.factor(gap.factor)}: ballots ${formatList(gap.levels.map(({ level }) => String(level)))} and no agreed level.`,
        section: 'ballots',
      };
    case 'one-ballot':
      return { text: `Round ${gap.round} has one ballot alone.`, section: 'ballots' };
    case 'open-requirement':
      return {
        text: `${names.provider(gap.provider)}: ${labelInSentence(gap.requirement, model)} is open and nothing was decided about it.`,
        section: 'open-requirements',
      };
    case 'unanswered-checks':
      return {
        text: `${names.provider(gap.provider)}: ${formatCount(gap.items.length, 'check')} not answered for this mandate.`,
        section: 'checks',
      };
  }
}

/** @example 'the two ballots of round 1'; null where weights vary as the mandate says */
export function namePooled({ spread }: Pick<Decision, 'spread'>): string | null {
  const [first] = spread;
  return first === undefined
    ? null
    : `the ${numberWord(spread.length)} ${spread.length === 1 ? 'ballot' : 'ballots'} of round ${first.round}`;
}

/** How weights vary in the chances of a decision. @example 'with the two ballots of round 1 as the spread of weights' */
export function saySpread({ spread, base }: Pick<Decision, 'spread' | 'base'>): string {
  const ballots = namePooled({ spread });
  if (ballots !== null) return `with ${ballots} as the spread of weights`;
  const { mandate } = base;
  return mandate.spread === 0
    ? 'with fixed weights'
    : `with weights varied by ±${formatNumber(mandate.spread)}%`;
}

/**
 * What the levels of a finding say, in the rubric's words. Where it is open they are those of what is proven,
 * and say that more is possible; at the floor nothing is, and its words would claim what nobody found.
 *
 * @example 'Nothing is proven; levels 1 to 4 are open'
 */
export function sayLevels(
  factor: ReliedOn['criteria'][number]['factors'][number] | undefined,
  levels: { readonly low: number; readonly high: number } | undefined,
): string {
  if (factor === undefined || levels === undefined) return 'Nothing was found';
  const { low, high } = levels;
  if (low < high && low <= factor.floor) {
    return `Nothing is proven; levels ${low} to ${high} are open`;
  }
  const words = factor.levels.find(({ level }) => level === low)?.words ?? 'Nothing was found';
  const said = words.replace(/\.$/, '');
  return low < high ? `${said}; up to level ${high} is possible` : said;
}

/** A tripwire held against an assessment. */
type TripwireState = {
  readonly condition: string;
  /** Its value today, in a few words. */
  readonly today: string;
  readonly fired: boolean;
};

/**
 * Holds a tripwire against an assessment: that of the record, or that of a newer edition under the
 * same mandate. One about somebody or something that the edition no longer holds has fired.
 */
export function checkTripwire(
  tripwire: Tripwire,
  assessment: DecisionAssessment,
  names: Names,
): TripwireState {
  const name = names.provider(tripwire.provider);
  const condition = tellTripwire(tripwire, name, names, assessment);
  const provider = assessment.model.providers.find(({ slug }) => slug === tripwire.provider);
  if (provider === undefined) {
    return { condition, today: 'not in this edition', fired: true };
  }
  switch (tripwire.kind) {
    case 'requirement': {
      const outcome = assessment
        .standingOf(tripwire.provider)
        .gates.find(({ id }) => id === tripwire.requirement);
      if (outcome === undefined) return { condition, today: 'not asked', fired: true };
      return {
        condition,
        today: outcomeWords[outcome.outcome],
        fired: outcome.outcome !== 'pass',
      };
    }
    case 'level': {
      const { low, high } = required(provider.levels[tripwire.factor], tripwire.factor);
      return {
        condition,
        today: low === high ? `${low}` : `${low} shown, up to ${high} possible`,
        fired: low < tripwire.below,
      };
    }
    case 'chance': {
      const row = listField(assessment).find(({ slug }) => slug === tripwire.provider);
      const among = formatCount(assessment.field.length, 'provider');
      if (row === undefined) return { condition, today: 'ruled out', fired: true };
      return {
        condition,
        today: `${formatChance(row.pFirst)} of 100, among ${among}`,
        fired: row.pFirst * 100 < tripwire.below,
      };
    }
    case 'company': {
      const company = findCompany(provider, tripwire.company);
      if (company === undefined) return { condition, today: 'not listed', fired: true };
      return { condition, today: company.status, fired: company.status !== tripwire.leaves };
    }
  }
}

/** By its id; an edition that gave companies none told them by name, and so do its tripwires. */
export const findCompany = <Company extends { readonly id: string; readonly name: string }>(
  { entities }: { readonly entities: readonly Company[] },
  told: string,
): Company | undefined =>
  entities.find(({ id }) => id === told) ?? entities.find(({ name }) => name === told);

function tellTripwire(
  tripwire: Tripwire,
  name: string,
  names: Names,
  { model }: Pick<DrawnAssessment, 'model'>,
): string {
  switch (tripwire.kind) {
    case 'requirement':
      return `${name} no longer meets ${labelInSentence(tripwire.requirement, model)}`;
    case 'level':
      return `${name}, ${names.factor(tripwire.factor)}: less than level ${tripwire.below} is shown`;
    case 'chance':
      return `${name} leads in fewer than ${tripwire.below} of 100`;
    case 'company': {
      const provider = model.providers.find(({ slug }) => slug === tripwire.provider);
      const company = provider && findCompany(provider, tripwire.company);
      return `The status of ${company?.name ?? tripwire.company} leaves “${tripwire.leaves}”`;
    }
  }
}

/** Tripwires that suit a choice: its requirements, its chance, and the company that would sign. */
export function suggestTripwires(slug: string, assessment: DecisionAssessment): Tripwire[] {
  const row = listField(assessment).find((one) => one.slug === slug);
  const provider = assessment.model.providers.find((one) => one.slug === slug);
  if (provider === undefined) return [];
  const met = assessment.standingOf(slug).gates.filter(({ outcome }) => outcome === 'pass');
  const signing = provider.entities
    .filter(({ role, status }) => role === 'custodian' && status === 'active')
    .toSorted((a, b) => compareText(a.name, b.name))
    .slice(0, 2);
  return [
    ...met.map(({ id }) => ({ kind: 'requirement', provider: slug, requirement: id }) as const),
    ...(row === undefined
      ? []
      : [
          {
            kind: 'chance',
            provider: slug,
            below: Math.max(0, Math.floor((row.pFirst * 100 - 10) / 5) * 5),
          } as const,
        ]),
    ...signing.map(
      ({ id, status }) =>
        ({ kind: 'company', provider: slug, company: id, leaves: status }) as const,
    ),
  ];
}

export const chainProves =
  'that nothing in the record was changed, left out, added or moved since its last hash was written down, on a memo or elsewhere.';

export const chainProvesNot =
  'who wrote it (a typed name proves nobody’s identity), when (times are those of the writer’s machine), or that an answer is true. Whoever holds the whole record can write another one with other hashes, so compare the last hash with a copy that somebody else kept.';

/** @example 'met by Acme Trust, shown in “Policy”, 2026-11-20' */
export function sayRequirementAnswer(answer: EventOf<'settled'>['answer']): string {
  if (answer === null) return 'taken back';
  const { outcome, entity, document, date } = answer;
  return [
    `${outcome === 'pass' ? 'met' : 'not met'}${entity === '' ? '' : ` by ${entity}`}`,
    document === '' ? 'no document, so it stays open' : `shown in “${document}”`,
    date,
  ]
    .filter(Boolean)
    .join(', ');
}

/** @example 'answered. “SOC report” of 2026-03: type 2, no exceptions' */
export const sayAttested = (answer: EventOf<'attested'>['answer']): string =>
  answer === null
    ? 'taken back'
    : `${answer.outcome === 'answered' ? 'answered' : 'not met'}. ${sayItemAnswer(answer)}`;

/** @example '3 items answered, shown in “SOC report”; 1 not met: Auditor access.' */
export function sayAttestedItems(attested: Decision['attested']): string {
  const given = attested.flatMap(({ name, answer }) => (answer ? [{ name, ...answer }] : []));
  const failed = given.filter(({ outcome }) => outcome === 'not-met').map(({ name }) => name);
  const documents = [...new Set(given.map(({ document }) => document).filter(Boolean))];
  const answered = formatCount(given.length - failed.length, 'item');
  const shown =
    documents.length === 0
      ? 'without a document'
      : `shown in ${formatList(documents.map((one) => `“${one}”`))}`;
  return `${answered} answered, ${shown}${failed.length === 0 ? '' : `; ${failed.length} not met: ${formatList(failed)}`}.`;
}
