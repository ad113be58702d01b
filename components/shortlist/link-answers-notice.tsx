'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { useCheckAnswers } from './check-answers';

/** Whose answers these are, when they came with a link; nobody's own are overwritten unasked. */
export function LinkAnswersNotice() {
  const { origin } = useCheckAnswers();
  return origin === 'browser' ? null : <Ways />;
}

function Ways() {
  const { keepLinkAnswers, showKeptAnswers } = useCheckAnswers();
  const leaving = useFocusHandover<HTMLDivElement>({});
  return (
    <div {...leaving} className="no-print mb-4">
      <Notice tone="neutral">
        These answers came with the link, and changes stay in it.
        <span className="needs-script mt-2 flex flex-wrap gap-2">
          <Button onClick={keepLinkAnswers}>Keep them in this browser</Button>
          {showKeptAnswers && (
            <Button onClick={showKeptAnswers}>Show this browser’s answers</Button>
          )}
        </span>
      </Notice>
    </div>
  );
}
