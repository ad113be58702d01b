'use client';

import { useSyncExternalStore } from 'react';
import { formatPercent } from '@/lib/format';
import type { ProgressStore } from './progress-store';

const noneOnServer = (): null => null;

/** "chances are being drawn, 43%", once one has to wait for it; otherwise nothing. */
export function DrawProgress({ progress: { subscribe, get } }: { progress: ProgressStore }) {
  const share = useSyncExternalStore(subscribe, get, noneOnServer);
  return share !== null && <>chances are being drawn, {formatPercent(share)}</>;
}
