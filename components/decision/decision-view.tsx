import { useEffect, useMemo } from 'react';
import { useTypedText } from '@/components/decision-steps/typed-text';
import { DecisionSteps } from '@/components/decision-steps/decision-steps';
import { noteDecided } from '@/components/decision-steps/kept-decided';
import { Section } from '@/components/reading/section';
import { Term } from '@/components/glossary/term';
import { Button } from '@/components/ui/button';
import { Panel, PanelSection } from '@/components/ui/panel';
import { checkScope } from '@/lib/checklist/check-scope';
import {
  assessDecision,
  givesSameDigits,
  listField,
  listOpenOf,
  toDecisionParams,
} from '@/lib/decision/assess-record';
import { compareBallots } from '@/lib/decision/compare-ballots';
import type { DecisionRecord } from '@/lib/decision/decision-schema';
import { type Draft, proposalSchema } from '@/lib/decision/proposal-schema';
import { type Names, recommendationNames, saySpread, tellGap } from '@/lib/decision/decision-words';
import { lastHash } from '@/lib/decision/event-chain';
import { listDecisionDraws } from '@/lib/decision/list-draws';
import { type Gap, listGaps } from '@/lib/decision/list-gaps';
import { mergeDraft } from '@/lib/decision/merge-draft';
import { type Decision, isShown, listAppointed, readDecision } from '@/lib/decision/read-decision';
import { formatChance, formatCount, formatDate } from '@/lib/format';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { toRankingQuery } from '@/lib/url/ranking-query';
import { BallotsSection } from './ballots-section';
import type { DecidePageProps } from './decision-props';
import { DecisionWatch } from './decision-watch';
import { MemoSection } from './memo-section';
import { ProposalForm } from './proposal-form';
import { RecordSources } from './record-sources';
import { SignOff } from './sign-off';
import { saveFile } from './save-file';
import { decisionStore, useDrawsReady } from './use-decisions';

type DecisionViewProps = DecidePageProps & {
  record: DecisionRecord;
  draft: Draft;
  onTold: (text: string | null) => void;
};

/** One decision: what is recorded, what is being typed, and what its record makes of the evidence. */
export function DecisionView(props: DecisionViewProps) {
  const { record, draft, newest } = props;
  const decision = useMemo(() => readDecision(record), [record]);
  // What the record's own edition asked for, which need not be the edition of this page.
  const checklist = decision.base.reliedOn.checklist ?? props.checklist;
  const wanted = useMemo(() => listDecisionDraws(decision), [decision]);
  const isReady = useDrawsReady(wanted);
  const [name] = useTypedText('name');
  useEffect(() => {
    const { base, proposal } = decision;
    noteDecided(
      decision.id,
      proposal?.recommendation == null
        ? null
        : { title: base.title, on: proposal.at.slice(0, 10), edition: base.edition.id },
    );
  }, [decision]);
  const { base } = decision;
  const names = useMemo(() => toNames(decision, checklist), [decision, checklist]);
  const { asks } = mandateSummary(base.mandate, base.mandate.weights, base.reliedOn);
  const query = toRankingQuery(
    toDecisionParams(decision),
    publishedWeights(base.reliedOn.criteria),
  );
  const scope = checkScope(base.mandate);
  const named = listAppointed(decision.proposal);
  const answered = decision.checks.filter(
    (one) => named.includes(one.provider) && one.scope === scope,
  ).length;
  const isTyped = Object.keys(draft).length > 0;
  const gaps = useMemo(
    () => (isReady ? listDecisionGaps(decision, checklist) : null),
    [decision, isReady, checklist],
  );

  const settle = (): Promise<void> =>
    decisionStore.settle(record.id, (stored, typed) => {
      if (Object.keys(typed).length === 0) return null;
      const content = mergeDraft(readDecision(stored).proposal, typed);
      return { type: 'proposed', at: new Date().toISOString(), by: name.slice(0, 200), ...content };
    });
  const proposal = mergeDraft(decision.proposal, draft);
  const isTooLong = !proposalSchema.safeParse(proposal).success;

  return (
    <>
      <header>
        <p className="text-dense text-ink2">
          Decision record · {formatCount(record.events.length, 'event')} · {asks} · edition{' '}
          {formatDate(base.edition.date)} pinned ·{' '}
          <a href="#" className="target-line">
            All decisions
          </a>
        </p>
        <h1 className="text-h1">{base.title}</h1>
        <Answer decision={decision} isReady={isReady} />
      </header>
      <div className="mt-6">
        <DecisionSteps
          current="decide"
          query={query}
          left={{
            shortlist: formatCount(base.providers.length, 'provider'),
            ...(named.length > 0 && {
              check: `${answered} of ${named.length * checklist.length} answered`,
            }),
            decide: decision.proposal?.recommendation
              ? recommendationNames[decision.proposal.recommendation]
              : 'draft',
          }}
        />
      </div>
      {base.edition.id !== newest.edition.id && (
        <DecisionWatch
          decision={decision}
          newest={newest}
          editions={props.editions}
          names={names}
        />
      )}
      <div className="mt-8 grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_27rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 lg:col-start-2">
          {gaps !== null && <Gaps decision={decision} gaps={gaps} names={names} />}
        </div>
        <div className="flex min-w-0 flex-col gap-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <ProposalForm
            decision={decision}
            proposal={proposal}
            names={names}
            isReady={isReady}
            onChange={(fields) => void decisionStore.draft(record.id, fields)}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-2">
          <Panel>
            <PanelSection>
              <h2 className="text-h3">The record</h2>
              <p role="status" className="mt-1 text-dense text-ink2">
                {isTyped
                  ? 'What you typed is kept, and not yet in the record.'
                  : 'All that was typed is in the record.'}
              </p>
              {isTooLong && (
                <p className="mt-1 text-dense text-fail">
                  Something is too long for a record: shorten what is marked.
                </p>
              )}
              <div className="mt-3 flex flex-wrap gap-2">
                <Button look="main" disabled={!isTyped || isTooLong} onClick={() => void settle()}>
                  Put it into the record
                </Button>
                <Button
                  disabled={isTyped}
                  onClick={() => saveFile('decision.json', `${JSON.stringify(record, null, 1)}\n`)}
                >
                  Save the record file
                </Button>
              </div>
              <p className="mt-3 text-caption text-ink2">
                The <Term id="record" /> is kept in this browser and in the file. Nothing is sent to
                us. Drop the file on this page, here or elsewhere, to open it again.
              </p>
            </PanelSection>
            <MemoSection record={record} query={query} isTyped={isTyped} />
          </Panel>
          <SignOff
            record={record}
            decision={decision}
            hash={lastHash(record) ?? ''}
            isTyped={isTyped}
            hasGaps={gaps === null || gaps.length > 0 || isTooLong}
          />
        </div>
      </div>
      <div className="mt-12 flex flex-col gap-12">
        <BallotsSection
          record={record}
          decision={decision}
          names={names}
          isReady={isReady}
          onTold={props.onTold}
        />
        <RecordSources {...{ record, decision, names, checklist }} items={props.items} />
        {isReady && <SameDigits decision={decision} />}
      </div>
    </>
  );
}

function Answer({ decision, isReady }: { decision: Decision; isReady: boolean }) {
  const round = decision.rounds.findLast(isShown);
  const text = useMemo(() => {
    if (!isReady) return 'Counting what the record says …';
    const compared = round && compareBallots(decision, round);
    if (compared) return compared.answer;
    const assessment = assessDecision(decision);
    const [first] = listField(assessment);
    if (first === undefined) return 'Everybody is ruled out.';
    return `${first.shortName} comes first in ${formatChance(first.pFirst)} of 100 simulations, among ${formatCount(assessment.field.length, 'provider')}, ${saySpread(decision)}. No ballots are shown yet.`;
  }, [decision, round, isReady]);
  return <p className="mt-2 max-w-[49rem] text-answer">{text}</p>;
}

function listDecisionGaps(decision: Decision, checklist: DecidePageProps['checklist']): Gap[] {
  const assessment = assessDecision(decision);
  return listGaps(
    decision,
    (slug) => listOpenOf(assessment, slug),
    checklist.map(({ id }) => id),
    checkScope(decision.base.mandate),
  );
}

type GapsProps = { decision: Decision; gaps: readonly Gap[]; names: Names };

function Gaps({ decision, gaps, names }: GapsProps) {
  if (gaps.length === 0) {
    return (
      <div role="note" className="border-l-4 border-pass px-3 py-2.5 text-body">
        <strong>No gap is left.</strong> The record can be signed.
      </div>
    );
  }
  const assessment = assessDecision(decision);
  return (
    <div role="note" className="border-l-4 border-change bg-change-ground px-3 py-2.5 text-body">
      <h2 className="font-semibold">{formatCount(gaps.length, 'gap')} before this can be agreed</h2>
      <ul className="mt-1 flex flex-col gap-1">
        {gaps.map((gap) => {
          const { text, section } = tellGap(gap, names, assessment);
          return (
            <li key={text}>
              {text}{' '}
              <a
                href={`#${section}`}
                className="target-line"
                onClick={(event) => goTo(event, section)}
              >
                Go to it
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The fragment names the decision, so a section of it is gone to without changing it. */
function goTo(event: { preventDefault: () => void }, section: string): void {
  event.preventDefault();
  const target = document.getElementById(section);
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>('h2, h3')?.focus();
}

function SameDigits({ decision }: { decision: Decision }) {
  const isSame = useMemo(() => givesSameDigits(decision), [decision]);
  return (
    <Section id="digits" title="The same digits">
      <p className="max-w-prose text-body text-ink2">
        {isSame
          ? 'This software gives, from what the record carries, exactly the scores, groups and chances that the decision was begun with.'
          : 'This software gives other scores, groups or chances than those that the decision was begun with: the method or a rule has changed since. The record keeps those of its day.'}
      </p>
    </Section>
  );
}

function toNames({ base }: Decision, checklist: DecidePageProps['checklist']): Names {
  const providers = new Map(
    base.reliedOn.providers.map(({ slug, shortName }) => [slug, shortName]),
  );
  const factors = new Map<string, string>(
    base.reliedOn.criteria.flatMap((one) => one.factors.map(({ id, name }) => [id, name] as const)),
  );
  const checks = new Map(checklist.map(({ id, name }) => [id, name]));
  return {
    provider: (slug) => providers.get(slug) ?? slug,
    factor: (id) => factors.get(id) ?? id,
    check: (id) => checks.get(id) ?? id,
  };
}
