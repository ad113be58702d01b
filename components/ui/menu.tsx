'use client';

import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import { buttonClass } from './button';

type MenuProps = {
  summary: ReactNode;
  /** List items, each with one link. */
  children: ReactNode;
  className?: string;
  /** up: for a button along the foot of the screen. */
  opens?: 'down' | 'up';
};

/**
 * A button that opens a short list of links over the page. Native, so it works without a script; with
 * one it closes by Escape, by a click elsewhere and by a choice. On small screens it is as wide as the
 * page, wherever in its row the button stands, so that it never widens it.
 */
export function Menu({ summary, children, className, opens = 'down' }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => details.current?.removeAttribute('open');

  useEffect(() => {
    const closeFromOutside = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !details.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, []);

  return (
    <details
      ref={details}
      className={clsx('no-print md:relative', className)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        details.current?.querySelector('summary')?.focus();
      }}
    >
      <summary className={buttonClass('quiet', 'list-none [&::-webkit-details-marker]:hidden')}>
        {summary}
      </summary>
      <ul
        onClick={close}
        className={clsx(
          'absolute inset-x-4 z-30 rounded-control border border-edge ground-surface p-2',
          opens === 'up' ? 'bottom-full mb-1' : 'mt-1 md:top-full md:right-0 md:left-auto md:w-72',
        )}
      >
        {children}
      </ul>
    </details>
  );
}
