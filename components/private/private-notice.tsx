'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { formatCount } from '@/lib/format';
import { forgetPrivateAnswers } from './forget-private-answers';

export type PrivateNoticeProps = {
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
      {!isCurrent && ' The chances are being drawn again.'}
      <span className="no-print mt-2 block">
        <ForgetButton />
      </span>
    </Notice>
  );
}

function ForgetButton() {
  const leaving = useFocusHandover<HTMLButtonElement>({});
  return (
    <Button {...leaving} onClick={forgetPrivateAnswers}>
      Forget private answers
    </Button>
  );
}
