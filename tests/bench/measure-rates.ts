import autocannon from 'autocannon';
import { median } from './measure';

/** An address that is asked for again and again; with `next`, another one each time. */
export type Asked = {
  readonly name: string;
  readonly origin: string;
  readonly path: string;
  readonly next?: () => string;
};

/** Answers a second, and the median time of one in milliseconds. */
export type Rate = { readonly perSecond: number; readonly milliseconds: number };

const seconds = 4;
const connections = 8;

/**
 * Rates of several addresses, measured in turns, because a machine has fast and slow minutes: each
 * round asks all of them, and the median of the rounds counts.
 *
 * @throws when an address answers anything but 2xx, which would be fast and worth nothing
 */
export async function measureRates(
  asked: readonly Asked[],
  rounds: number,
): Promise<ReadonlyMap<string, Rate>> {
  const measured = new Map<string, Rate[]>(asked.map(({ name }) => [name, []]));
  for (const one of asked) await warmUp(one);
  for (let round = 0; round < rounds; round += 1) {
    for (const one of asked) measured.get(one.name)?.push(await measure(one, seconds));
  }
  return new Map(
    [...measured].map(([name, rates]) => [
      name,
      {
        perSecond: median(rates.map(({ perSecond }) => perSecond)),
        milliseconds: median(rates.map(({ milliseconds }) => milliseconds)),
      },
    ]),
  );
}

/** The engine compiles what it runs often, and a kept page is made when first asked for. */
async function warmUp({ origin, path, next }: Asked): Promise<void> {
  for (let count = 0; count < 20; count += 1) {
    await (await fetch(`${origin}${next?.() ?? path}`)).arrayBuffer();
  }
}

async function measure({ name, origin, path, next }: Asked, duration: number): Promise<Rate> {
  const result = await autocannon({
    url: `${origin}${path}`,
    connections,
    duration,
    headers: { 'accept-encoding': 'gzip' },
    ...(next && { requests: [{ setupRequest: (request) => ({ ...request, path: next() }) }] }),
  });
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0) {
    throw new Error(
      `${name}: ${result['2xx']} good answers, ${result.non2xx + result.errors} bad.`,
    );
  }
  return { perSecond: result.requests.average, milliseconds: result.latency.p50 };
}
