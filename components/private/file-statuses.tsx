'use client';

import { keptStatuses } from '@/components/questionnaire/kept-statuses';
import { sectionTitleId } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { useKept } from '@/components/ui/kept-store';
import { formatCount } from '@/lib/format';
import { listFileStatuses, withoutFileStatuses } from '@/lib/questionnaire/question-statuses';
import { privateAnswersId } from './private-answers-table';

/**
 * How many statuses came from a file, and the way to take them back alone: a file of refusals brings
 * no answer that could be forgotten with them.
 */
export function FileStatuses() {
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
