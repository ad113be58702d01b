import { useSyncExternalStore } from 'react';
import { formatPercent } from '@/lib/format';

/** How far a drawing that lasts has come, for the one element that shows it. */
export type ProgressStore = {
  /** Share made so far, 0 to 1; null when there is nothing to wait for. */
  get: () => number | null;
  set: (share: number | null) => void;
  /** @returns how to stop listening */
  subscribe: (listener: () => void) => () => void;
};

/**
 * Progress is kept beside React's state, because it changes ten times a second: a page that was
 * rendered anew for each step would take the time that the draws need.
 */
export function createProgressStore(): ProgressStore {
  const listeners = new Set<() => void>();
  let progress: number | null = null;
  return {
    get: () => progress,
    set: (share) => {
      if (share === progress) return;
      progress = share;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const noneOnServer = (): null => null;

type DrawProgressProps = {
  progress: ProgressStore;
  /** What one waits for. */
  what?: string;
};

/** "chances are being counted, 43%", once one has to wait for it; otherwise nothing. */
export function DrawProgress({
  progress: { subscribe, get },
  what = 'chances are being counted',
}: DrawProgressProps) {
  const share = useSyncExternalStore(subscribe, get, noneOnServer);
  return (
    share !== null && (
      <>
        {what}, {formatPercent(share)}
      </>
    )
  );
}
