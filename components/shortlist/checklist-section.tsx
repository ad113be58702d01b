import { Section } from '@/components/reading/section';
import type { Checklist } from '@/lib/checklist/build-checklist';
import { AnswerTools, LinkAnswersNotice, WhoAnswers } from './answers';
import { ChecklistTable } from './checklist-table';

type ChecklistSectionProps = {
  checklist: Checklist;
  /** The page of a provider. */
  providerHref: (slug: string) => string;
};

/** The decision checklist. Without a script it is read and printed: answers would have to be sent. */
export function ChecklistSection({ checklist, providerHref }: ChecklistSectionProps) {
  return (
    <Section
      id="checklist"
      title="Decision checklist"
      note="Eight checks, answered per provider. What evidence suggests, private answers in this browser included, stays marked as suggested until you answer. Your answers go into the decision and its memo."
    >
      <LinkAnswersNotice />
      <WhoAnswers />
      <noscript>
        <p className="mb-3 text-dense text-ink2">
          Answers are kept by this browser and never sent, which takes a script. Without one, print
          the list and tick by hand.
        </p>
      </noscript>
      <ChecklistTable checklist={checklist} providerHref={providerHref} />
      <AnswerTools />
    </Section>
  );
}
