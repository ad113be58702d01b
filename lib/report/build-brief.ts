import type { DrawnAssessment } from '@/lib/assessment/assess';
import {
  assessDecision,
  type DecisionAssessment,
  givesSameDigits,
  listField,
  listOpenOf,
} from '@/lib/decision/assess-record';
import { compareBallots } from '@/lib/decision/compare-ballots';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import {
  chainProves,
  chainProvesNot,
  checkTripwire,
  namePooled,
  type Names,
  recommendationNames,
  saySpread,
  tellGap,
} from '@/lib/decision/decision-words';
import { lastHash } from '@/lib/decision/event-chain';
import { listGaps } from '@/lib/decision/list-gaps';
import { type Decision, isShown, listAppointed, readDecision } from '@/lib/decision/read-decision';
import { checkScope } from '@/lib/checklist/check-scope';
import type { Catalogue } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { formatChance, formatCount, formatDate } from '@/lib/format';
import { nameField, nameSet } from '@/lib/words/set-words';
import { wordsOf } from '@/lib/requirements';
import { toMemoMandate } from './memo-mandate';
import { listChecks, listPrivateAnswers } from './brief-answers';
import type { BriefEntry, BriefModel } from './brief-model';
import { listGroups } from './brief-groups';
import {
  listBriefSources,
  listMissing,
  sourcesIn,
  toBriefSources,
  toReason,
} from './brief-sources';

/** Open points beyond these stand in the record; conditions, risks and dissent are never shortened. */
const mostOpen = 5;

/** @param catalogue of the record's edition; null where it is not at hand, and then the brief says so */
export function buildBrief(
  record: DecisionRecord,
  date: string,
  catalogue: Catalogue | null,
): BriefModel {
  const decision = readDecision(record);
  const assessment = assessDecision(decision);
  const { base, proposal } = decision;
  const checklist = base.reliedOn.checklist ?? catalogue?.guide.checklist ?? [];
  const names = namesOf(decision, checklist);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const round = decision.rounds.findLast(isShown);
  const comparison = round ? compareBallots(decision, round) : null;
  const open = listOpen(decision, assessment, names);
  const scope = checkScope(base.mandate);
  const gaps = listGaps(
    decision,
    (slug) => listOpenOf(assessment, slug),
    checklist.map(({ id }) => id),
    scope,
  );
  const hash = lastHash(record) ?? '';
  const cited = {
    sources: listBriefSources(decision, catalogue),
    of: sourcesIn(decision, catalogue),
  };

  return {
    title: titleOf(decision, names),
    description: `Brief for the investment committee of ${formatDate(date)}: ${base.title}. ${disclaimer}`,
    date: { year, month, day },
    headerNote: `Brief for the investment committee · ${formatDate(date)}`,
    disclaimer,
    edition: { label: `Edition ${formatDate(base.edition.date)}`, id: base.edition.id },
    hash,
    answer: sayAnswer(decision, assessment, comparison?.answer ?? null),
    recommendation: {
      name:
        proposal?.recommendation == null
          ? 'No recommendation yet'
          : `Recommendation: ${recommendationNames[proposal.recommendation].toLowerCase()}`,
      text: proposal?.text ?? '',
    },
    conditions: (proposal?.conditions ?? []).map(({ text, owner, due }) => ({
      text,
      owner,
      due: due === null ? '' : formatDate(due),
    })),
    mandate: toMemoMandate(
      base.mandate,
      base.reliedOn.criteria,
      assessment.draws.acceptability.samples,
      namePooled(decision),
    ),
    requirements: assessment.params.mandate.requirements.map(
      (id) => wordsOf(id, assessment.model).label,
    ),
    groups: listGroups(assessment),
    criteria: base.reliedOn.criteria.map(({ id, name }) => ({ id, name })),
    note: `Solid: proven by public evidence or a private answer. Hatched: left open. Needle: score. First: of 100 simulations, among ${nameSet(assessment)}.`,
    reasons: (proposal?.deciding ?? []).map((point) => toReason(point, decision, names, cited)),
    risks: (proposal?.other ?? []).map((point) => toReason(point, decision, names, cited)),
    sources: toBriefSources(cited.sources),
    sureness: saySureness(decision, assessment, names),
    tripwires: (proposal?.tripwires ?? []).map((one) => {
      const { condition, today } = checkTripwire(one, assessment, names);
      return { condition, today };
    }),
    review:
      proposal?.reviewOn == null
        ? 'No review is set.'
        : `Next review ${formatDate(proposal.reviewOn)}; a tripwire brings it forward.`,
    open: open.slice(0, mostOpen),
    moreOpen:
      open.length > mostOpen
        ? `${formatCount(open.length - mostOpen, 'more open point')} in the record.`
        : null,
    gaps: gaps.map((gap) => tellGap(gap, names, assessment).text),
    ballots: (comparison?.members ?? []).map(({ ballot, shares, field }) => ({
      name: ballot.role === '' ? ballot.name : `${ballot.name}, ${ballot.role}`,
      weights: base.reliedOn.criteria
        .map(({ id, name }) => `${name} ${Math.round(shares[id] * 1000) / 10}`)
        .join(', '),
      order: field
        .slice(0, 3)
        .map((row) => `${row.shortName} ${formatChance(row.pFirst)}`)
        .join(', '),
    })),
    ballotNotes:
      comparison === null || comparison.members.length < 2
        ? []
        : [...comparison.agreement, ...comparison.dissent],
    dissent: (proposal?.dissent ?? []).map(({ name, reason }) => ({ title: name, text: reason })),
    recusals: (proposal?.recusals ?? []).map(({ name, reason }) => ({ title: name, text: reason })),
    privateAnswers: listPrivateAnswers(decision, assessment.model, names),
    checks: listChecks(decision, checklist.length, names),
    missing: listMissing(decision, names, catalogue),
    signOffs: decision.signOffs.map(({ name, role, at, staleSince }) => ({
      name: role === '' ? name : `${name}, ${role}`,
      state: `signed ${formatDate(at.slice(0, 10))}${staleSince === null ? '' : `, stale since ${formatDate(staleSince.slice(0, 10))}`}`,
    })),
    proof: `The record rides in this file as decision.json. Its chain proves ${chainProves} It does not prove ${chainProvesNot}`,
  };
}

function namesOf(
  { base }: Decision,
  checklist: readonly { readonly id: string; readonly name: string }[],
): Names {
  const providers = new Map(base.reliedOn.providers.map(({ slug, name }) => [slug, name]));
  const factors = new Map<string, string>(
    base.reliedOn.criteria.flatMap((one) => one.factors.map(({ id, name }) => [id, name] as const)),
  );
  return {
    provider: (slug) => providers.get(slug) ?? slug,
    factor: (id) => factors.get(id) ?? id,
    check: (id) => checklist.find((one) => one.id === id)?.name ?? id,
  };
}

/** @example "Appoint BitGo Custody, with 2 conditions" */
function titleOf({ base, proposal }: Decision, names: Names): string {
  const who = proposal?.primary == null ? null : names.provider(proposal.primary);
  switch (proposal?.recommendation) {
    case 'accept':
      return who === null ? base.title : `Appoint ${who}`;
    case 'accept-with-conditions':
      return who === null
        ? base.title
        : `Appoint ${who}, with ${proposal.conditions.length === 0 ? 'conditions' : formatCount(proposal.conditions.length, 'condition')}`;
    case 'defer':
      return `Deferred: ${base.title}`;
    case 'reject':
      return `Rejected: ${base.title}`;
    default:
      return `No recommendation yet: ${base.title}`;
  }
}

function sayAnswer(
  { base }: Decision,
  assessment: DecisionAssessment,
  ballots: string | null,
): string {
  const [first] = listField(assessment);
  if (ballots !== null) return `${base.title}. ${ballots}`;
  if (first === undefined) return `${base.title}. Everybody is ruled out.`;
  return `${base.title}. ${first.shortName} comes first in ${formatChance(first.pFirst)} of 100 simulations among ${nameField(assessment)}.`;
}

function saySureness(decision: Decision, assessment: DecisionAssessment, names: Names): string[] {
  const { proposal } = decision;
  const field = listField(assessment);
  const named = listAppointed(proposal);
  const rows = named.flatMap((slug) => field.filter((row) => row.slug === slug));
  const among = nameField(assessment);
  return [
    ...rows.map(
      (row) =>
        `${names.provider(row.slug)} comes first in ${formatChance(row.pFirst)} of 100 simulations among ${among}, ${saySpread(decision)}.`,
    ),
    ...decision.agreed.map(
      ({ provider, factor, level, point }) =>
        `${names.provider(provider)}, ${names.factor(factor)}: level ${level} was agreed, which changes no figure. ${point}`,
    ),
    givesSameDigits(decision)
      ? 'The figures are those that the decision was begun with, and what private answers changed.'
      : 'This software gives other figures than those that the decision was begun with; the record keeps them.',
  ];
}

/** Open requirements of those who are named and of the shortlist, with what was decided. */
function listOpen(decision: Decision, assessment: DrawnAssessment, names: Names): BriefEntry[] {
  const { base, proposal } = decision;
  const named = listAppointed(proposal);
  return [...new Set([...named, ...base.providers])].flatMap((slug) =>
    listOpenOf(assessment, slug).map((id) => {
      const decided = proposal?.open.find(
        (one) => one.provider === slug && one.requirement === id,
      )?.decision;
      return {
        title: `${names.provider(slug)}: ${wordsOf(id, assessment.model).name}`,
        text: decided ?? 'Public evidence does not settle it.',
      };
    }),
  );
}
