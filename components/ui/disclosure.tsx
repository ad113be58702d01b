import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button';
import { Glyph } from './glyph';

type DisclosureButtonProps = {
  expanded: boolean;
  /** Id of the element that it shows and hides. */
  controls: string;
  onToggle: () => void;
  children: ReactNode;
  look?: ButtonLook;
  className?: string;
};

/** Opens and closes something that stands elsewhere, such as the row below. */
export function DisclosureButton({
  expanded,
  controls,
  onToggle,
  children,
  look = 'plain',
  className,
}: DisclosureButtonProps) {
  return (
    <button
      type="button"
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onToggle}
      className={buttonClass(look, className)}
    >
      {children}
      <Glyph name={expanded ? 'up' : 'down'} className="size-2.5" />
    </button>
  );
}

type DetailsProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  look?: ButtonLook;
  className?: string;
};

/** The same with its content in place: native, so it works without a script. */
export function Details({ summary, children, open, look = 'plain', className }: DetailsProps) {
  return (
    <details open={open} className={clsx('group', className)}>
      <summary className={buttonClass(look, 'list-none [&::-webkit-details-marker]:hidden')}>
        {summary}
        <Glyph name="down" className="size-2.5 group-open:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
