/** A measurement takes this many runs, or as many as fit into the time. */
const mostRuns = 40;
const mostMilliseconds = 2_000;

/**
 * Milliseconds that `work` takes: the fastest of several runs, after one that warms up. Whatever else
 * the machine does can only add to it.
 */
export function measure(work: () => unknown): number {
  work();
  const begun = performance.now();
  let fastest = Infinity;
  for (let run = 0; run < mostRuns && performance.now() - begun < mostMilliseconds; run += 1) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
