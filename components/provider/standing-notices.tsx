import clsx from 'clsx';
import Link from 'next/link';
import { ChangeSign } from '@/components/evidence/evidence-tags';
import { SourceChips } from '@/components/evidence/sources';
import { Tag } from '@/components/ui/outcome';
import type { FailedRequirement } from '@/lib/assessment/requirement-outcome';
import { formatDate } from '@/lib/format';
import type { ChangeEffect } from '@/lib/provider/build-provider-view';
import type { Verdict } from '@/lib/provider/mandate-verdict';

const verdictEdges: Readonly<Record<Verdict['tone'], string>> = {
  pass: 'border-pass',
  open: 'border-dashed border-ink2',
  fail: 'border-fail',
  none: 'border-line2',
};

/** What the provider is to the mandate, in one sentence. */
export function MandateVerdict({ tone, text }: Verdict) {
  return (
    <p className={clsx('mt-4 max-w-[64rem] border-l-4 py-1 pl-4 text-answer', verdictEdges[tone])}>
      {text}
    </p>
  );
}

/** The change since the article that a reader must know first; bold when it decides a requirement. */
export function ChangeBox({ change, effect, decisive }: ChangeEffect) {
  return (
    <section
      aria-labelledby="lead-change"
      className="keep-together mt-5 flex flex-wrap gap-x-4 gap-y-2 rounded-control border border-l-4 border-change-edge border-l-change bg-change-ground px-4 py-3.5"
    >
      <span className="mt-0.5">
        <ChangeSign />
      </span>
      <div className="min-w-0 flex-1 basis-64">
        <h2 id="lead-change" className="text-name">
          Changed since the article: {change.headline}, {formatDate(change.date)}
        </h2>
        <p className="max-w-[56rem]">
          {change.what} <SourceChips sources={change.sources} form="number" />
        </p>
        {effect && (
          <p
            className={clsx(
              'mt-1 text-dense',
              decisive ? 'font-semibold text-change' : 'text-ink2',
            )}
          >
            {decisive && 'This decides a requirement of your mandate. '}
            {effect}
          </p>
        )}
      </div>
      <a
        href="#timeline"
        className="no-print inline-flex target items-center self-start text-dense"
      >
        See timeline
      </a>
    </section>
  );
}

type RuledOutNoticeProps = {
  failed: readonly FailedRequirement[];
  /** This page with a mandate that does without the requirement. */
  hrefOf: (params: FailedRequirement['dropParams']) => string;
};

/** Why the mandate leaves the provider out, and the way to do without each requirement. */
export function RuledOutNotice({ failed, hrefOf }: RuledOutNoticeProps) {
  return (
    <section
      aria-labelledby="ruled-out"
      className="keep-together mt-5 border-l-4 border-fail ground-surface px-4 py-3.5"
    >
      <h2 id="ruled-out" className="text-name">
        Ruled out by your mandate
      </h2>
      <ul className="mt-2 flex flex-col gap-3">
        {failed.map((gate) => (
          <li key={gate.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <Tag tone="fail">{gate.requirement}</Tag>
            <p className="max-w-[56rem] min-w-0 flex-1 basis-64">
              {gate.sentence} <SourceChips sources={gate.sources} form="number" />
            </p>
            <Link
              href={hrefOf(gate.dropParams)}
              className="no-print inline-flex target items-center text-dense"
            >
              {gate.dropText}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
