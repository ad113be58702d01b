'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useCheckAnswers } from './check-answers';

/** Whose answers these are, when they came with a link; nobody's own are overwritten unasked. */
export function LinkAnswersNotice() {
  const { origin, keepLinkAnswers, showKeptAnswers } = useCheckAnswers();
  if (origin === 'browser') return null;
  // The notice goes with its buttons, so focus moves on before it does.
  const leaving = (choose: () => void) => () => {
    document.getElementById('content')?.focus({ preventScroll: true });
    choose();
  };
  return (
    <div className="no-print mb-4">
      <Notice tone="neutral">
        These answers came with the link, and changes stay in it.
        <span className="needs-script mt-2 flex flex-wrap gap-2">
          <Button onClick={leaving(keepLinkAnswers)}>Keep them in this browser</Button>
          {showKeptAnswers && (
            <Button onClick={leaving(showKeptAnswers)}>Show this browser’s answers</Button>
          )}
        </span>
      </Notice>
    </div>
  );
}
