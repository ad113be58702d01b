/** Something that is made in parts. */
type SlicedRun<Result> = {
  readonly samples: number;
  readonly drawn: number;
  /** Makes up to `count` more and answers whether all are made. */
  advance(count: number): boolean;
  result(): Result;
};

type SlicedDrawing = {
  /** Aborted when a newer input makes the draws useless. */
  readonly signal: AbortSignal;
  /** Resolves when others have had their turn. */
  readonly pause: () => Promise<void>;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Told the share made so far, 0 to 1, once the drawing lasts, and then ten times a second at most. */
  readonly onProgress?: (share: number) => void;
};

/** Short enough to be done between two frames together with everything else a frame holds. */
const sliceMs = 4;
/** Below this a reader sees no waiting, so nothing is told. */
const lastingMs = 300;
const tellEveryMs = 100;

/**
 * Makes the draws of a run in slices of a few milliseconds with a pause before each, so that nobody
 * who types or drags has to wait for them. How many draws fit into a slice is measured as it goes,
 * because it depends on the machine and on the number of providers.
 *
 * @returns the result of the run, or null when the signal was aborted first.
 */
export async function drawInSlices<Result>(
  makeRun: () => SlicedRun<Result>,
  { signal, pause, now, onProgress }: SlicedDrawing,
): Promise<Result | null> {
  await pause();
  if (signal.aborted) return null;
  const began = now();
  const run = makeRun();
  let count = 1;
  let toldAt = began + lastingMs - tellEveryMs;

  for (;;) {
    const from = now();
    if (run.advance(count)) return run.result();
    const to = now();
    // Half or twice as many at most: clocks are coarse, and a busy machine may have done something
    // else in between, which says nothing about the next slice.
    const growth = Math.min(2, Math.max(0.5, sliceMs / Math.max(to - from, 1e-3)));
    count = Math.max(1, Math.round(count * growth));
    if (to - toldAt >= tellEveryMs) {
      toldAt = to;
      onProgress?.(run.drawn / run.samples);
    }
    await pause();
    if (signal.aborted) return null;
  }
}

/**
 * Resolves in a task of its own, so that whatever waits in between can happen first: input, React's
 * rendering, painting. A message takes its turn behind them in every engine; `scheduler.yield` would
 * go on before React's own tasks, and timers are held back to four milliseconds.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
