'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { Notice } from '@/components/ui/notice';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { formatCount } from '@/lib/format';
import { forgetPrivateAnswers } from './kept-private-answers';

type PrivateNoticeProps = {
  /** How many findings on this page rest on a private answer. */
  answered: number;
  /** False while draws that count them are being made. */
  isCurrent: boolean;
};

/** Says on every page that private answers change what it shows, and takes them back. */
export function PrivateNotice({ answered, isCurrent }: PrivateNoticeProps) {
  if (answered === 0) return null;
  return (
    <Notice tone="neutral">
      {formatCount(answered, 'private answer')} of this browser {answered === 1 ? 'takes' : 'take'}{' '}
      the place of public evidence on this page. Nothing private is sent: links, files and the memo
      hold public evidence alone.
      {!isCurrent && ' The chances are being counted again.'}
      <span className="no-print mt-2 block">
        <ForgetAllButton />
      </span>
    </Notice>
  );
}

function ForgetAllButton() {
  const leaving = useFocusHandover<HTMLButtonElement>({});
  return (
    <Button {...leaving} onClick={forgetPrivateAnswers}>
      Forget private answers
    </Button>
  );
}

/** Beside anything that private answers changed: a lock, a dashed edge and the word. */
export function PrivateTag({ count }: { count?: number }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-control border border-dashed border-ink px-1.5 text-caption text-ink">
      <Glyph name="lock" />
      {count === undefined ? 'Private' : formatCount(count, 'private answer')}
    </span>
  );
}
