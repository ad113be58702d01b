'use client';

import { keptStatuses } from '@/components/questionnaire/kept-statuses';
import { readersDay } from '@/components/questionnaire/readers-day';
import { Section } from '@/components/reading/section';
import type { FilledQuestionnaire } from '@/lib/questionnaire/filled-questionnaire';
import { withFileStatuses } from '@/lib/questionnaire/question-statuses';
import { FileStatuses } from './file-statuses';
import { privateAnswersId, PrivateAnswersTable } from './private-answers-table';
import { UploadQuestionnaire, type UploadQuestionnaireProps } from './upload-questionnaire';
import { type AnswersAbout, useListedAnswers } from './use-listed-answers';

export type PrivateSectionProps = AnswersAbout &
  Pick<UploadQuestionnaireProps['known'], 'edition' | 'factors'>;

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
        <UploadQuestionnaire
          known={{ edition, slugs: providers.map(({ slug }) => slug), factors }}
          onRead={keepStatuses}
        />
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
