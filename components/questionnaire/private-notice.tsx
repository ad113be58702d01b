'use client';

import { Button } from '@/components/ui/button';
import { Glyph } from '@/components/ui/glyph';
import { useKept } from '@/components/ui/kept-store';
import { Notice } from '@/components/ui/notice';
import { useFocusHandover } from '@/components/ui/use-focus-handover';
import { formatCount } from '@/lib/format';
import { listPrivateAnswers } from '@/lib/questionnaire/change-private-answers';
import { forgetPrivateAnswers, keptPrivateAnswers } from './kept-private-answers';

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

/** Where a page shows public evidence alone, said to readers whose ranking counts more than that. */
export function PublicOnlyNotice({ slugs }: { slugs: readonly string[] }) {
  const answers = useKept(keptPrivateAnswers);
  const about = listPrivateAnswers(answers).filter(({ slug }) => slugs.includes(slug)).length;
  if (about === 0) return null;
  return (
    <div className="no-print mb-4">
      <Notice tone="neutral">
        {formatCount(about, 'private answer')} of this browser {about === 1 ? 'is' : 'are'} not
        counted here: this page shows public evidence alone.
      </Notice>
    </div>
  );
}
