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
