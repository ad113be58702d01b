'use client';

import type { ReactNode } from 'react';
import { DecisionSteps } from '@/components/decision-steps/decision-steps';
import { PrivateNotice } from '@/components/questionnaire/private-notice';
import { usePrivateModel } from '@/components/questionnaire/use-private-model';
import { LinkButton } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import type { AssessmentModel } from '@/lib/assessment/model';
import { formatCount } from '@/lib/format';
import { AllCounts } from './answers';
import { useCheckAnswers } from './check-answers';

type CheckPageProps = {
  /** Of public evidence. */
  model: AssessmentModel;
  /** This page, without answers. */
  pageHref: string;
  decideHref: string;
  /** Mandate, shortlist and edition as a query, for the steps. */
  query: string;
  /** The mandate in a line. */
  mandateLine: ReactNode;
  /** The checklist, and what packs ask. */
  children: ReactNode;
};

/** Step 3 of a decision: what is to be checked at each provider on the shortlist. */
export function CheckPage({
  model,
  pageHref,
  decideHref,
  query,
  mandateLine,
  children,
}: CheckPageProps) {
  const { withAnswers, known } = useCheckAnswers();
  const { answered } = usePrivateModel(model);
  const providers = formatCount(known.slugs.length, 'provider');
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-[40rem]">
          <h1 className="text-h1">What to check</h1>
          <p className="mt-2 max-w-[49rem] text-answer">
            {formatCount(known.itemIds.length, 'check')} for {providers}: <AllCounts />
          </p>
          {mandateLine}
        </div>
        <div className="no-print flex flex-wrap gap-2">
          <CopyLinkButton href={withAnswers(pageHref)} />
          <LinkButton look="main" href={decideHref} isDocument>
            Next: Decide
          </LinkButton>
        </div>
      </header>
      <div className="mt-6">
        <DecisionSteps current="check" query={query} left={{ shortlist: providers }} />
      </div>
      <div className="mt-4 empty:hidden">
        <PrivateNotice answered={answered} isCurrent />
      </div>
      <div className="mt-8 flex flex-col gap-12 print:block">{children}</div>
    </>
  );
}
