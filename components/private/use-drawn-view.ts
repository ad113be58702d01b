'use client';

import { useMemo, useState } from 'react';
import { useDraws } from '@/components/draws/use-draws';
import type { CarriedDraws } from '@/lib/ranking/carried-draws';
import type { Draws } from '@/lib/ranking/draw-chances';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import type { Mandate } from '@/lib/url/mandate';
import { usePrivateModel } from './use-private-model';

export type DrawnView<View> = {
  /** Of this reader's model; the last one, while draws for it are being made. */
  readonly view: View | null;
  /** False while draws are being made. */
  readonly isCurrent: boolean;
  /** How many findings rest on a private answer. */
  readonly answered: number;
};

/**
 * A view that rests on draws, as this reader's private answers change it. The server's draws serve
 * the first paint; where there are private answers, new ones are made in the browser.
 *
 * @param build pure, and the same function as long as what it closes over is the same
 */
export function useDrawnView<View>(
  publicModel: RankingModel,
  mandate: Mandate,
  carried: CarriedDraws,
  build: (model: RankingModel, draws: Draws) => View,
): DrawnView<View> {
  const { model, answered } = usePrivateModel(publicModel);
  const { draws, isCurrent } = useDraws(model, mandate, carried, publicModel);
  // Draws of another model lack what this one leaves open, so the two are never mixed.
  const built = useMemo(
    () => (isCurrent && draws !== null ? build(model, draws) : null),
    [model, draws, isCurrent, build],
  );
  const [last, setLast] = useState(built);
  if (built !== null && built !== last) setLast(built);
  return { view: built ?? last, isCurrent, answered };
}
