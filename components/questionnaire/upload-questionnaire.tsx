import { useId, useState } from 'react';
import { FocusedAlert } from '@/components/ui/focused-alert';
import { useKept } from '@/components/ui/kept-store';
import { Notice } from '@/components/ui/notice';
import { formatCount } from '@/lib/format';
import { mergePrivateAnswers } from '@/lib/questionnaire/change-private-answers';
import type {
  FilledQuestionnaire,
  QuestionnaireReading,
} from '@/lib/questionnaire/filled-questionnaire';
import type { PrivateAnswers } from '@/lib/questionnaire/private-answers';
import type { FileProblem } from '@/lib/questionnaire/reading/file-problem';
import type { KnownQuestions } from '@/lib/questionnaire/reading/read-replies';
import { keptPrivateAnswers } from './kept-private-answers';

export type UploadQuestionnaireProps = {
  /** What tells a question of this edition from any other. */
  known: KnownQuestions;
  /** Told what was read, after its levels were kept. */
  onRead: (questionnaire: FilledQuestionnaire) => void;
};

type Outcome =
  | Exclude<QuestionnaireReading, { readonly outcome: 'read' }>
  | {
      readonly outcome: 'read';
      readonly questionnaire: FilledQuestionnaire;
      /** All private answers as they were once this file's were among them. */
      readonly kept: PrivateAnswers;
    }
  | { readonly outcome: 'reading' };

/**
 * Takes a filled questionnaire back. The file is read here and never sent; what opens a workbook is
 * loaded only once there is one. What was read is told until an answer is forgotten or another file
 * is read, here or in another tab, because its counts are then no longer true.
 */
export function UploadQuestionnaire({ known, onRead }: UploadQuestionnaireProps) {
  const [last, setOutcome] = useState<Outcome | null>(null);
  const kept = useKept(keptPrivateAnswers);
  const outcome = last?.outcome === 'read' && last.kept !== kept ? null : last;
  const id = useId();

  const read = async (file: File): Promise<void> => {
    setOutcome({ outcome: 'reading' });
    const result = await readFile(file, known);
    if (result.outcome === 'refused') {
      setOutcome(result);
      return;
    }
    const { questionnaire } = result;
    keptPrivateAnswers.keep(mergePrivateAnswers(keptPrivateAnswers.read(), questionnaire.answers));
    onRead(questionnaire);
    setOutcome({ ...result, kept: keptPrivateAnswers.read() });
  };

  return (
    <div className="needs-script no-print flex flex-col items-start gap-3">
      <label htmlFor={id} className="text-dense font-medium">
        Filled questionnaire: the workbook, or its sheet as CSV
      </label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby={`${id}-outcome`}
        className="max-w-full text-dense file:me-3 file:min-h-11 file:cursor-pointer file:rounded-control file:border file:border-edge file:bg-surface file:px-3 file:text-dense file:font-medium file:text-ink md:file:min-h-8"
        onChange={(event) => {
          const { files } = event.currentTarget;
          const file = files?.[0];
          if (file) void read(file);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <div id={`${id}-outcome`} className="w-full">
        <div role="status">
          {outcome?.outcome === 'reading' && (
            <p className="text-dense text-ink2">The file is being read.</p>
          )}
          {outcome?.outcome === 'read' && <Summary {...outcome.questionnaire} />}
        </div>
        {outcome?.outcome === 'refused' && <Refusal {...outcome} />}
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

function Summary({ counts, notices }: Pick<FilledQuestionnaire, 'counts' | 'notices'>) {
  return (
    <Notice tone="neutral">
      {summarise(counts)}
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

/** "12 questions were read. 3 answers with a level now count; 1 has words only and changes no score." */
function summarise(counts: FilledQuestionnaire['counts']): string {
  const words = counts.withoutLevel + counts.requirements;
  return [
    `${formatCount(counts.questions, 'question')} ${counts.questions === 1 ? 'was' : 'were'} read.`,
    counts.levels === 0
      ? 'None has a level, so no score changes.'
      : `${formatCount(counts.levels, 'answer')} with a level ${counts.levels === 1 ? 'counts' : 'count'} from now on.`,
    words === 0
      ? ''
      : `${formatCount(words, 'answer')} without a level ${words === 1 ? 'changes' : 'change'} no score.`,
  ]
    .filter(Boolean)
    .join(' ');
}

async function readFile(
  file: File,
  known: UploadQuestionnaireProps['known'],
): Promise<QuestionnaireReading> {
  try {
    const { readQuestionnaire } = await import('@/lib/questionnaire/read-questionnaire');
    return await readQuestionnaire(new Uint8Array(await file.arrayBuffer()), known);
  } catch (cause) {
    console.warn(cause);
    const message =
      'The file could not be read. Save it again as .xlsx or .csv and choose it once more.';
    return { outcome: 'refused', problems: [{ cell: null, message }] };
  }
}
