import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { CatalogueUnavailableError } from '@/lib/catalogue/errors';
import { createSnapshotCache, defaultSnapshotOptions } from '@/lib/catalogue/snapshot-cache';
import { makeContent } from '@/tests/fixtures/make-content';
import { makeEditionReader } from '@/tests/fixtures/make-edition-reader';

/** Editions that differ in one sentence. */
const makeEdition = (introduction: string): CatalogueContent => {
  const content = makeContent();
  return { ...content, guide: { ...content.guide, introduction } };
};
const first = makeEdition('First.');
const second = makeEdition('Second.');
const idOf = (content: CatalogueContent): string => toEdition(content).id;

let time = 0;
const options = {
  ...defaultSnapshotOptions,
  patienceMs: 20,
  readsAhead: false,
  now: () => time,
};
const ahead = { ...options, readsAhead: true };
const pass = (ms: number): void => void (time += ms);

beforeEach(() => {
  time = 1_000;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('getNewest', () => {
  it('reads the edition once for many requests at once', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    const catalogues = await Promise.all([1, 2, 3].map(() => cache.getNewest()));
    expect(new Set(catalogues).size).toBe(1);
    expect(catalogues[0]?.edition).toEqual(toEdition(first));
    expect(reader.asked).toEqual({ newest: 1, content: 1 });
  });

  it('earlier editions are read with it, so that they are there when the database goes', async () => {
    const reader = makeEditionReader(first, second);
    const cache = createSnapshotCache(reader, ahead);
    await cache.getNewest();
    await expect.poll(() => reader.asked.content).toBe(2);
    reader.behave('fail');
    expect((await cache.find(idOf(first)))?.edition.id).toBe(idOf(first));
    expect(reader.asked.content).toBe(2);
  });

  it('one that cannot be read with it is read when it is asked for', async () => {
    const reader = makeEditionReader(first, second);
    const whole = makeEditionReader(first, second);
    const gone = vi
      .spyOn(reader, 'readContent')
      .mockImplementation((edition) =>
        edition.id === idOf(first)
          ? Promise.reject(new Error('The invented row is gone.'))
          : whole.readContent(edition),
      );
    const cache = createSnapshotCache(reader, ahead);
    await cache.getNewest();
    await expect.poll(() => gone.mock.calls.length).toBe(2);
    gone.mockImplementation((edition) => whole.readContent(edition));
    expect((await cache.find(idOf(first)))?.edition.id).toBe(idOf(first));
  });

  it('resolves every source', async () => {
    const { providers } = await createSnapshotCache(makeEditionReader(first), options).getNewest();
    expect(providers[0]?.findings['security.keys'].sources.map(({ number }) => number)).toEqual([
      1, 3,
    ]);
  });

  it('what it gives out is frozen to its depths', async () => {
    const { providers } = await createSnapshotCache(makeEditionReader(first), options).getNewest();
    expect(() => {
      providers.reverse();
    }).toThrow(TypeError);
    expect(() => {
      providers.forEach((provider) => (provider.findings['ux.api'].low = 4));
    }).toThrow(TypeError);
  });

  it('does not ask the database again within three seconds', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    await cache.getNewest();
    pass(2_999);
    await cache.getNewest();
    expect(reader.asked.newest).toBe(1);
  });

  it('shows a new edition after three seconds, at the first request', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    await cache.getNewest();
    reader.publish(second);
    pass(3_000);
    expect((await cache.getNewest()).guide.introduction).toBe('Second.');
  });

  it('does not read an edition again that is still the newest', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    const before = await cache.getNewest();
    pass(60_000);
    expect(await cache.getNewest()).toBe(before);
    expect(reader.asked).toEqual({ newest: 2, content: 1 });
  });

  it('keeps serving the last snapshot when the database goes away, and recovers', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    const before = await cache.getNewest();
    reader.behave('fail');
    for (let request = 0; request < 3; request += 1) {
      pass(3_000);
      expect(await cache.getNewest()).toBe(before);
    }
    expect(console.warn).toHaveBeenCalledTimes(1);
    reader.behave('answer');
    reader.publish(second);
    pass(3_000);
    expect((await cache.getNewest()).guide.introduction).toBe('Second.');
  });

  it('does not wait for a database that hangs, and asks it only once', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    const before = await cache.getNewest();
    reader.behave('hang');
    pass(3_000);
    expect(await cache.getNewest()).toBe(before);
    expect(await cache.getNewest()).toBe(before);
    expect(reader.asked.newest).toBe(2);
    reader.behave('answer');
  });

  it('keeps serving when the database was emptied', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    const before = await cache.getNewest();
    reader.clear();
    pass(3_000);
    expect(await cache.getNewest()).toBe(before);
  });

  it('notices a database that was built anew with another first edition', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    await cache.getNewest();
    reader.clear();
    reader.publish(second);
    pass(3_000);
    expect((await cache.getNewest()).guide.introduction).toBe('Second.');
  });

  it('without any snapshot it says that the catalogue is not available, and tries again', async () => {
    const reader = makeEditionReader(first);
    reader.behave('fail');
    const cache = createSnapshotCache(reader, options);
    await expect(cache.getNewest()).rejects.toThrow(CatalogueUnavailableError);
    reader.behave('answer');
    expect((await cache.getNewest()).edition.id).toBe(idOf(first));
  });

  it('an empty database has nothing to show', async () => {
    await expect(createSnapshotCache(makeEditionReader(), options).getNewest()).rejects.toThrow(
      'holds no edition',
    );
  });
});

describe('find', () => {
  it('the newest edition is found without reading it again', async () => {
    const reader = makeEditionReader(first, second);
    const cache = createSnapshotCache(reader, options);
    expect(await cache.find(idOf(second))).toBe(await cache.getNewest());
    expect(reader.asked.content).toBe(1);
  });

  it('an earlier edition is read once and then kept', async () => {
    const reader = makeEditionReader(first, second);
    const cache = createSnapshotCache(reader, options);
    const [one, other] = await Promise.all([cache.find(idOf(first)), cache.find(idOf(first))]);
    expect(one?.guide.introduction).toBe('First.');
    expect(one).toBe(other);
    expect(await cache.find(idOf(first))).toBe(one);
    expect(reader.asked.content).toBe(2);
  });

  it('an edition that was never published is null, and the database is not troubled with it', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    expect(await cache.find('0000000000000000')).toBeNull();
    expect(await cache.find('../../etc/passwd')).toBeNull();
    expect(reader.asked).toEqual({ newest: 1, content: 1 });
  });

  it('keeps the editions that were used last', async () => {
    const editions = ['A.', 'B.', 'C.'].map(makeEdition);
    const [a, b] = editions.map(idOf);
    const reader = makeEditionReader(...editions);
    const cache = createSnapshotCache(reader, { ...options, earlierEditions: 1 });
    await cache.find(a ?? '');
    await cache.find(b ?? '');
    expect(reader.asked.content).toBe(3);
    await cache.find(b ?? '');
    expect(reader.asked.content).toBe(3);
    await cache.find(a ?? '');
    expect(reader.asked.content).toBe(4);
  });

  it('an earlier edition that cannot be read is not available now, and may be later', async () => {
    const reader = makeEditionReader(first, second);
    const cache = createSnapshotCache(reader, options);
    await cache.getNewest();
    reader.behave('fail');
    await expect(cache.find(idOf(first))).rejects.toThrow(CatalogueUnavailableError);
    reader.behave('answer');
    expect((await cache.find(idOf(first)))?.guide.introduction).toBe('First.');
  });
});

describe('list', () => {
  it('names every edition, the present one first', async () => {
    const cache = createSnapshotCache(makeEditionReader(first, second), options);
    expect((await cache.list()).map(({ id }) => id)).toEqual([idOf(second), idOf(first)]);
  });
});

describe('getHealth', () => {
  it('all is well', async () => {
    const cache = createSnapshotCache(makeEditionReader(first), options);
    expect(await cache.getHealth()).toEqual({
      status: 'ok',
      database: 'ok',
      edition: toEdition(first),
      snapshotAgeSeconds: 0,
    });
  });

  it('the database is gone: degraded, with the edition still shown and its age', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    await cache.getNewest();
    reader.behave('fail');
    pass(12_000);
    expect(await cache.getHealth()).toEqual({
      status: 'degraded',
      database: 'unreachable',
      edition: toEdition(first),
      snapshotAgeSeconds: 12,
    });
  });

  it('the database was gone from the start: degraded, and nothing to show', async () => {
    const reader = makeEditionReader(first);
    reader.behave('fail');
    expect(await createSnapshotCache(reader, options).getHealth()).toEqual({
      status: 'degraded',
      database: 'unreachable',
      edition: null,
      snapshotAgeSeconds: null,
    });
  });

  it('a database without an edition is empty', async () => {
    const cache = createSnapshotCache(makeEditionReader(), options);
    expect(await cache.getHealth()).toMatchObject({ status: 'degraded', database: 'empty' });
  });

  it('a database that hangs is unreachable', async () => {
    const reader = makeEditionReader(first);
    const cache = createSnapshotCache(reader, options);
    await cache.getNewest();
    reader.behave('hang');
    pass(5_000);
    expect(await cache.getHealth()).toMatchObject({ status: 'degraded', database: 'unreachable' });
    reader.behave('answer');
  });
});
