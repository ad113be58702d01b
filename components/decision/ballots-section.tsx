import { useMemo } from 'react';
import { useTypedText } from '@/components/decision-steps/typed-text';
import { Term } from '@/components/glossary/term';
import { Section } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { toDecisionModel } from '@/lib/decision/assess-record';
import { type BallotComparison, compareBallots } from '@/lib/decision/compare-ballots';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import type { Names } from '@/lib/decision/decision-words';
import { type Decision, isShown, type Round } from '@/lib/decision/read-decision';
import { mostNoteLetters } from '@/lib/decision/values';
import { formatChance, formatCount, formatList, formatNumber } from '@/lib/format';
import { BallotCard } from './ballot-card';
import { AskColleague, PasteBallot } from './ballots-in';
import { DisputedLevels } from './disputed-levels';
import { decisionStore } from './use-decisions';

type BallotsSectionProps = {
  record: DecisionRecord;
  decision: Decision;
  names: Names;
  isReady: boolean;
  onTold: (text: string | null) => void;
};

/** What each member judges, apart until two are in, then side by side. */
export function BallotsSection(props: BallotsSectionProps) {
  const { decision } = props;
  return (
    <Section
      id="ballots"
      title="Ballots"
      note={
        <>
          Each <Term id="ballot" /> is kept apart until two are in. Orders and chances are those of
          each member’s own weights, among the field; <Term id="credit" />{' '}
          {decision.base.mandate.doubt}%.
        </>
      }
    >
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <AskColleague {...props} />
        <PasteBallot {...props} />
      </div>
      {decision.rounds.toReversed().map((round) => (
        <RoundView key={round.number} {...props} round={round} />
      ))}
    </Section>
  );
}

function RoundView({
  round,
  record,
  decision,
  names,
  isReady,
}: BallotsSectionProps & { round: Round }) {
  const shown = isShown(round);
  const comparison = useMemo(
    () => (shown && isReady ? compareBallots(decision, round) : null),
    [decision, round, shown, isReady],
  );
  const factors = useMemo(() => toDecisionModel(decision).criteria, [decision]);
  const title = `Round ${round.number}`;
  return (
    <section aria-label={title} className="mt-8">
      <h3 className="text-name">
        {title}: {formatCount(round.ballots.length, 'ballot')} in
      </h3>
      {round.revealed !== null && (
        <p className="mt-1 text-dense text-ink2">
          Revealed by the chair before two were in: {round.revealed}
        </p>
      )}
      {!shown && <Hidden round={round} record={record} />}
      {comparison && (
        <div className="mt-3 flex flex-col gap-4">
          <ul
            aria-label={`Ballots of round ${round.number}`}
            className="scroll-box grid grid-flow-col gap-3 overflow-x-auto max-md:auto-cols-[85%] md:grid-flow-row md:grid-cols-[repeat(auto-fill,minmax(20rem,1fr))]"
          >
            {comparison.members.map((member) => (
              <BallotCard key={member.ballot.hash} member={member} criteria={factors} />
            ))}
          </ul>
          {comparison.members.length > 1 && (
            <div className="grid gap-3 lg:grid-cols-2">
              <Notice tone="neutral">
                <strong>Agreement.</strong> {comparison.agreement.join(' ')}
              </Notice>
              <Notice tone="neutral">
                <strong>Differences.</strong> {comparison.dissent.join(' ')}
              </Notice>
            </div>
          )}
          <PooledBallots
            round={round}
            record={record}
            decision={decision}
            pooled={comparison.pooled}
          />
          <DisputedLevels round={round} record={record} decision={decision} names={names} />
        </div>
      )}
    </section>
  );
}

type PooledBallotsProps = {
  round: Round;
  record: DecisionRecord;
  decision: Decision;
  pooled: BallotComparison['pooled'];
};

/** The ballots as the spread of weights: what they make of the field, and the setting that makes it count. */
function PooledBallots({ round, record, decision, pooled }: PooledBallotsProps) {
  const isUsed = decision.spread[0]?.round === round.number;
  const leads = formatList(
    pooled
      .slice(0, 3)
      .map(({ shortName, pFirst }) => `${shortName} leads in ${formatChance(pFirst)}`),
  );
  return (
    <div className="max-w-prose text-body">
      <p>
        With {isUsed ? 'these' : 'the'} ballots as the spread of weights, each counting the same,{' '}
        {leads} of 100.{' '}
        {isUsed && 'The figures of this decision, its tripwires and its memo are these.'}
      </p>
      <Button
        className="mt-2"
        onClick={() =>
          void decisionStore.append(record.id, {
            type: 'spread',
            at: new Date().toISOString(),
            by: '',
            round: isUsed ? null : round.number,
          })
        }
      >
        {isUsed
          ? `Vary weights by ±${formatNumber(decision.base.mandate.spread)}% again`
          : 'Use these ballots as the spread of weights'}
      </Button>
    </div>
  );
}

function Hidden({ round, record }: { round: Round; record: DecisionRecord }) {
  const [reason, setReason] = useTypedText(`reveal:${record.id}`);
  return (
    <div className="mt-2 max-w-prose">
      <p className="text-body text-ink2">
        {round.ballots.length === 0
          ? 'Nobody has sent a ballot yet.'
          : `${formatList(round.ballots.map(({ name }) => name))} sent one. It is shown when a second is in.`}
      </p>
      {round.ballots.length > 0 && (
        <form
          className="mt-2 flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void decisionStore
              .append(record.id, {
                type: 'revealed',
                at: new Date().toISOString(),
                by: '',
                round: round.number,
                reason: reason.trim(),
              })
              .then(() => setReason(''));
          }}
        >
          <TextField
            label="Why it is shown now"
            value={reason}
            onChange={setReason}
            most={mostNoteLetters}
            className="min-w-60 flex-1"
          />
          <Button type="submit" disabled={reason.trim() === '' || reason.length > mostNoteLetters}>
            Reveal it, and record that
          </Button>
        </form>
      )}
    </div>
  );
}
