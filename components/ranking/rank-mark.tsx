import type { RankedProvider } from '@/lib/assessment/assessed-provider';

/** The rank; a tie says so beside the figure. */
export function RankMark({ rank, tied }: Pick<RankedProvider, 'rank' | 'tied'>) {
  return (
    <span className="font-serif text-[1.25rem] leading-5 font-semibold">
      {rank}
      {tied && (
        <>
          <span aria-hidden="true" className="font-sans text-caption font-normal text-ink2">
            =
          </span>
          <span className="sr-only"> (tie)</span>
        </>
      )}
    </span>
  );
}

/** The rank that an open provider would take: a dashed box, because it is not one. */
export function WouldRankMark({ rank }: { rank: number }) {
  return (
    <span className="inline-flex h-5.5 min-w-7 items-center justify-center rounded-control border border-dashed border-edge px-1 font-serif text-body font-semibold text-ink2">
      <span className="sr-only">would rank </span>
      {rank}
    </span>
  );
}
