import { Section } from '@/components/reading/section';
import { FormulaList } from './formula-list';
import type { Formula } from './formulas';

export type FormulaSectionProps = {
  id: string;
  title: string;
  note: string;
  formulas: readonly Formula[];
  /** The publication that the method comes from. */
  reference: string;
};

/** A published method: what it answers, its formulas, and where it comes from. */
export function FormulaSection({ id, title, note, formulas, reference }: FormulaSectionProps) {
  return (
    <Section id={id} title={title} note={note}>
      <FormulaList formulas={formulas} />
      <p className="mt-5 max-w-prose text-dense text-ink2">{reference}</p>
    </Section>
  );
}
