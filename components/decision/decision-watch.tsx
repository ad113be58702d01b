import { useEffect, useMemo, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { assess } from '@/lib/assessment/assess';
import {
  assessDecision,
  listField,
  toDecisionParams,
  toPrivateAnswers,
} from '@/lib/decision/assess-record';
import { checkTripwire, type Names } from '@/lib/decision/decision-words';
import { listDrawsOf } from '@/lib/decision/list-draws';
import type { Decision } from '@/lib/decision/read-decision';
import { toRecordModel } from '@/lib/decision/relied-on';
import { readWatchedChanges, type WatchedChange } from '@/lib/decision/watch-changes';
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
  const { base, answers, proposal } = decision;
  const params = useMemo(() => toDecisionParams(decision), [decision]);
  const model = useMemo(
    () =>
      withPrivateAnswers(toRecordModel(newest.edition, newest.facts), toPrivateAnswers(answers)),
    [newest, answers],
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
    const after = assess(model, params);
    const before = assessDecision(decision);
    const tripwires = (proposal?.tripwires ?? []).map((one) => checkTripwire(one, after, names));
    const watched = [proposal?.primary, proposal?.second].filter((slug) => slug != null);
    const chances = watched.map((slug) => ({
      slug,
      from: listField(before).find((row) => row.slug === slug)?.pFirst ?? null,
      to: listField(after).find((row) => row.slug === slug)?.pFirst ?? null,
    }));
    return { tripwires, chances };
  }, [isReady, model, params, decision, proposal, names]);
  if (view === null) return null;

  const fired = view.tripwires.filter((one) => one.fired);
  const isMoved = changes !== null && changes.some((one) => one.isAboutChosen);
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
          {fired.length > 0
            ? `Look again: ${formatCount(fired.length, 'tripwire')} came true`
            : isMoved
              ? 'Look again: something that this rests on has changed'
              : 'Still holds'}{' '}
          in the edition of {formatDate(newest.edition.date)}
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
          {(changes ?? []).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
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

/** The editions are compared by the server, which learns the mandate alone. Null until it answered. */
function useChanges(
  decision: Decision,
  newest: EditionFacts,
  isHere: boolean,
): readonly WatchedChange[] | null {
  const [changes, setChanges] = useState<readonly WatchedChange[] | null>(null);
  useEffect(() => {
    if (!isHere) return;
    const asking = new AbortController();
    const { edition, mandate, reliedOn } = decision.base;
    const weights = publishedWeights(reliedOn.criteria);
    const params = toDecisionParams(decision);
    const query = toRankingQuery(
      { ...params, mandate: { ...mandate, weights }, shortlist: [], edition: null },
      weights,
    );
    const ask = async (): Promise<void> => {
      const answer = await fetch(
        `/api/v1/changes?from=${edition.id}&to=${newest.edition.id}${query === '' ? '' : `&${query}`}`,
        { signal: asking.signal },
      );
      if (answer.ok) setChanges(readWatchedChanges(await answer.json(), decision));
    };
    // Without an answer the tripwires and chances still stand.
    ask().catch(() => undefined);
    return () => asking.abort();
  }, [decision, newest, isHere]);
  return changes;
}
