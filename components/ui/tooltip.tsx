import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';

type TooltipProps = {
  content: ReactNode;
  /** Gets the id that its focusable element names in `aria-describedby`. */
  children: (describedBy: string) => ReactNode;
};

/**
 * More about something that can be focused. Opens when the keyboard or a mouse reaches it, stays while
 * the pointer is on it, closes with Escape. A tap follows the link instead: a note that it left behind
 * would cover the next lines. On small screens it lies along the foot of the screen, so that it
 * never widens the page.
 */
export function Tooltip({ content, children }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const [side, setSide] = useState<'start' | 'end' | null>(null);
  const open = (): void => setSide(sideOf(anchor));
  const close = (): void => setSide(null);
  return (
    <span
      ref={anchor}
      className="relative inline-block"
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && open()}
      onPointerLeave={close}
      onFocus={({ target }) => target.matches(':focus-visible') && open()}
      onBlur={close}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {children(id)}
      <span
        id={id}
        role="tooltip"
        hidden={side === null}
        className={`fixed inset-x-4 bottom-24 z-40 rounded-control border border-edge ground-surface p-2.5 text-caption text-ink2 md:absolute md:top-full md:bottom-auto md:w-72 ${side === 'end' ? 'md:right-0 md:left-auto' : 'md:right-auto md:left-0'}`}
      >
        {content}
      </span>
    </span>
  );
}

/** Opens towards the side that has room for it. */
function sideOf(anchor: RefObject<HTMLElement | null>): 'start' | 'end' {
  const left = anchor.current?.getBoundingClientRect().left ?? 0;
  return left + 300 > document.documentElement.clientWidth ? 'end' : 'start';
}
