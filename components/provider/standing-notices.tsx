import clsx from 'clsx';
import type { ReactNode } from 'react';
import { ChangeSign, GateTag } from '@/components/evidence/evidence-tags';
import { SourceMarks } from '@/components/evidence/source-mark';
import { Details } from '@/components/ui/disclosure';
import { LeavingLink } from '@/components/ui/leaving-link';
import { Tag } from '@/components/ui/outcome';
import type { FailedRequirement, RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import { formatDate } from '@/lib/format';
import type { ChangeEffect } from '@/lib/provider/build-timeline';
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
    <p
      className={clsx(
        'mt-2 max-w-[64rem] border-l-4 py-0.5 pl-3.5 text-answer',
        verdictEdges[tone],
      )}
    >
      {text}
    </p>
  );
}

/** The change that a reader must know first; bold when it decides a requirement. */
export function LeadChange({ change, effect, decisive }: ChangeEffect) {
  return (
    <p className="mt-3 flex max-w-[64rem] items-start gap-2 text-dense">
      <span className="mt-0.5">
        <ChangeSign />
      </span>
      <span className={clsx(decisive ? 'font-semibold text-change' : 'text-ink2')}>
        {formatDate(change.date)}: {change.headline}.{' '}
        {decisive && 'This decides a requirement of your mandate. '}
        {effect}{' '}
        <a href="#changes" className="no-print target-line">
          All changes
        </a>
      </span>
    </p>
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
      className="keep-together mt-3 border-l-4 border-fail ground-surface px-4 py-2.5"
    >
      <h2 id="ruled-out" className="text-name">
        Ruled out by your mandate
      </h2>
      <ul className="mt-2 flex flex-col gap-3">
        {failed.map((gate) => (
          <FailedRow key={gate.id} gate={gate} href={hrefOf(gate.dropParams)}>
            <SourceMarks sources={gate.sources} />
          </FailedRow>
        ))}
      </ul>
    </section>
  );
}

type FailedRowProps = {
  gate: FailedRequirement;
  /** The same page with a mandate that does without the requirement. */
  href: string;
  /** Whom it rules out, where a list has several. */
  name?: string;
  /** What says so. */
  children: ReactNode;
};

/** A requirement that rules a provider out, why, and the way to do without it. */
export const FailedRow = ({ gate, href, name, children }: FailedRowProps) => (
  <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
    {name !== undefined && <strong>{name}</strong>}
    <Tag tone="fail">{gate.requirement}</Tag>
    <p className="max-w-[56rem] min-w-0 flex-1 basis-64">
      {gate.sentence} {children}
    </p>
    <LeavingLink
      group="drop-requirement"
      href={href}
      className="no-print inline-flex target items-center text-dense"
    >
      {gate.dropText}
    </LeavingLink>
  </li>
);

/** How each requirement of the mandate came out; what decided it folds. */
export function Requirements({ gates }: { gates: readonly RequirementOutcome[] }) {
  if (gates.length === 0) return null;
  return (
    <section aria-label="Requirements of your mandate" className="mt-1.5 text-dense">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {gates.map(({ id, outcome, limited, chip }) => (
          <li key={id}>
            <GateTag outcome={outcome} limited={limited} text={chip} />
          </li>
        ))}
      </ul>
      <Details look="link" summary="What decided each">
        <ul className="flex max-w-[62rem] flex-col gap-1.5">
          {gates.map(({ id, name, reason, note, sources }) => (
            <li key={id}>
              <strong>{name}:</strong> {reason} {note !== reason && note}{' '}
              <SourceMarks sources={sources} />
            </li>
          ))}
        </ul>
      </Details>
    </section>
  );
}
