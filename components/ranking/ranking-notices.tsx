import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import type { Edition } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import type { Notice as Dropped } from '@/lib/url/mandate';
import { useRanking } from './ranking-context';

export type RankingNoticesProps = {
  /** What the link asked for and did not get. */
  dropped: readonly Dropped[];
  edition: Pick<Edition, 'id' | 'date'>;
  newest: Pick<Edition, 'id'>;
};

export function RankingNotices({ dropped, edition, newest }: RankingNoticesProps) {
  const { params, toLink } = useRanking();
  const isOlder = edition.id !== newest.id;
  if (!isOlder && dropped.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 pb-6">
      {isOlder && (
        <Notice
          tone="neutral"
          action={
            <Link href={toLink({ ...params, edition: null })} className="target-area">
              Open the newest
            </Link>
          }
        >
          You are reading the edition of {formatDate(edition.date)}.
        </Notice>
      )}
      {dropped.map(({ message }) => (
        <Notice key={message} tone="change">
          {message}
        </Notice>
      ))}
    </div>
  );
}
