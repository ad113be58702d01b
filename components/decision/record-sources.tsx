import { useMemo } from 'react';
import { useReaderAnswers } from '@/components/questionnaire/kept-private-answers';
import { Section } from '@/components/reading/section';
import { keptChecks } from '@/components/shortlist/check-answers';
import { Button } from '@/components/ui/button';
import { FileInput } from '@/components/ui/text-field';
import { useKept } from '@/components/ui/kept-store';
import { checkScope } from '@/lib/checklist/check-scope';
import { checksFor } from '@/lib/checklist/kept-checks';
import type { DecisionRecord, EventOf } from '@/lib/decision/decision-schema';
import type { Names } from '@/lib/decision/decision-words';
import { hashBytes } from '@/lib/decision/hash-json';
import type { Decision } from '@/lib/decision/read-decision';
import { listTaken } from '@/lib/decision/start-decision';
import { formatCount, formatHash, formatLevel } from '@/lib/format';
import type { DecidePageProps } from './decision-props';
import { ChecksSection } from './checks-section';
import { sayAttested, sayRequirementAnswer } from '@/lib/decision/decision-words';
import { wordsOf } from '@/lib/requirements';
import { decisionStore } from './use-decisions';

type RecordSourcesProps = {
  record: DecisionRecord;
  decision: Decision;
  names: Names;
  checklist: DecidePageProps['checklist'];
  items: DecidePageProps['items'];
};

/** What a record rests on beside public evidence: private answers with their documents, and checks. */
export function RecordSources(props: RecordSourcesProps) {
  return (
    <>
      <PrivateAnswersSection {...props} />
      <ChecksSection {...props} />
    </>
  );
}

function PrivateAnswersSection({ record, decision, names, items }: RecordSourcesProps) {
  const own = useReaderAnswers();
  const kept = useKept(keptChecks);
  const { base, answers, settled, attested } = decision;
  const taken = useMemo(
    () =>
      listTaken({
        ...decision,
        at: new Date().toISOString(),
        by: '',
        params: decision.base,
        own,
        items,
        checkAnswers: checksFor(kept, checkScope(decision.base.mandate)),
        slugs: decision.base.reliedOn.providers.map(({ slug }) => slug),
      }),
    [decision, items, own, kept],
  );
  return (
    <Section
      id="private-answers"
      title="Private answers in the record"
      note="They take the place of public levels in every digit on this page. Name the document that carries each; its hash is taken in this browser."
    >
      {answers.length + settled.length + attested.length === 0 && (
        <p className="text-body text-ink2">None is in the record.</p>
      )}
      {settled.length > 0 && (
        <ul className="mb-3 divide-y divide-line rounded-table border border-line ground-surface">
          {settled.map(({ provider, requirement, answer }) => (
            <li key={`${provider} ${requirement}`} className="p-3 text-body">
              <strong>
                {names.provider(provider)}, {wordsOf(requirement, base.reliedOn).name}
              </strong>
              : {sayRequirementAnswer(answer)}
            </li>
          ))}
        </ul>
      )}
      {answers.length > 0 && (
        <ul className="divide-y divide-line rounded-table border border-line ground-surface">
          {answers.map((one) => (
            <AnswerRow key={`${one.provider} ${one.factor}`} {...{ record, names, one }} />
          ))}
        </ul>
      )}
      {attested.length > 0 && (
        <>
          <h3 className="mt-4 text-h3">Items of due diligence, which count in no score</h3>
          <ul className="mt-2 divide-y divide-line rounded-table border border-line ground-surface">
            {attested.map(({ provider, item, name, answer }) => (
              <li key={`${provider} ${item}`} className="p-3 text-body">
                <strong>
                  {names.provider(provider)}, {name}
                </strong>
                : {sayAttested(answer)}
              </li>
            ))}
          </ul>
        </>
      )}
      {taken.length > 0 && (
        <div className="mt-3">
          <p className="text-body">
            This browser keeps {formatCount(taken.length, 'answer or check', 'answers and checks')}{' '}
            that the record does not hold.
          </p>
          <Button className="mt-2" onClick={() => void decisionStore.append(record.id, ...taken)}>
            Take them into the record
          </Button>
        </div>
      )}
    </Section>
  );
}

type AnswerRowProps = Pick<RecordSourcesProps, 'record' | 'names'> & { one: EventOf<'answered'> };

function AnswerRow({ record, names, one }: AnswerRowProps) {
  const { answer, provider, factor } = one;
  if (answer === null) return null;
  const what = `${names.provider(provider)}, ${names.factor(factor)}`;
  const attach = async (file: File): Promise<void> => {
    const hash = hashBytes(new Uint8Array(await file.arrayBuffer()));
    await decisionStore.append(record.id, {
      type: 'answered',
      at: new Date().toISOString(),
      by: '',
      provider,
      factor,
      answer: { ...answer, document: { name: file.name.slice(0, 200), hash } },
    });
  };
  return (
    <li className="grid gap-2 p-3 md:grid-cols-[minmax(0,1fr)_22rem]">
      <p className="text-body">
        <strong>{what}</strong>: level {formatLevel(answer)}. {answer.note}
      </p>
      <div className="text-dense">
        {answer.document && (
          <p>
            {answer.document.name}
            {answer.document.hash && (
              <span className="font-mono text-caption text-ink2">
                {' '}
                {formatHash(answer.document.hash)}
              </span>
            )}
          </p>
        )}
        <label className="block">
          <span className={answer.document ? 'sr-only' : ''}>Document for {what}</span>
          <FileInput className="mt-1 block" onFiles={([file]) => void (file && attach(file))} />
        </label>
      </div>
    </li>
  );
}
