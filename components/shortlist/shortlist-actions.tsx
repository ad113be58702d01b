import { Button, buttonClass } from '@/components/ui/button';
import { CopyLinkButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';
import { CheckField, RadioRow } from '@/components/ui/toggle';
import {
  defaultMemoParams,
  memoPartNames,
  memoParts,
  paperNames,
  papers,
} from '@/lib/url/memo-params';
import { CompareButton } from './shortlist-tray';

type ShortlistActionsProps = {
  /** This page, and its memo of public evidence. */
  pageHref: string;
  memoHref: string;
  /** The workbook of this link, opened on its questions. Answers to checks are no part of it. */
  questionnaireHref: string;
  /** How many providers are on the shortlist, and all of them side by side. */
  count: number;
  compareHref: string;
};

/** What goes out of the browser: nothing of it holds an answer. */
export function ShortlistActions({
  pageHref,
  memoHref,
  questionnaireHref,
  count,
  compareHref,
}: ShortlistActionsProps) {
  return (
    <div className="no-print flex flex-wrap gap-2">
      <CompareButton count={count} href={compareHref} />
      <CopyLinkButton href={pageHref} />
      <a href={questionnaireHref} className={buttonClass()}>
        <Glyph name="download" className="size-3.5" />
        Questionnaire (XLSX)
      </a>
      <a href={memoHref} className={buttonClass('main')}>
        <Glyph name="download" className="size-3.5" />
        Committee memo (PDF)
      </a>
      <MemoParts href={memoHref} />
    </div>
  );
}

/** Which parts of the memo, on what paper: a plain form, which the server answers with the file. */
function MemoParts({ href }: { href: string }) {
  const [path = '', query = ''] = href.split('?');
  return (
    <details className="md:relative">
      <summary className={buttonClass('quiet', 'list-none [&::-webkit-details-marker]:hidden')}>
        Make the memo
      </summary>
      <form
        action={path}
        className="absolute inset-x-4 z-30 mt-1 flex flex-col gap-3 rounded-control border border-edge ground-surface p-3 md:top-full md:right-0 md:left-auto md:w-80"
      >
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="text-dense font-medium">Parts</legend>
          {memoParts.map((part) => (
            <CheckField
              key={part}
              name="parts"
              value={part}
              label={memoPartNames[part]}
              defaultChecked={defaultMemoParams.parts.includes(part)}
            />
          ))}
        </fieldset>
        <fieldset className="grid grid-cols-2 gap-2">
          <legend className="text-dense font-medium">Paper</legend>
          {papers.map((paper) => (
            <RadioRow
              key={paper}
              name="paper"
              value={paper}
              label={paperNames[paper]}
              after=""
              defaultChecked={paper === defaultMemoParams.paper}
            />
          ))}
        </fieldset>
        <p className="text-caption text-ink2">
          Of public evidence. Your answers to checks and private answers go into the memo of a
          decision, which your browser makes.
        </p>
        <Button type="submit" look="main">
          Make the PDF
        </Button>
      </form>
    </details>
  );
}
