import { formatDate, formatHash } from '@/lib/format';
import type { RobustnessView } from '@/lib/robustness/build-robustness';
import { AcceptabilitySection } from './acceptability-section';
import { ChangesSection } from './changes-section';
import { MandateChips } from './mandate-chips';
import { NoOrderPanel } from './no-order-panel';
import { PairwiseSection } from './pairwise-section';
import { StabilitySection } from './stability-section';
import { TextParts } from './text-parts';

/** How sure the order is: each picture with a sentence that says what it means for this mandate. */
export function RobustnessPage({ view }: { view: RobustnessView }) {
  const { answer, chips, edition, links, content } = view;
  return (
    <>
      <h1 className="text-h1">How sure is the order?</h1>
      <p className="mt-2 max-w-[54rem] text-answer">
        <TextParts parts={answer} />
      </p>
      <MandateChips chips={chips} links={links} />
      <p className="print-only mt-1 text-dense">
        Edition {formatDate(edition.date)}, {formatHash(edition.hash)}
      </p>
      {content.kind === 'no-order' ? (
        <NoOrderPanel {...content} />
      ) : (
        <div className="mt-8 flex flex-col gap-12 print:block">
          <AcceptabilitySection {...content.acceptability} />
          <StabilitySection leader={content.leader} topThree={content.topThree} />
          <ChangesSection {...content.changes} />
          <PairwiseSection {...content.pairwise} />
        </div>
      )}
    </>
  );
}
