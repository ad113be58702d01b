import Link from 'next/link';
import { formatCount } from '@/lib/format';

export type SameRowsProps = {
  /** How many rows say the same of everyone. */
  count: number;
  /** True where they are left out. */
  hidden: boolean;
  switchHref: string;
};

/** How much is the same for all, so that what is left out is never left out in silence. */
export function SameRows({ count, hidden, switchHref }: SameRowsProps) {
  const are = count === 1 ? 'is' : 'are';
  return (
    <p className="text-caption text-ink2">
      {count === 0
        ? 'Every row differs.'
        : `${formatCount(count, 'row')} ${are} the same for all${hidden ? ` and ${are} hidden` : ''}.`}{' '}
      {hidden && count > 0 && (
        <Link href={switchHref} scroll={false} className="no-print inline-flex target items-center">
          Show all rows
        </Link>
      )}
    </p>
  );
}
