'use client';

import clsx from 'clsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonLook, type ButtonProps } from './button';
import { FocusedAlert } from './focused-alert';
import { Glyph, type GlyphName } from './glyph';
import { partNotLoaded } from './part-not-loaded';

type CopyButtonProps = Omit<ButtonProps, 'onClick'> & {
  /** What is copied; a function is asked at the moment of the click, and may have to fetch it. */
  text: string | (() => string | Promise<string>);
  children: ReactNode;
  /** Said when it worked: "The link was copied." */
  done: string;
  /** What the text is, for the field that shows it where copying is refused: "Link". */
  what: string;
  /** null for none. */
  glyph?: GlyphName | null;
  /** Says "Copied" beside the button, whose word stays: where many stand in a list. */
  beside?: boolean;
};

/** How long the button says that it worked. */
const shownMs = 4000;

/**
 * Copies a text and says so. The clipboard is missing on plain http and can be forbidden; the text
 * is then shown selected, ready for the reader's own copy command.
 */
export function CopyButton({
  text,
  children,
  done,
  what,
  glyph = 'link',
  beside = false,
  ...button
}: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (): Promise<void> => {
    setFailed(false);
    const asked = await ask(text);
    if (asked === null) {
      setFailed(true);
      return;
    }
    try {
      await navigator.clipboard.writeText(asked);
      setCopied(true);
    } catch {
      setRefused(asked);
    }
  };

  const mark = copied ? 'tick' : glyph;
  return (
    <div className={clsx('needs-script no-print flex', beside && 'items-center gap-2')}>
      <Button {...button} onClick={() => void copy()}>
        {mark && <Glyph name={mark} className="size-3.5" />}
        {copied && !beside ? 'Copied' : children}
      </Button>
      {beside && copied && (
        <span aria-hidden="true" className="text-dense text-ink2">
          Copied
        </span>
      )}
      <span role="status" className="sr-only">
        {copied && done}
      </span>
      {failed && <FocusedAlert>{partNotLoaded}</FocusedAlert>}
      {refused !== null && (
        <TextDialog text={refused} what={what} onClose={() => setRefused(null)} />
      )}
    </div>
  );
}

/** Null where it could not be fetched. */
async function ask(text: CopyButtonProps['text']): Promise<string | null> {
  if (typeof text === 'string') return text;
  try {
    return await text();
  } catch {
    return null;
  }
}

type TextDialogProps = { text: string; what: string; onClose: () => void };

/** Open as long as it is there; the browser gives focus back to the button when it closes. */
function TextDialog({ text, what, onClose }: TextDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label={what}
      onClose={onClose}
      className="m-auto w-[min(44rem,calc(100vw-2rem))] rounded-panel border border-line2 ground-surface p-4 text-start text-ink backdrop:bg-ink/40"
    >
      <label className="block text-dense font-medium">
        {what}. The browser did not allow copying; copy it from here:
        <textarea
          readOnly
          autoFocus
          rows={Math.min(12, text.split('\n').length + 1)}
          value={text}
          onFocus={(event) => event.target.select()}
          className="mt-2 block w-full rounded-control border border-edge bg-surface p-2 font-mono text-caption"
        />
      </label>
      <form method="dialog" className="mt-3">
        <Button type="submit">Close</Button>
      </form>
    </dialog>
  );
}

type CopyLinkButtonProps = {
  /** The canonical link of what is on the screen, without its origin. */
  href: string;
  children?: ReactNode;
  look?: ButtonLook;
  glyph?: GlyphName | null;
  className?: string;
};

/** Shares what is on the screen: the link is the state, so copying it is all it takes. */
export function CopyLinkButton({ href, children = 'Copy link', ...button }: CopyLinkButtonProps) {
  return (
    <CopyButton
      {...button}
      text={() => new URL(href, window.location.origin).href}
      done="The link was copied."
      what="Link to this view"
    >
      {children}
    </CopyButton>
  );
}
