'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice';

/** An error that answers what the reader just did. Focus moves to it, so that nobody misses it. */
export function FocusedAlert({ children }: { children: ReactNode }) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), []);
  return (
    <Notice ref={alert} tabIndex={-1} tone="error">
      {children}
    </Notice>
  );
}
