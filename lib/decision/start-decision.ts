import { assess } from '@/lib/assessment/assess';
import type { Edition } from '@/lib/catalogue/types';
import { checkScope } from '@/lib/checklist/check-scope';
import type { PrivateAnswers } from '@/lib/questionnaire/private-answers';
import { factorIds } from '@/lib/rubric/ids';
import type { CheckAnswers } from '@/lib/url/check-status';
import type { RankingParams } from '@/lib/url/mandate';
import type { DecisionRecord, EventContent } from './decision-schema';
import { appendEvent, startRecord } from './event-chain';
import type { Decision } from './read-decision';
import { listStandings, type ReliedOn, toRecordModel } from './relied-on';

type Start = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly title: string;
  readonly edition: Edition;
  readonly facts: Omit<ReliedOn, 'standings'>;
  readonly params: RankingParams;
  readonly privateAnswers: PrivateAnswers;
  /** Those given for this mandate. */
  readonly checkAnswers: CheckAnswers;
};

/** A record that begins with an edition under a mandate, and what this browser knows beside it. */
export function startDecision(start: Start): DecisionRecord {
  const { id, at, by, title, edition, facts, params } = start;
  const { mandate, shortlist } = params;
  const assessment = assess(toRecordModel(edition, facts), {
    ...params,
    q: '',
  });
  const record = startRecord(id, {
    type: 'based',
    at,
    by,
    title,
    edition: { id: edition.id, hash: edition.hash, date: edition.date, method: edition.method },
    mandate,
    providers: shortlist,
    reliedOn: { ...facts, standings: listStandings(assessment) },
  });
  const known = { answers: [], checks: [] };
  return listTaken({ ...start, ...known, slugs: facts.providers.map(({ slug }) => slug) }).reduce(
    appendEvent,
    record,
  );
}

type Taking = Pick<Start, 'at' | 'by' | 'privateAnswers' | 'checkAnswers'> & {
  readonly params: Pick<RankingParams, 'mandate'>;
  readonly answers: Decision['answers'];
  readonly checks: Decision['checks'];
  readonly slugs: readonly string[];
};

/** Answers and checks of this browser that a record does not hold yet, or holds otherwise. */
export function listTaken({
  at,
  by,
  params,
  privateAnswers,
  checkAnswers,
  answers,
  checks,
  slugs,
}: Taking): EventContent[] {
  const scope = checkScope(params.mandate);
  return slugs.flatMap((provider): EventContent[] => [
    ...factorIds.flatMap((factor): EventContent[] => {
      const given = privateAnswers[provider]?.[factor];
      const held = answers.find((one) => one.provider === provider && one.factor === factor);
      if (given === undefined) return [];
      const { low, high } = given;
      const note = given.note.slice(0, 4000);
      const isHeld =
        held?.answer?.low === low && held.answer.high === high && held.answer.note === note;
      const document = held?.answer?.document ?? null;
      return isHeld
        ? []
        : [{ type: 'answered', at, by, provider, factor, answer: { low, high, note, document } }];
    }),
    ...Object.entries(checkAnswers[provider] ?? {}).flatMap(([item, status]): EventContent[] => {
      const held = checks.find((one) => one.provider === provider && one.item === item);
      return held?.status === status && held.scope === scope
        ? []
        : [{ type: 'checked', at, by, provider, item, scope, status, note: '' }];
    }),
  ]);
}
