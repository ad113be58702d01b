'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { hasAnswers } from '@/lib/checklist/change-answers';
import type { CheckAnswers } from '@/lib/url/check-status';
import { useCheckAnswers } from './check-answers';
import { keptAnswers } from './kept-answers';

/** Says where answers are kept, and clears them, with a way back. */
export function AnswerTools() {
  const { answers, origin, replaceAll, known } = useCheckAnswers();
  const [cleared, setCleared] = useState<CheckAnswers | null>(null);
  const answered = hasAnswers(answers, known.slugs);
  const undoable = answered ? null : cleared;
  return (
    <div className="needs-script no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-dense text-ink2">
      <p role="status" className="empty:hidden">
        {undoable && 'The answers were cleared.'}
        {answered &&
          origin === 'browser' &&
          'Your answers are kept in this browser, for every mandate. Only links that you copy and the memo take them along.'}
      </p>
      {/* One button, so that focus stays where it is. */}
      {(answered || undoable) && (
        <Button
          onClick={() => {
            setCleared(answers);
            replaceAll(undoable ?? keptAnswers.empty);
          }}
        >
          {undoable ? 'Bring them back' : 'Clear answers'}
        </Button>
      )}
    </div>
  );
}
