import { assess } from '@/lib/assessment/assess';
import type { Edition } from '@/lib/catalogue/types';
import { checkScope } from '@/lib/checklist/check-scope';
import type { CheckProof, ChecksOf, KeptCheck } from '@/lib/checklist/kept-checks';
import type {
  PrivateAnswer,
  ReaderAnswers,
  RequirementAnswer,
} from '@/lib/questionnaire/private-answers';
import { parseOutcomeId } from '@/lib/requirements';
import { dueDiligenceIds, factorIds } from '@/lib/rubric/ids';
import type { RankingParams } from '@/lib/url/mandate';
import type { DecisionRecord, EventContent, EventOf } from './decision-schema';
import { appendEvent, startRecord } from './event-chain';
import { hashJson } from './hash-json';
import type { Decision } from './read-decision';
import { listStandings, type ReliedOn, toRecordModel } from './relied-on';
import { mostNameLetters, mostNoteLetters } from './values';

type Start = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly title: string;
  readonly edition: Edition;
  readonly facts: Omit<ReliedOn, 'standings'>;
  readonly params: RankingParams;
  /** What this browser keeps of what providers answered. */
  readonly own: ReaderAnswers;
  /** The edition's items of due diligence, which name the answers. */
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** Those given for this mandate. */
  readonly checkAnswers: ChecksOf<KeptCheck>;
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
  const known = { answers: [], settled: [], attested: [], checks: [] };
  return listTaken({ ...start, ...known, slugs: facts.providers.map(({ slug }) => slug) }).reduce(
    appendEvent,
    record,
  );
}

type Taking = Pick<Start, 'at' | 'by' | 'own' | 'items' | 'checkAnswers'> & {
  readonly params: Pick<RankingParams, 'mandate'>;
  readonly answers: Decision['answers'];
  readonly settled: Decision['settled'];
  readonly attested: Decision['attested'];
  readonly checks: Decision['checks'];
  readonly slugs: readonly string[];
};

/** Answers and checks of this browser that a record does not hold yet, or holds otherwise. */
export function listTaken({
  at,
  by,
  params,
  own,
  items,
  checkAnswers,
  answers,
  settled,
  attested,
  checks,
  slugs,
}: Taking): EventContent[] {
  const scope = checkScope(params.mandate);
  return slugs.flatMap((provider): EventContent[] => [
    ...factorIds.flatMap((factor): EventContent[] => {
      const given = own.answers[provider]?.[factor];
      const held = answers.find((one) => one.provider === provider && one.factor === factor);
      if (given === undefined) return [];
      const answer = toAnswer(given, held?.answer ?? null);
      const isHeld = held?.answer != null && hashJson(held.answer) === hashJson(answer);
      return isHeld ? [] : [{ type: 'answered', at, by, provider, factor, answer }];
    }),
    ...Object.entries(own.settled[provider] ?? {}).flatMap(([key, given]): EventContent[] => {
      const requirement = parseOutcomeId(key);
      if (requirement === null || given === undefined) return [];
      const { outcome, entity } = given;
      const answer = { outcome, entity: shorten(entity), ...toTold(given) };
      const held = settled.find(
        (one) => one.provider === provider && one.requirement === requirement,
      );
      const isHeld = held?.answer != null && hashJson(held.answer) === hashJson(answer);
      return isHeld ? [] : [{ type: 'settled', at, by, provider, requirement, answer }];
    }),
    ...dueDiligenceIds.flatMap((item): EventContent[] => {
      const given = own.items[provider]?.[item];
      if (given === undefined) return [];
      const { outcome, note } = given;
      const answer = { outcome, note: note.slice(0, mostNoteLetters), ...toTold(given) };
      const held = attested.find((one) => one.provider === provider && one.item === item);
      if (held?.answer != null && hashJson(held.answer) === hashJson(answer)) return [];
      const name = shorten(items.find(({ id }) => id === item)?.name ?? item);
      return [{ type: 'attested', at, by, provider, item, name, answer }];
    }),
    ...Object.entries(checkAnswers[provider] ?? {}).flatMap(([item, given]): EventContent[] => {
      const held = checks.find(
        (one) => one.provider === provider && one.item === item && one.scope === scope,
      );
      return held !== undefined && holdsCheck(held, given)
        ? []
        : [{ type: 'checked', at, by, provider, item, scope, ...toChecked(given, held) }];
    }),
  ]);
}

const shorten = (text: string): string => text.slice(0, mostNameLetters);

/** What shows an answer and who entered it, within the letters that a record takes. */
const toTold = ({
  document,
  date,
  by,
}: Pick<RequirementAnswer, 'document' | 'date' | 'by'>): Pick<
  RequirementAnswer,
  'document' | 'date' | 'by'
> => ({ document: shorten(document), date: shorten(date), by: shorten(by) });

/** What a browser says nothing of, the record may say more of. */
const holdsCheck = (held: EventOf<'checked'>, { status, note, document }: KeptCheck): boolean =>
  held.status === status &&
  (note === '' || note === held.note) &&
  (toRecorded(document) === null ||
    hashJson(toRecorded(document)) === hashJson(held.document ?? null));

/** A check as the browser keeps it, with who answered it when. What the record says beyond it stays. */
function toChecked(
  { status, by, on, note, document }: KeptCheck,
  held: EventOf<'checked'> | undefined,
): Pick<EventOf<'checked'>, 'status' | 'note' | 'document' | 'on'> & { by?: string } {
  return {
    status,
    note: (note || (held?.note ?? '')).slice(0, mostNoteLetters),
    document: toRecorded(document) ?? held?.document ?? null,
    ...(on !== null && { on }),
    ...(by !== '' && { by: by.slice(0, mostNameLetters) }),
  };
}

/** A document as a record names it: on one line, without spaces around it; null where no name is left. */
export function toRecorded(document: CheckProof['document']): CheckProof['document'] {
  const name = (document?.name ?? '').replace(/\s+/g, ' ').trim().slice(0, mostNameLetters).trim();
  return document === null || name === '' ? null : { name, hash: document.hash };
}

type RecordedAnswer = EventOf<'answered'>['answer'];

/** An answer as the browser keeps it. The hash of a document that is held already stays with its name. */
function toAnswer(
  { low, high, note, document }: PrivateAnswer,
  held: RecordedAnswer,
): NonNullable<RecordedAnswer> {
  const told = { low, high, note: note.slice(0, mostNoteLetters) };
  // A document that was attached here is known to nobody else.
  if (document === undefined || (document === '' && held?.document)) {
    return held?.document === undefined ? told : { ...told, document: held.document };
  }
  const named = toRecorded({ name: document, hash: null });
  if (named === null) return { ...told, document: null };
  const hash = held?.document?.name === named.name ? held.document.hash : null;
  return { ...told, document: { ...named, hash } };
}
