'use client';

import { MandateLink } from '@/components/site/mandate-link';
import { ProblemMessage, problemReference } from '@/components/site/problem';
import { Button } from '@/components/ui/button';
import { isPartNotLoaded, partNotLoaded } from '@/components/ui/part-not-loaded';
import { nothingIsLost } from '@/lib/words/site-words';

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = problemReference(error);
  if (isPartNotLoaded(error)) {
    return (
      <ProblemMessage
        title="A part of this page could not be loaded"
        actions={
          <Button look="main" onClick={() => location.reload()}>
            Reload the page
          </Button>
        }
      >
        <p>{partNotLoaded}</p>
      </ProblemMessage>
    );
  }
  return (
    <ProblemMessage
      title="This page could not be shown"
      actions={
        <>
          <Button look="main" onClick={() => retry()}>
            Try again
          </Button>
          <MandateLink href="/">Open the ranking</MandateLink>
        </>
      }
    >
      <p>
        Something failed while the page was made. {nothingIsLost} Try again, or go back to the
        ranking.
      </p>
      {reference && <p className="mt-3 font-mono text-dense text-ink3">Reference {reference}</p>}
    </ProblemMessage>
  );
}
