'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import type { Edition } from '@/lib/catalogue/types';
import { formatDate, formatHash } from '@/lib/format';

export type ShownEdition = Pick<Edition, 'id' | 'hash' | 'date'>;

export type EditionLabelProps = {
  newest: ShownEdition;
  /** All editions, so that a link to an older one is labelled with its own day. */
  editions: readonly ShownEdition[];
};

/** Which state of the catalogue the page shows: its day and the head of its hash. */
export function EditionLabel(props: EditionLabelProps) {
  return (
    <Suspense fallback={<Labelled edition={props.newest} />}>
      <LabelledByLink {...props} />
    </Suspense>
  );
}

function LabelledByLink({ newest, editions }: EditionLabelProps) {
  const asked = useSearchParams().get('edition')?.trim().toLowerCase();
  return <Labelled edition={editions.find(({ id }) => id === asked) ?? newest} />;
}

function Labelled({ edition }: { edition: ShownEdition }) {
  return (
    <p className="text-dense whitespace-nowrap text-ink2">
      Edition <strong className="text-ink">{formatDate(edition.date)}</strong>{' '}
      <span className="font-mono text-caption text-ink3" title={edition.hash}>
        {formatHash(edition.hash)}
      </span>
    </p>
  );
}
