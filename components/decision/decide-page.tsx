'use client';

import './without-eval';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { DecisionSteps } from '@/components/decision-steps/decision-steps';
import { Notice } from '@/components/ui/notice';
import { partNotLoaded } from '@/components/ui/part-not-loaded';
import { formatCount } from '@/lib/format';
import type { OpenedBallot } from '@/lib/decision/accept-ballot';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import type { DecidePageProps } from './decision-props';
import { StartDecision } from './start-decision';
import { decisionStore, useDecisions, useFragment } from './use-decisions';

/** Fetched once a decision is open: who begins one has nothing to see of it yet. */
const DecisionView = lazy(async () => ({
  default: (await import('./decision-view')).DecisionView,
}));

/** Everything that the chair of a decision does, in this browser alone. */
export function DecidePage(props: DecidePageProps) {
  const { isKnown, records, drafts, unreadable, fault } = useDecisions();
  const fragment = useFragment();
  const [told, setTold] = useState<string | null>(null);
  const active = useMemo(() => findActive(fragment, records), [fragment, records]);

  // A ballot came with the link: it goes into its decision, and the link becomes that of the decision.
  useEffect(() => {
    if (!isKnown || !fragment.startsWith('ballot=')) return;
    const take = async (): Promise<void> => {
      const outcome = await takeBallot(fragment, records).catch(() => null);
      if (outcome === null) return setTold(partNotLoaded);
      if (outcome.ok) await decisionStore.append(outcome.record.id, outcome.content);
      setTold(outcome.text);
      window.location.replace(outcome.ok ? `#decision=${outcome.record.id}` : '#');
    };
    void take();
  }, [isKnown, fragment, records]);

  return (
    <>
      {fault !== null && (
        <div className="mb-4">
          <Notice tone="error">{fault}</Notice>
        </div>
      )}
      {told !== null && (
        <div className="mb-4" role="status">
          <Notice tone="neutral">{told}</Notice>
        </div>
      )}
      {active === null ? (
        <>
          <header>
            <h1 className="text-h1">The decision</h1>
            <p className="mt-2 max-w-[49rem] text-answer">
              Recommendation, conditions, ballots and sign-off in one record. It is kept in this
              browser and in a file of yours; nothing of it is sent to us.
            </p>
          </header>
          <div className="mt-6">
            <DecisionSteps
              current="decide"
              query={props.query}
              left={{ shortlist: formatCount(props.params.shortlist.length, 'provider') }}
            />
          </div>
          <StartDecision
            {...props}
            isKnown={isKnown}
            records={records}
            unreadable={unreadable}
            onTold={setTold}
          />
        </>
      ) : (
        <Suspense>
          <DecisionView
            key={active.id}
            {...props}
            record={active}
            draft={drafts.get(active.id) ?? {}}
            onTold={setTold}
          />
        </Suspense>
      )}
    </>
  );
}

function findActive(fragment: string, records: readonly DecisionRecord[]): DecisionRecord | null {
  const id = new URLSearchParams(fragment).get('decision');
  return records.find((record) => record.id === id) ?? null;
}

async function takeBallot(
  fragment: string,
  records: readonly DecisionRecord[],
): Promise<OpenedBallot> {
  const [{ acceptBallot }, { unpackBallot }] = await Promise.all([
    import('@/lib/decision/accept-ballot'),
    import('@/lib/decision/ballot-link'),
  ]);
  const opened = unpackBallot(fragment);
  return opened.ok
    ? acceptBallot(opened.value, records)
    : { ok: false, text: opened.refusals.join(' ') };
}
