import type { Edition } from '@/lib/catalogue/types';
import { formatDate, formatHash } from '@/lib/format';

/** Which state of the catalogue a page shows: its day and the head of its hash. */
export function EditionLabel({ edition }: { edition: Pick<Edition, 'hash' | 'date'> }) {
  return (
    <p className="text-dense whitespace-nowrap text-ink2">
      Edition <strong className="text-ink">{formatDate(edition.date)}</strong>{' '}
      <span className="font-mono text-caption text-ink3" title={edition.hash}>
        {formatHash(edition.hash)}
      </span>
    </p>
  );
}
