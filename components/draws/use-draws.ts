import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { listDrawn } from '@/lib/assessment/assess';
import {
  type CarriedDraws,
  createDrawsRun,
  type Draws,
  drawsKey,
  findRecentDraws,
  keepRecentDraws,
  toDraws,
} from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { drawInSlices, nextTask } from '@/lib/draws/draw-in-slices';
import type { Mandate } from '@/lib/url/mandate';
import { createProgressStore, type ProgressStore } from './draw-progress';

export type DrawsState = {
  /**
   * The draws under the mandate; while they are being made, the last ones that were shown, which must
   * not be shown as if they were the new ones. Null before the first.
   */
  readonly draws: Draws | null;
  /** True when `draws` are those of the mandate. */
  readonly isCurrent: boolean;
  /** How far making the new ones has come, once it lasts; `DrawProgress` shows it. */
  readonly progress: ProgressStore;
};

type Keyed = { readonly key: string; readonly draws: Draws };

/**
 * The draws under a mandate that may change at any moment. They are made in slices between which the
 * browser handles input, and a newer mandate cancels those of an older one. Doubt and search need no
 * new ones; the last few are kept, so that going back shows them at once.
 *
 * @param carried draws that the server made: they are shown from the first paint and not made again.
 * @param carriedModel what the server made them from, where the reader's own model is another one.
 */
export function useDraws(
  model: AssessmentModel,
  mandate: Mandate,
  carried: CarriedDraws | null = null,
  carriedModel: AssessmentModel = model,
): DrawsState {
  const { set, key } = useMemo(() => {
    const taking = listDrawn(model, mandate);
    return { set: taking, key: drawsKey(taking, mandate) };
  }, [model, mandate]);
  const given = useMemo<Keyed | null>(
    () =>
      carried && {
        // A page that the router keeps and brings back may stand under another link by then.
        key: drawsKey(listDrawn(carriedModel, carried.mandate), carried.mandate),
        draws: toDraws(carried),
      },
    [carriedModel, carried],
  );
  const [shown, setShown] = useState(given);
  const [progress] = useState(createProgressStore);

  const made = findMade(key, shown, given);
  if (made !== null && shown?.key !== key) setShown({ key, draws: made });
  const isCurrent = made !== null;

  useEffect(() => {
    if (shown !== null) keepRecentDraws(shown.key, shown.draws);
  }, [shown]);

  const draw = useEffectEvent(async (signal: AbortSignal): Promise<Keyed | null> => {
    const drawn = await drawInSlices(() => createDrawsRun(model, set, mandate), {
      signal,
      pause: nextTask,
      now: () => performance.now(),
      onProgress: progress.set,
    });
    return drawn && { key, draws: toDraws(drawn) };
  });
  useEffect(() => {
    if (isCurrent) return;
    const drawing = new AbortController();
    void draw(drawing.signal).then((drawn) => {
      if (drawn === null) return;
      progress.set(null);
      setShown(drawn);
    });
    return () => {
      drawing.abort();
      progress.set(null);
    };
  }, [key, isCurrent, progress]);

  return {
    draws: made ?? shown?.draws ?? null,
    isCurrent,
    progress,
  };
}

function findMade(key: string, ...known: readonly (Keyed | null)[]): Draws | null {
  return known.find((one) => one?.key === key)?.draws ?? findRecentDraws(key);
}
