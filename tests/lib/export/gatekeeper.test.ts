import { describe, expect, it } from 'vitest';
import { BusyError, Gatekeeper } from '@/lib/export/gatekeeper';

/** A task that ends when told to. */
function makeTask<T>(value: T) {
  let finish = (): void => undefined;
  let started = false;
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async (): Promise<T> => {
    started = true;
    await ended;
    return value;
  };
  return { run, finish: () => finish(), hasStarted: () => started };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Gatekeeper', () => {
  it('runs as many at once as it is told, and starts the next when one ends', async () => {
    const gatekeeper = new Gatekeeper({ running: 2, waiting: 5, seconds: 3 });
    const [a, b, c] = [makeTask('a'), makeTask('b'), makeTask('c')];
    const results = [a, b, c].map((task) => gatekeeper.run(task.run));
    await settle();
    expect([a, b, c].map((task) => task.hasStarted())).toEqual([true, true, false]);
    a.finish();
    await settle();
    expect(c.hasStarted()).toBe(true);
    b.finish();
    c.finish();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c']);
  });

  it('refuses at once what finds neither a place to run nor one to wait', async () => {
    const gatekeeper = new Gatekeeper({ running: 1, waiting: 1, seconds: 3 });
    const [a, b, c] = [makeTask('a'), makeTask('b'), makeTask('c')];
    const first = gatekeeper.run(a.run);
    const second = gatekeeper.run(b.run);
    await expect(gatekeeper.run(c.run)).rejects.toBeInstanceOf(BusyError);
    expect(c.hasStarted()).toBe(false);
    a.finish();
    b.finish();
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  });

  it('says when those who wait should be done, by how many they are', async () => {
    const retryOf = async (limits: { running: number; waiting: number }) => {
      const gatekeeper = new Gatekeeper({ ...limits, seconds: 3 });
      const tasks = Array.from({ length: limits.running + limits.waiting }, makeTask);
      const results = tasks.map((task) => gatekeeper.run(task.run));
      const refused: unknown = await gatekeeper
        .run(() => Promise.resolve())
        .catch((cause: unknown) => cause);
      for (const task of tasks) {
        task.finish();
        await settle();
      }
      await Promise.all(results);
      return refused instanceof BusyError ? refused.retryAfterSeconds : null;
    };
    expect(await retryOf({ running: 1, waiting: 0 })).toBe(3);
    expect(await retryOf({ running: 1, waiting: 3 })).toBe(12);
    expect(await retryOf({ running: 2, waiting: 3 })).toBe(6);
  });

  it('gives the place of a task that fails to the next one', async () => {
    const gatekeeper = new Gatekeeper({ running: 1, waiting: 1, seconds: 3 });
    const failing = gatekeeper.run(() => Promise.reject(new Error('broken')));
    const next = gatekeeper.run(() => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('next');
    expect(await gatekeeper.run(() => Promise.resolve('after'))).toBe('after');
  });

  it('starts those that wait in the order in which they came', async () => {
    const gatekeeper = new Gatekeeper({ running: 1, waiting: 3, seconds: 3 });
    const order: number[] = [];
    const tasks = [1, 2, 3, 4].map((number) =>
      gatekeeper.run(async () => {
        await settle();
        order.push(number);
      }),
    );
    await Promise.all(tasks);
    expect(order).toEqual([1, 2, 3, 4]);
  });
});
