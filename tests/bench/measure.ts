/** Works are measured this often, or as often as fits into the time, but at least so often. */
const mostRuns = 40;
const fewestRuns = 3;
const mostMilliseconds = 4_000;

/** Before that each runs until the engine has compiled it: so often, or for so long. */
const warmUpRuns = 20;
const warmUpMilliseconds = 500;

/**
 * Milliseconds that each work takes: the median of several runs, after some that warm up. The works
 * take turns, so that whatever else the machine does meets them all alike.
 */
export function measureInTurns(works: readonly (() => unknown)[]): number[] {
  const times = works.map((): number[] => []);
  works.forEach(warmUp);
  const begun = performance.now();
  for (let run = 0; run < mostRuns; run += 1) {
    if (run >= fewestRuns && performance.now() - begun > mostMilliseconds) break;
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      times[index]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}

function warmUp(work: () => unknown): void {
  const begun = performance.now();
  for (let run = 0; run < warmUpRuns; run += 1) {
    work();
    if (performance.now() - begun > warmUpMilliseconds) return;
  }
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
