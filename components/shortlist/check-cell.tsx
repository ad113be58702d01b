'use client';

import Link from 'next/link';
import { Fragment } from 'react';
import { PrivateTag } from '@/components/questionnaire/private-notice';
import type { CheckCell, CheckEvidence } from '@/lib/checklist/build-checklist';
import { AnswerField } from './answers';
import { useCheckAnswers } from './check-answers';

type CheckCellContentProps = {
  /** Of public evidence. */
  cell: CheckCell;
  itemId: string;
  /** Names the field: check and provider. */
  label: string;
  /** The provider's page. */
  href: string;
};

/** The answer, and under it what evidence says, each part leading to its sources. */
export function CheckCellContent({ cell, itemId, label, href }: CheckCellContentProps) {
  const { privateCell } = useCheckAnswers();
  const own = privateCell(cell.provider, itemId);
  const { provider, suggestion, evidence } = own ?? cell;
  return (
    <>
      <AnswerField slug={provider} itemId={itemId} label={label} suggestion={suggestion.status} />
      {own !== null && (
        <p className="mt-1.5">
          <PrivateTag />
        </p>
      )}
      {evidence.length === 0 && <p className="mt-1.5 text-dense text-ink2">{suggestion.note}</p>}
      {evidence
        .filter(({ unmet }) => unmet)
        .map(({ name, sentence }) => (
          <p key={name} className="mt-1.5 text-dense text-ink2">
            {sentence}
          </p>
        ))}
      {evidence.length > 0 && (
        <p className="mt-1.5 text-dense">
          {evidence.map((one, index) => (
            <Fragment key={one.name}>
              {index > 0 && ', '}
              <EvidenceLink evidence={one} href={`${href}#${one.anchor}`} />
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

function EvidenceLink({ evidence, href }: { evidence: CheckEvidence; href: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="target-line text-ink2 decoration-line2 hover:decoration-current"
    >
      {evidence.name} <strong className="whitespace-nowrap text-ink">{evidence.standing}</strong>
    </Link>
  );
}
