import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import type { Edition } from '@/lib/catalogue/types';
import { formatDate } from '@/lib/format';
import type { Notice as DroppedParameter } from '@/lib/url/mandate';

type PageNoticesProps = {
  /** What a tolerant parser dropped from the link. */
  notices: readonly DroppedParameter[];
  /** The edition that the page shows, and the newest there is. */
  edition: Pick<Edition, 'id' | 'date'>;
  newest: Pick<Edition, 'id'>;
  /** The same link without its edition. */
  newestHref: string;
};

/** What a reader must know about the link before reading on; absent when there is nothing. */
export function PageNotices({ notices, edition, newest, newestHref }: PageNoticesProps) {
  const isOlder = edition.id !== newest.id;
  if (!isOlder && notices.length === 0) return null;
  return (
    <div className="mb-6 flex flex-col gap-2">
      {isOlder && (
        <Notice
          tone="neutral"
          action={
            <Link href={newestHref} className="target-area">
              Open the newest
            </Link>
          }
        >
          You are reading the edition of {formatDate(edition.date)}.
        </Notice>
      )}
      {notices.map(({ parameter, message }) => (
        <Notice key={`${parameter} ${message}`} tone="change">
          {message}
        </Notice>
      ))}
    </div>
  );
}
