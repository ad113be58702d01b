/** Raised instead of queueing without end. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/**
 * Lets a few tasks run at once and a few wait; one more is refused at once, so that a rush of
 * requests costs an honest "try again" instead of memory.
 */
export class Gatekeeper {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: { running: number; waiting: number }) {}

  /** @throws BusyError when both the running and the waiting places are taken. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running < this.limits.running) {
      this.running += 1;
    } else if (this.queue.length < this.limits.waiting) {
      await new Promise<void>((start) => this.queue.push(start));
    } else {
      throw new BusyError('too many documents are being made');
    }
    try {
      return await task();
    } finally {
      // A waiting task takes over the place, so the count stays as it is.
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
