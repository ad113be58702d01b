import { readersDay } from '@/components/questionnaire/kept-private-answers';
import { Button } from '@/components/ui/button';
import { inAYear } from '@/lib/decision/merge-draft';
import { toCalendar } from '@/lib/feeds/to-calendar';
import type { ProposalFormProps } from './decision-props';
import { DayField } from './fields';
import { saveFile } from './save-file';

export const today = (): string => readersDay(new Date());

/** When the committee looks again, for its calendar too. */
export function NextReview({ decision, proposal, onChange }: ProposalFormProps) {
  const { reviewOn } = proposal;
  const { id, base } = decision;
  const save = (day: string): void =>
    saveFile(
      `review-${day}.ics`,
      toCalendar(
        [
          {
            uid: `review-${id}`,
            day,
            title: `Review: ${base.title}`,
            text: 'Open the decision record on /decide, where it is held against the newest evidence.',
          },
        ],
        today(),
        '',
      ),
      'text/calendar',
    );
  return (
    <section aria-labelledby="review-title">
      <h3 id="review-title" className="mb-2 text-h3">
        Next review
      </h3>
      <div className="flex flex-wrap items-end gap-3">
        <DayField
          label="On"
          value={reviewOn}
          onChange={(day) => onChange({ reviewOn: day })}
          className="w-48"
        />
        <Button onClick={() => onChange({ reviewOn: inAYear(today()) })}>In twelve months</Button>
        {reviewOn !== null && <Button onClick={() => save(reviewOn)}>Add to calendar (ICS)</Button>}
      </div>
      <p className="mt-1 text-caption text-ink2">A tripwire brings it forward.</p>
    </section>
  );
}
