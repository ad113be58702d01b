'use client';

import { Section, sectionTitleId } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { useKept } from '@/components/ui/kept-store';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { formatCount } from '@/lib/format';
import type { FilledQuestionnaire } from '@/lib/questionnaire/filled-questionnaire';
import {
  listFileStatuses,
  withFileStatuses,
  withoutFileStatuses,
} from '@/lib/questionnaire/question-statuses';
import { keptStatuses, readersDay } from './kept-private-answers';
import { privateAnswersId, PrivateAnswersTable, useListedAnswers } from './private-answers-table';
import { UploadQuestionnaire, type UploadQuestionnaireProps } from './upload-questionnaire';

type PrivateSectionProps = UploadQuestionnaireProps['known'];

/**
 * Where a filled questionnaire comes back, and what this browser keeps of it. Paper takes no file, so
 * it has this section only for the answers that it lists.
 */
export function PrivateSection({ providers, texts, edition, factors }: PrivateSectionProps) {
  const listed = useListedAnswers({ providers, texts });
  return (
    <Section
      id={privateAnswersId}
      title="Private answers"
      onPaper={listed.length > 0}
      note="Send the questionnaire to your providers, give each answer a level, and bring the file back here. It is read in this browser and never sent. Ranking, chances and questions are then counted with your answers, marked as private, until you forget them."
    >
      <div className="flex flex-col gap-4">
        <UploadQuestionnaire known={{ edition, providers, factors, texts }} onRead={keepStatuses} />
        <p className="hidden noscript:block">
          Reading a questionnaire needs a script, because the file stays in the browser.
        </p>
        <FileStatuses />
        <PrivateAnswersTable listed={listed} />
      </div>
    </Section>
  );
}

function keepStatuses({ replies }: FilledQuestionnaire): void {
  const today = readersDay(new Date());
  keptStatuses.keep(withFileStatuses(keptStatuses.read(), replies, today));
}

/**
 * How many statuses came from a file, and the way to take them back alone: a file of refusals brings
 * no answer that could be forgotten with them.
 */
function FileStatuses() {
  const statuses = useKept(keptStatuses);
  const count = listFileStatuses(statuses).length;
  if (count === 0) return null;
  return (
    <p className="no-print text-dense">
      {formatCount(count, 'question has its status', 'questions have their status')} from a file.{' '}
      <TakeBackButton />
    </p>
  );
}

function TakeBackButton() {
  const leaving = useFocusHandover<HTMLButtonElement>({
    heading: sectionTitleId(privateAnswersId),
  });
  return (
    <Button
      {...leaving}
      look="link"
      onClick={() => keptStatuses.keep(withoutFileStatuses(keptStatuses.read()))}
    >
      Take back
    </Button>
  );
}
