'use client';

import type { ReactNode } from 'react';
import { type ButtonLook } from './button';
import { CopyButton } from './copy-button';

export type CopyLinkButtonProps = {
  /** The canonical link of what is on the screen, without its origin. */
  href: string;
  children?: ReactNode;
  look?: ButtonLook;
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
