import { Outcome, type OutcomeTone, Tag } from '@/components/ui/outcome';
import type { GateOutcome } from '@/lib/scoring';

export type GateTagProps = {
  outcome: GateOutcome;
  /** A pass with a reservation. */
  limited?: boolean;
  /** "US", "EU limited", "EU open", "EU fails", "Staking, 15 networks" */
  text: string;
  /** text: in a row. box: where it stands alone, such as "US required" beside a ruled-out name. */
  form?: 'text' | 'box';
};

/** How a requirement of the mandate came out for one provider. */
export function GateTag({ outcome, limited = false, text, form = 'text' }: GateTagProps) {
  const tone: OutcomeTone = outcome === 'pass' && limited ? 'part' : outcome;
  const Form = form === 'box' ? Tag : Outcome;
  return (
    <Form tone={tone}>
      {text}
      {outcome === 'pass' && !limited && <span className="sr-only">: met</span>}
    </Form>
  );
}
