import clsx from 'clsx';
import { Glyph } from '@/components/ui/glyph';
import { OutcomeMark, type OutcomeTone, Tag, type TagTone } from '@/components/ui/outcome';
import type { Entity } from '@/lib/catalogue/types';
import { entityStatusWords } from '@/lib/evidence-words';
import { formatDate } from '@/lib/format';
import type { Outcome } from '@/lib/requirements';

type GateTagProps = {
  outcome: Outcome;
  /** A pass with a reservation. */
  limited?: boolean;
  /** "US", "EU limited", "EU open", "EU fails", "Staking, 15 networks" */
  text: string;
  /** text: in a row. box: where it stands alone, such as "US required" beside a ruled-out name. */
  form?: 'text' | 'box';
};

export const toneOf = ({
  outcome,
  limited,
}: Pick<GateTagProps, 'outcome' | 'limited'>): OutcomeTone =>
  outcome === 'pass' && limited ? 'part' : outcome;

/** How a requirement of the mandate came out for one provider. */
export function GateTag({ outcome, limited = false, text, form = 'text' }: GateTagProps) {
  const tone = toneOf({ outcome, limited });
  const Form = form === 'box' ? Tag : OutcomeMark;
  return (
    <Form tone={tone}>
      {text}
      {outcome === 'pass' && !limited && <span className="sr-only">: met</span>}
    </Form>
  );
}

const tones: Readonly<Record<Entity['status'], TagTone>> = {
  active: 'pass',
  conditional: 'part',
  applied: 'open',
  lapsed: 'fail',
  unknown: 'open',
};

/** Where the licence of a legal entity stands. */
export function EntityStatus({ status }: { status: Entity['status'] }) {
  return <Tag tone={tones[status]}>{entityStatusWords[status]}</Tag>;
}

/** The sign of a change since the article: Δ in a small amber square. */
export function ChangeSign() {
  return (
    <span className="inline-flex size-4 shrink-0 items-center justify-center rounded-mark border border-change-edge bg-change-ground text-change">
      <Glyph name="delta" className="size-2.5" />
    </span>
  );
}

type ChangeLineProps = {
  headline: string;
  date: string;
  /** True when it settles a requirement of the present mandate; only then it is bold. */
  decides?: boolean;
};

/** What changed since the article, in a short dated line. */
export function ChangeLine({ headline, date, decides = false }: ChangeLineProps) {
  return (
    <span className="inline-flex items-start gap-2 text-dense">
      <span className="mt-0.5">
        <ChangeSign />
      </span>
      <span className={clsx(decides ? 'font-semibold text-change' : 'text-ink2')}>
        <span className="sr-only">
          {decides
            ? 'Changed since September 2025, decides a requirement: '
            : 'Changed since September 2025: '}
        </span>
        {headline}, {formatDate(date)}
      </span>
    </span>
  );
}
