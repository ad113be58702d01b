import { useEffect, useMemo, useState } from 'react';
import { Details } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import {
  assessDecision,
  assessUnderDecision,
  listField,
  toDecisionParams,
  toPrivateAnswers,
  toRequirementAnswers,
} from '@/lib/decision/assess-record';
import { checkTripwire, type Names } from '@/lib/decision/decision-words';
import { listDrawsOf } from '@/lib/decision/list-draws';
import { type Decision, listAppointed } from '@/lib/decision/read-decision';
import { toRecordModel } from '@/lib/decision/relied-on';
import {
  listCompanyChanges,
  readWatchedChanges,
  type WatchedChange,
} from '@/lib/decision/watch-changes';
import { formatChance, formatCount, formatDate } from '@/lib/format';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toHref, toRankingQuery } from '@/lib/url/ranking-query';
import type { EditionFacts } from './decision-props';
import { useDrawsReady } from './use-decisions';

type DecisionWatchProps = {
  decision: Decision;
  newest: EditionFacts;
  editions: readonly string[];
  names: Names;
};

/** What a newer edition does to a decision: who moved, what it relied on that changed, what fired. */
export function DecisionWatch({ decision, newest, editions, names }: DecisionWatchProps) {
  const { base, answers, settled, proposal } = decision;
  const params = useMemo(() => toDecisionParams(decision), [decision]);
  const model = useMemo(
    () =>
      withPrivateAnswers(
        toRecordModel(newest.edition, newest.facts),
        toPrivateAnswers(answers),
        toRequirementAnswers(settled),
      ),
    [newest, answers, settled],
  );
  const wanted = useMemo(
    () => [...listDrawsOf(model, params), ...listDrawsOf(assessDecision(decision).model, params)],
    [model, params, decision],
  );
  const isReady = useDrawsReady(wanted);
  const isHere = editions.includes(base.edition.id);
  const changes = useChanges(decision, newest, isHere);

  const view = useMemo(() => {
    if (!isReady) return null;
    const after = assessUnderDecision(model, decision);
    const before = assessDecision(decision);
    const tripwires = (proposal?.tripwires ?? []).map((one) => checkTripwire(one, after, names));
    const watched = listAppointed(proposal);
    const chances = watched.map((slug) => ({
      slug,
      from: listField(before).find((row) => row.slug === slug)?.pFirst ?? null,
      to: listField(after).find((row) => row.slug === slug)?.pFirst ?? null,
    }));
    return { tripwires, chances };
  }, [isReady, model, decision, proposal, names]);
  if (view === null) return null;

  const fired = view.tripwires.filter((one) => one.fired);
  const isMoved = changes.list.some((one) => one.isAboutChosen);
  const verdict =
    fired.length > 0
      ? `Look again: ${formatCount(fired.length, 'tripwire')} came true`
      : isMoved
        ? 'Look again: something that this rests on has changed'
        : changes.isAsking
          ? 'Comparing what this rests on'
          : changes.isKnown
            ? 'Still holds: nothing that this rests on has changed'
            : 'No tripwire came true';
  const href = toHref(
    '/changes',
    { ...params, shortlist: [], edition: null },
    publishedWeights(base.reliedOn.criteria),
    { from: base.edition.id, to: newest.edition.id },
  );
  return (
    <section aria-labelledby="watch-title" className="mt-6">
      <Notice tone={fired.length > 0 || isMoved ? 'change' : 'neutral'}>
        <h2 id="watch-title" className="font-semibold">
          {verdict} in the edition of {formatDate(newest.edition.date)}
        </h2>
        <ul className="mt-1 list-disc ps-5">
          {fired.map(({ condition, today }) => (
            <li key={condition}>
              {condition}: {today}.
            </li>
          ))}
          {view.chances.map(({ slug, from, to }) => (
            <li key={slug}>
              {names.provider(slug)} leads in {from === null ? 'none' : formatChance(from)} of 100
              then, {to === null ? 'and is ruled out now' : `${formatChance(to)} now`}.
            </li>
          ))}
          {changes.list.length <= mostListed && listOf(changes.list)}
        </ul>
        {changes.list.length > mostListed && (
          <Details
            look="link"
            summary={`${formatCount(changes.list.length, 'change')} in what it rests on`}
            className="-ml-px"
          >
            <ul className="list-disc ps-5">{listOf(changes.list)}</ul>
          </Details>
        )}
        {isHere && !changes.isAsking && !changes.isKnown && (
          <p className="mt-1">The findings could not be compared now. Reload to try again.</p>
        )}
        {!isHere && (
          <p className="mt-1">
            This installation lacks the edition of {formatDate(base.edition.date)}, so it cannot say
            why findings differ. All digits of the record come from what it carries.
          </p>
        )}
        {isHere && (
          <p className="mt-1">
            <a href={href} className="target-line">
              All changes between the two editions
            </a>
          </p>
        )}
      </Notice>
    </section>
  );
}

/** More than these are folded. */
const mostListed = 4;

const listOf = (changes: readonly WatchedChange[]) =>
  changes.map(({ text }) => <li key={text}>{text}</li>);

type Compared = {
  readonly isAsking: boolean;
  /** False where nobody compared: the edition is not here, or the server did not answer. */
  readonly isKnown: boolean;
  readonly list: readonly WatchedChange[];
};

/** The editions are compared by the server, which learns the mandate alone. */
function useChanges(decision: Decision, newest: EditionFacts, isHere: boolean): Compared {
  // Once for an edition and a mandate, not for every event of the record.
  const address = isHere ? changesAddress(decision, newest) : null;
  const [answered, setAnswered] = useState<{ address: string; answer: unknown } | null>(null);
  useEffect(() => {
    if (address === null) return;
    const asking = new AbortController();
    const ask = async (): Promise<unknown> => {
      const response = await fetch(address, { signal: asking.signal });
      return response.ok ? response.json() : null;
    };
    ask()
      // Without an answer the tripwires and chances still stand.
      .catch(() => null)
      .then((answer: unknown) => {
        if (!asking.signal.aborted) setAnswered({ address, answer });
      })
      .catch(() => undefined);
    return () => asking.abort();
  }, [address]);
  return useMemo(() => {
    const read =
      answered?.address === address ? readWatchedChanges(answered.answer, decision) : null;
    const isAsking = address !== null && answered?.address !== address;
    // Companies need no server: the record holds its own, and the page those of the newest edition.
    const list = [...listCompanyChanges(decision, newest.facts.providers), ...(read ?? [])];
    return { isAsking, isKnown: read !== null, list };
  }, [answered, address, decision, newest]);
}

function changesAddress({ base }: Decision, newest: EditionFacts): string {
  const weights = publishedWeights(base.reliedOn.criteria);
  const mandate = { ...base.mandate, weights };
  const params = { ...toDecisionParams({ base }), mandate, shortlist: [], edition: null };
  const query = toRankingQuery(params, weights);
  return `/api/v1/changes?from=${base.edition.id}&to=${newest.edition.id}${query === '' ? '' : `&${query}`}`;
}
