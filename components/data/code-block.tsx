import { CopyButton } from '@/components/ui/copy-button';

type CodeBlockProps = {
  title: string;
  /** What is copied, for who hears it: "The formula for Google Sheets". */
  what: string;
  code: string;
};

/** A text to paste elsewhere. It wraps, so that the page never scrolls sideways. */
export function CodeBlock({ title, what, code }: CodeBlockProps) {
  return (
    <div className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="text-h3">{title}</h3>
        <CopyButton text={code} done={`${what} was copied.`} what={what} glyph="copy" beside>
          Copy
        </CopyButton>
      </div>
      <pre className="rounded-table border border-line ground-sunken p-3 font-mono text-caption wrap-anywhere whitespace-pre-wrap">
        <code>{code}</code>
      </pre>
    </div>
  );
}
