import { useEffect, useEffectEvent, useState } from 'react';
import { createProgressStore, type ProgressStore } from '@/components/draws/draw-progress';
import { inquiryKey, type InquiryQuery } from '@/lib/inquiry/inquiry-query';
import type { Inquiry } from '@/lib/inquiry/inquiry-run';
import type { StopRule } from '@/lib/scoring/asking';
import type { InquiryReport, InquiryRequest } from './inquiry-worker';

type InquiryState = {
  /** Null while it is being made. */
  readonly inquiry: Inquiry | null;
  /** Null while it is being simulated. */
  readonly stop: StopRule | null;
  /** True where the worker could not be loaded. */
  readonly failed: boolean;
  /** How far each has come, once it lasts. */
  readonly progress: Readonly<Record<'inquiry' | 'stop', ProgressStore>>;
};

/** Of this visit: an inquiry depends on nothing but its query, and going back must not cost it again. */
const inquiries = new Map<string, Inquiry>();
const stops = new Map<string, StopRule>();
const limit = 32;

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= limit) break;
    kept.delete(oldest);
  }
}

/**
 * The inquiry of a query, and its stop rule at a chance. What the server made comes with the page; all
 * else is made in a worker, which a newer query ends.
 *
 * @param carried of the server, and what it asked; null where the server made none
 */
export function useInquiry(
  query: InquiryQuery,
  carried: { readonly query: InquiryQuery; readonly inquiry: Inquiry } | null,
  stopAt: number,
): InquiryState {
  const key = inquiryKey(query);
  const stopKey = `${stopAt} ${key}`;
  const given = carried !== null && key === inquiryKey(carried.query) ? carried.inquiry : null;
  const [progress] = useState(() => ({
    inquiry: createProgressStore(),
    stop: createProgressStore(),
  }));
  // Tells React that one of the maps has more.
  const [, setMade] = useState(0);
  const [failedKey, setFailedKey] = useState<string | null>(null);

  const inquiry = given ?? inquiries.get(key) ?? null;
  const own = given?.stop?.at === stopAt ? given.stop : null;
  const stop = own ?? stops.get(stopKey) ?? null;
  const isDone = inquiry !== null && (stop !== null || inquiry.leader === null);

  const start = useEffectEvent((): Worker => {
    const worker = new Worker(new URL('./inquiry-worker.ts', import.meta.url));
    worker.addEventListener('error', (event) => {
      // What failed is told on the page; unhandled it would be an error of the page itself.
      event.preventDefault();
      setFailedKey(stopKey);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<InquiryReport>) => {
      if (data.kind === 'progress') {
        progress[data.part].set(data.share);
        return;
      }
      if (data.kind === 'inquiry') keep(inquiries, key, data.inquiry);
      else keep(stops, stopKey, data.stop);
      progress[data.kind].set(null);
      setMade((count) => count + 1);
    });
    const request: InquiryRequest = { query, stopAt };
    worker.postMessage(request);
    return worker;
  });
  const isWanted = !isDone && failedKey !== stopKey;
  useEffect(() => {
    if (!isWanted) return;
    const worker = start();
    return () => {
      worker.terminate();
      progress.inquiry.set(null);
      progress.stop.set(null);
    };
  }, [stopKey, isWanted, progress]);

  return { inquiry, stop, failed: failedKey === stopKey, progress };
}
