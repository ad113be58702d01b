import Link from 'next/link';
import { Fragment } from 'react';
import type { ChecklistItem } from '@/lib/catalogue/types';
import type { CheckCell, CheckEvidence } from '@/lib/checklist/build-checklist';
import { AnswerField } from './answer-field';

export type CheckCellContentProps = {
  cell: CheckCell;
  item: ChecklistItem;
  /** Names the field: check and provider. */
  label: string;
  /** The provider's page at an anchor. */
  hrefOf: (anchor: string) => string;
};

/** The answer, and under it what evidence says, each part leading to its sources. */
export function CheckCellContent({ cell, item, label, hrefOf }: CheckCellContentProps) {
  const { provider, suggestion, evidence } = cell;
  return (
    <>
      <AnswerField slug={provider} itemId={item.id} label={label} suggestion={suggestion.status} />
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
              <EvidenceLink evidence={one} href={hrefOf(one.anchor)} />
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
