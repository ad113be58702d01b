import { Section } from '@/components/reading/section';
import { Button } from '@/components/ui/button';
import type { Checklist } from '@/lib/checklist/build-checklist';
import { AnswerTools, LinkAnswersNotice } from './answers';
import { ChecklistTable } from './checklist-table';

type ChecklistSectionProps = {
  checklist: Checklist;
  /** The state as fields of a plain form. */
  carried: readonly (readonly [name: string, value: string])[];
  /** The page of a provider. */
  providerHref: (slug: string) => string;
};

/** The decision checklist, also as a plain form that keeps answers in the link. */
export function ChecklistSection({ checklist, carried, providerHref }: ChecklistSectionProps) {
  return (
    <Section
      id="checklist"
      title="Decision checklist"
      note="Eight checks, answered per provider. What evidence suggests, private answers in this browser included, stays marked as suggested until you answer. Your answers go into the memo, beside what public evidence shows."
    >
      <LinkAnswersNotice />
      <form action="/shortlist" method="get">
        {carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ChecklistTable checklist={checklist} providerHref={providerHref} />
        <noscript>
          <div className="mt-3">
            <Button type="submit" look="main">
              Keep these answers in the link
            </Button>
          </div>
        </noscript>
      </form>
      <AnswerTools />
    </Section>
  );
}
