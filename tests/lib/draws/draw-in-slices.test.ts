import { describe, expect, it } from 'vitest';
import { drawInSlices, nextTask } from '@/lib/draws/draw-in-slices';
import { createAcceptabilityRun, rankAcceptability } from '@/lib/scoring';
import { inventedRubric, inventedWeights } from '@/tests/fixtures/invented-rubric';
import { makeScoringProvider } from '@/tests/fixtures/make-scoring-provider';

const providers = [
  makeScoringProvider({ slug: 'acme', levels: { 'care.locks': [2, 3], 'price.clarity': 3 } }),
  makeScoringProvider({ slug: 'borg', levels: { 'reach.north': [0, 4], 'price.clarity': [1, 4] } }),
  makeScoringProvider({ slug: 'coda', levels: { 'reach.east': [1, 3], 'care.guards': [0, 3] } }),
];
const options = { weights: inventedWeights, spread: 25 };

/** A machine on which every draw takes `msPerDraw`, and what happens on it. */
function makeMachine(
  msPerDraw: number,
  onPause: (pauses: number) => void = () => undefined,
  heldUp: (slice: number) => number = () => 0,
) {
  const drawing = new AbortController();
  const slices: number[] = [];
  const told: { at: number; share: number }[] = [];
  let clock = 0;
  let pauses = 0;
  const makeRun = () => {
    const run = createAcceptabilityRun(inventedRubric, providers, options);
    return {
      ...run,
      get drawn() {
        return run.drawn;
      },
      advance: (count: number) => {
        const before = run.drawn;
        const done = run.advance(count);
        slices.push((run.drawn - before) * msPerDraw);
        clock += (run.drawn - before) * msPerDraw + heldUp(slices.length);
        return done;
      },
    };
  };
  const result = () =>
    drawInSlices(makeRun, {
      signal: drawing.signal,
      pause: async () => {
        pauses += 1;
        onPause(pauses);
        await Promise.resolve();
      },
      now: () => clock,
      onProgress: (share) => told.push({ at: clock, share }),
    });
  return { drawing, slices, told, result };
}

describe('drawInSlices', () => {
  it('gives the digits of all draws made at once', async () => {
    const whole = rankAcceptability(inventedRubric, providers, options);
    for (const msPerDraw of [0, 0.005, 0.3]) {
      expect(await makeMachine(msPerDraw).result()).toEqual(whole);
    }
  });

  it('gives the same digits between real tasks of the browser', async () => {
    const drawn = await drawInSlices(
      () => createAcceptabilityRun(inventedRubric, providers, options),
      { signal: new AbortController().signal, pause: nextTask, now: () => performance.now() },
    );
    expect(drawn).toEqual(rankAcceptability(inventedRubric, providers, options));
  });

  it('settles on slices of about four milliseconds, on a fast and on a slow machine', async () => {
    for (const msPerDraw of [0.005, 0.05, 1]) {
      const { slices, result } = makeMachine(msPerDraw);
      await result();
      const settled = slices.slice(12, -1);
      expect(settled.length).toBeGreaterThan(3);
      for (const slice of settled) {
        expect(slice).toBeGreaterThan(3);
        expect(slice).toBeLessThan(5);
      }
    }
  });

  it('begins with one draw, because a first slice may not be long however many providers there are', async () => {
    const { slices, result } = makeMachine(2);
    await result();
    expect(slices[0]).toBe(2);
  });

  it('a slice that the machine held up shortens the next one by no more than half', async () => {
    const { slices, result } = makeMachine(0.01, undefined, (slice) => (slice === 15 ? 500 : 0));
    await result();
    expect(slices[15]).toBeCloseTo((slices[14] ?? NaN) / 2, 1);
    expect(slices[16]).toBeCloseTo(slices[14] ?? NaN, 1);
  });

  it('pauses before the first draw, so that an input which is over at once costs none', async () => {
    const machine = makeMachine(0.005, () => machine.drawing.abort());
    expect(await machine.result()).toBeNull();
    expect(machine.slices).toEqual([]);
  });

  it('stops at the next pause when a newer input cancels it', async () => {
    const machine = makeMachine(0.05, (pauses) => pauses === 4 && machine.drawing.abort());
    expect(await machine.result()).toBeNull();
    expect(machine.slices).toHaveLength(3);
  });

  it('keeps quiet about progress unless it lasts 300 ms', async () => {
    const { told, result } = makeMachine(0.025);
    await result();
    expect(told).toEqual([]);
  });

  it('tells the share made, from 300 ms on and ten times a second at most', async () => {
    const { told, result } = makeMachine(0.1);
    await result();
    expect(told.length).toBeGreaterThan(3);
    expect(told[0]?.at).toBeGreaterThanOrEqual(300);
    told.forEach(({ at, share }, index) => {
      expect(share).toBeCloseTo(at / 1000, 9);
      const before = told[index - 1];
      if (before) expect(at - before.at).toBeGreaterThanOrEqual(100);
    });
  });
});
