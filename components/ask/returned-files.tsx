import { useId, useState } from 'react';
import { keptPrivateAnswers } from '@/components/questionnaire/kept-private-answers';
import { readInWorker, type WorkerReading } from '@/components/questionnaire/read-in-worker';
import { FocusedAlert } from '@/components/ui/focused-alert';
import { Notice } from '@/components/ui/notice';
import { partNotLoaded } from '@/components/ui/part-not-loaded';
import { FileInput } from '@/components/ui/text-field';
import { toDrafts } from '@/lib/questionnaire/answer-drafts';
import { listEarlierAnswers } from '@/lib/questionnaire/change-private-answers';
import type { FilledQuestionnaire } from '@/lib/questionnaire/filled-questionnaire';
import type { FileProblem } from '@/lib/questionnaire/reading/file-problem';
import type { KnownQuestions } from '@/lib/questionnaire/reading/known-questions';
import { toldOfReading } from '@/lib/questionnaire/told-of-reading';

type ReturnedFilesProps = {
  /** What tells a question of this edition from any other. */
  known: KnownQuestions;
  /** Gets what was read, to be judged before it counts. */
  onRead: (questionnaire: FilledQuestionnaire) => void;
};

type Outcome =
  | Exclude<WorkerReading, { readonly outcome: 'read' }>
  | {
      readonly outcome: 'read';
      readonly told: readonly string[];
      readonly notices: readonly string[];
    }
  | { readonly outcome: 'reading' };

/** Takes filled questionnaires back. The files are read here, in a worker, and never sent. */
export function ReturnedFiles({ known, onRead }: ReturnedFilesProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();

  const read = async (files: readonly File[]): Promise<void> => {
    setOutcome({ outcome: 'reading' });
    const result = await readInWorker(files, known);
    if (result.outcome !== 'read') {
      setOutcome(result);
      return;
    }
    const { questionnaire } = result;
    const earlier = listEarlierAnswers(keptPrivateAnswers.read(), questionnaire.replies);
    const toJudge = toDrafts(questionnaire.replies).length;
    onRead(questionnaire);
    setOutcome({
      outcome: 'read',
      told: toldOfReading(questionnaire, toJudge, earlier, known),
      notices: questionnaire.notices,
    });
  };

  return (
    <div className="needs-script no-print flex flex-col items-start gap-3">
      <label htmlFor={id} className="text-dense font-medium">
        Returned files: letters or workbooks, as Excel or CSV; several at once
      </label>
      <FileInput
        id={id}
        multiple
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby={`${id}-outcome`}
        onFiles={(files) => void read(files)}
      />
      <div id={`${id}-outcome`} className="w-full">
        <div role="status">
          {outcome?.outcome === 'reading' && (
            <p className="text-dense text-ink2">The file is being read.</p>
          )}
          {outcome?.outcome === 'read' && (
            <Summary sentences={outcome.told} notices={outcome.notices} />
          )}
        </div>
        {outcome?.outcome === 'refused' && <Refusal {...outcome} />}
        {outcome?.outcome === 'not-loaded' && <FocusedAlert>{partNotLoaded}</FocusedAlert>}
      </div>
    </div>
  );
}

function Refusal({ problems }: { problems: readonly FileProblem[] }) {
  return (
    <FocusedAlert>
      Nothing was taken from the file. Your earlier answers are safe. Mend what follows and choose
      it again.
      <ul className="mt-2 list-disc ps-5">
        {problems.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </FocusedAlert>
  );
}

type SummaryProps = { sentences: readonly string[]; notices: readonly string[] };

function Summary({ sentences, notices }: SummaryProps) {
  return (
    <Notice tone="neutral">
      {sentences.join(' ')}
      {notices.length > 0 && (
        <ul className="mt-2 list-disc ps-5">
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
