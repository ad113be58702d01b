import { Section } from '@/components/reading/section';
import type { Order } from '@/lib/robustness/build-robustness';
import { StabilityTable } from './stability-table';

/** How far each weight can move before the leader, or the first three, are others. */
export function StabilitySection({ leader, topThree }: Pick<Order, 'leader' | 'topThree'>) {
  return (
    <>
      <Section
        id="leader"
        title="How far can a weight move before the leader changes?"
        note={leader.note}
      >
        <StabilityTable
          {...leader}
          caption="How far each weight can move before the leader changes"
        />
      </Section>
      {topThree && (
        <Section id="first-three" title="And before the first three change?" note={topThree.note}>
          <StabilityTable
            {...topThree}
            caption="How far each weight can move before the first three change"
          />
        </Section>
      )}
    </>
  );
}
