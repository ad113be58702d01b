import { LinkButton } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Glyph } from '@/components/ui/glyph';

type ReportPageProps = {
  /** What is reported. */
  title: string;
  text: string;
  /** The form, filled in; null where the site names none. */
  formHref: string | null;
  /** A letter, begun; null where the site names no address. */
  mailHref: string | null;
};

/** What is sent is shown before anything leaves: the reader sends it, the site does not. */
export function ReportPage({ title, text, formHref, mailHref }: ReportPageProps) {
  return (
    <>
      <h1 className="text-h1">Report an error</h1>
      <p className="mt-2 max-w-prose text-answer">{title}</p>
      <p className="mt-2 max-w-prose text-body text-ink2">
        {formHref === null && mailHref === null
          ? 'This site names no address for reports. Copy the text, say what is wrong and which source shows it, and send it to whoever runs the site.'
          : 'Say what is wrong and which source shows it. Nothing is sent from this page: what is below goes along when you open the form or the letter.'}
      </p>
      <label className="mt-4 block max-w-[62rem] text-dense font-medium">
        The report
        <textarea
          readOnly
          rows={text.split('\n').length + 3}
          value={text}
          className="mt-1 block w-full rounded-control border border-edge bg-surface p-3 font-mono text-caption font-normal"
        />
      </label>
      <div className="no-print mt-3 flex flex-wrap gap-2">
        {formHref !== null && (
          <LinkButton
            look="main"
            href={formHref}
            target="_blank"
            rel="external noopener noreferrer"
          >
            <Glyph name="external" />
            Open the form
            <span className="sr-only"> (opens in a new tab)</span>
          </LinkButton>
        )}
        {mailHref !== null && (
          <LinkButton look={formHref === null ? 'main' : 'quiet'} href={mailHref}>
            Write an e-mail
          </LinkButton>
        )}
        <CopyButton
          text={text}
          done="The report was copied."
          what="Report"
          glyph="copy"
          look={formHref === null && mailHref === null ? 'main' : 'quiet'}
        >
          Copy the text
        </CopyButton>
      </div>
    </>
  );
}
