'use client';

import { useSyncExternalStore } from 'react';
import type { KeptStore } from './kept-store';

/** What the browser keeps; until it is known, which takes until the first paint, nothing. */
export function useKept<Value>({ subscribe, read, empty }: KeptStore<Value>): Value {
  return useSyncExternalStore(subscribe, read, () => empty);
}
