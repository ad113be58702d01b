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
