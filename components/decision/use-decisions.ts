import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  createDrawsRun,
  drawsKey,
  findRecentDraws,
  keepRecentDraws,
  toDraws,
} from '@/lib/assessment/draws';
import type { DrawsWanted } from '@/lib/decision/list-draws';
import { drawInSlices, nextTask } from '@/lib/draws/draw-in-slices';
import { createDecisionStore, type KeptDecisions } from './decision-store';

/** One for the page: it opens nothing until somebody looks. */
export const decisionStore = createDecisionStore();

export const useDecisions = (): KeptDecisions =>
  useSyncExternalStore(decisionStore.subscribe, decisionStore.read, () => decisionStore.empty);

const subscribeToHash = (onChange: () => void): (() => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

/** What stands behind “#”; it never reaches the server. '' on the server and in the first paint. */
export const useFragment = (): string =>
  useSyncExternalStore(
    subscribeToHash,
    () => window.location.hash.slice(1),
    () => '',
  );

/**
 * Makes draws in slices between which the browser handles input, and keeps them where `assess` finds
 * them. True once all are there.
 *
 * @param wanted the same list as long as what it was made from is the same
 */
export function useDrawsReady(wanted: readonly DrawsWanted[]): boolean {
  const missing = useMemo(
    () => wanted.filter(({ set, mandate }) => findRecentDraws(drawsKey(set, mandate)) === null),
    [wanted],
  );
  const [made, setMade] = useState<readonly DrawsWanted[] | null>(null);
  useEffect(() => {
    if (missing.length === 0) return;
    const drawing = new AbortController();
    const make = async (): Promise<void> => {
      for (const { model, set, mandate } of missing) {
        const drawn = await drawInSlices(() => createDrawsRun(model, set, mandate), {
          signal: drawing.signal,
          pause: nextTask,
          now: () => performance.now(),
        });
        if (drawn === null) return;
        keepRecentDraws(drawsKey(set, mandate), toDraws(drawn));
      }
      setMade(missing);
    };
    void make();
    return () => drawing.abort();
  }, [missing]);
  return missing.length === 0 || made === missing;
}

/** A random id (RFC 9562, version 4). `crypto.randomUUID` is missing on plain http. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}
