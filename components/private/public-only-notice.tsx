'use client';

import { Notice } from '@/components/ui/notice';
import { useKept } from '@/components/ui/kept-store';
import { formatCount } from '@/lib/format';
import { listPrivateAnswers } from '@/lib/questionnaire/change-private-answers';
import { keptPrivateAnswers } from './kept-private-answers';

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
