import { useSearchParams } from 'next/navigation';
import { Suspense, useLayoutEffect } from 'react';

type LinkReportProps = {
  /** Told the link in the address bar, now and whenever the router moves. */
  follow: (reported: string) => void;
};

/**
 * Reports the link that the router is at. Where a page is rendered ahead of time there is no link
 * yet, and what asks for it is left to the browser; so it stands apart from what it informs.
 */
export function LinkReport(props: LinkReportProps) {
  return (
    <Suspense>
      <Report {...props} />
    </Suspense>
  );
}

function Report({ follow }: LinkReportProps) {
  const reported = useSearchParams().toString();
  // Before the browser paints, so that nobody sees the state of the last link beside the new one.
  useLayoutEffect(() => follow(reported), [reported, follow]);
  return null;
}
