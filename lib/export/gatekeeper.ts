/** Raised instead of queueing without end. */
export class BusyError extends Error {
  override readonly name = 'BusyError';

  /** @param retryAfterSeconds when those who wait already should be done. */
  constructor(readonly retryAfterSeconds: number) {
    super('too many documents are being made');
  }
}

type Limits = {
  readonly running: number;
  readonly waiting: number;
  /** What a task takes, about. */
  readonly seconds: number;
};

/**
 * Lets a few tasks run at once and a few wait; one more is refused at once, so that a rush of
 * requests costs an honest "try again" instead of memory. The depth of the queue says when; who asks
 * plays no part.
 */
export class Gatekeeper {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: Limits) {}

  /** @throws BusyError when both the running and the waiting places are taken. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    const { running, waiting, seconds } = this.limits;
    if (this.running < running) {
      this.running += 1;
    } else if (this.queue.length < waiting) {
      await new Promise<void>((start) => this.queue.push(start));
    } else {
      throw new BusyError(Math.ceil(((this.queue.length + 1) * seconds) / running));
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
