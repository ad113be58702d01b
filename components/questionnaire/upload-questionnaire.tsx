import { useId, useState } from 'react';
import { FocusedAlert } from '@/components/ui/focused-alert';
import { useKept } from '@/components/ui/kept-store';
import { Notice } from '@/components/ui/notice';
import { partNotLoaded } from '@/components/ui/part-not-loaded';
import {
  type ListedAnswer,
  mergePrivateAnswers,
  listEarlierAnswers,
} from '@/lib/questionnaire/change-private-answers';
import type { FilledQuestionnaire } from '@/lib/questionnaire/filled-questionnaire';
import type { PrivateAnswers } from '@/lib/questionnaire/private-answers';
import { toldOfReading } from '@/lib/questionnaire/told-of-reading';
import type { FileProblem } from '@/lib/questionnaire/reading/file-problem';
import type { KnownQuestions } from '@/lib/questionnaire/reading/known-questions';
import { keptPrivateAnswers } from './kept-private-answers';
import { readInWorker, type WorkerReading } from './read-in-worker';

export type UploadQuestionnaireProps = {
  /** What tells a question of this edition from any other. */
  known: KnownQuestions;
  /** Told what was read, after its levels were kept. */
  onRead: (questionnaire: FilledQuestionnaire) => void;
};

type Outcome =
  | Exclude<WorkerReading, { readonly outcome: 'read' }>
  | {
      readonly outcome: 'read';
      readonly questionnaire: FilledQuestionnaire;
      /** All private answers as they were once this file's were among them. */
      readonly kept: PrivateAnswers;
      /** Answers from before that the file answers without a level, or not at all. */
      readonly earlier: readonly ListedAnswer[];
    }
  | { readonly outcome: 'reading' };

/**
 * Takes filled questionnaires back. The files are read here, in a worker, and never sent. What was read is told until an answer is forgotten or another file
 * is read, here or in another tab, because its counts are then no longer true.
 */
export function UploadQuestionnaire({ known, onRead }: UploadQuestionnaireProps) {
  const [last, setOutcome] = useState<Outcome | null>(null);
  const kept = useKept(keptPrivateAnswers);
  const outcome = last?.outcome === 'read' && last.kept !== kept ? null : last;
  const id = useId();

  const read = async (files: readonly File[]): Promise<void> => {
    setOutcome({ outcome: 'reading' });
    const result = await readInWorker(files, known);
    if (result.outcome !== 'read') {
      setOutcome(result);
      return;
    }
    const { questionnaire } = result;
    const before = keptPrivateAnswers.read();
    keptPrivateAnswers.keep(mergePrivateAnswers(before, questionnaire.answers));
    onRead(questionnaire);
    setOutcome({
      ...result,
      kept: keptPrivateAnswers.read(),
      earlier: listEarlierAnswers(before, questionnaire.replies),
    });
  };

  return (
    <div className="needs-script no-print flex flex-col items-start gap-3">
      <label htmlFor={id} className="text-dense font-medium">
        Filled questionnaire: the workbook, or its sheet as CSV; several at once if you like
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby={`${id}-outcome`}
        className="max-w-full text-dense file:me-3 file:min-h-11 file:cursor-pointer file:rounded-control file:border file:border-edge file:bg-surface file:px-3 file:text-dense file:font-medium file:text-ink md:file:min-h-8"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) void read(files);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <div id={`${id}-outcome`} className="w-full">
        <div role="status">
          {outcome?.outcome === 'reading' && (
            <p className="text-dense text-ink2">The file is being read.</p>
          )}
          {outcome?.outcome === 'read' && (
            <Summary
              sentences={toldOfReading(outcome, known)}
              notices={outcome.questionnaire.notices}
            />
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
