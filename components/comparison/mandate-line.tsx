import Link from 'next/link';
import { mandateSummary } from '@/lib/words/mandate-summary';
import type { FactorWords } from '@/lib/requirements';
import type { Mandate } from '@/lib/url/mandate';
import type { PublishedWeights } from '@/lib/url/mandate-defaults';

type MandateLineProps = {
  mandate: Mandate;
  publishedWeights: PublishedWeights;
  /** What factors are called. */
  factors: FactorWords;
  /** The ranking under the same mandate, where it can be changed. */
  rankingHref: string;
  /** How sure the order is under the same mandate. */
  robustnessHref: string;
};

/** The mandate that everything below is counted for. */
export function MandateLine({
  mandate,
  publishedWeights,
  factors,
  rankingHref,
  robustnessHref,
}: MandateLineProps) {
  const { asks, settings } = mandateSummary(mandate, publishedWeights, factors);
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 text-dense text-ink2">
      <span>
        Your mandate: <strong className="text-ink">{asks}</strong>. {settings}
      </span>
      <Link href={rankingHref} className="no-print inline-flex target items-center">
        Change it in the ranking
      </Link>
      <Link
        href={robustnessHref}
        prefetch={false}
        className="no-print inline-flex target items-center"
      >
        How sure is the order?
      </Link>
    </p>
  );
}
