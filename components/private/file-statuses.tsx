'use client';

import { keptStatuses } from '@/components/questionnaire/kept-statuses';
import { Button } from '@/components/ui/button';
import { useKept } from '@/components/ui/use-kept';
import { formatCount } from '@/lib/format';
import { listFileStatuses, withoutFileStatuses } from '@/lib/questionnaire/question-statuses';

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
      <Button look="link" onClick={() => keptStatuses.keep(withoutFileStatuses(statuses))}>
        Take back
      </Button>
    </p>
  );
}
