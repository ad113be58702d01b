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
