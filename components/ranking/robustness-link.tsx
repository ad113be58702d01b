import Link from 'next/link';
import { useRanking } from './ranking-context';

/** From the answer to how firm it is. Not fetched ahead: its address changes with every slider. */
export function RobustnessLink() {
  const { toPage } = useRanking();
  return (
    <Link
      href={toPage('/robustness')}
      prefetch={false}
      className="no-print inline-flex target items-center text-dense"
    >
      How sure is this?
    </Link>
  );
}
