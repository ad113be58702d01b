import { buttonClass } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import { useCheckAnswers } from './check-answers';
import { CompareButton } from './compare-button';

export type ShortlistActionsProps = {
  /** This page and its memo, both without answers. */
  pageHref: string;
  memoHref: string;
  /** The workbook of this link, opened on its questions. Answers to checks are no part of it. */
  questionnaireHref: string;
  /** How many providers are on the shortlist, and all of them side by side. */
  count: number;
  compareHref: string;
};

/** What goes out of the browser takes the answers along. */
export function ShortlistActions({
  pageHref,
  memoHref,
  questionnaireHref,
  count,
  compareHref,
}: ShortlistActionsProps) {
  const { withAnswers } = useCheckAnswers();
  return (
    <div className="no-print flex flex-wrap gap-2">
      <CompareButton count={count} href={compareHref} />
      <CopyLinkButton href={withAnswers(pageHref)} />
      <a href={questionnaireHref} className={buttonClass()}>
        <Glyph name="download" className="size-3.5" />
        Questionnaire (XLSX)
      </a>
      <a href={withAnswers(memoHref)} className={buttonClass('main')}>
        <Glyph name="download" className="size-3.5" />
        Committee memo (PDF)
      </a>
    </div>
  );
}
