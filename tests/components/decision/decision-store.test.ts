import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { createDecisionStore, type DecisionStore } from '@/components/decision/decision-store';
import { appendEvent } from '@/lib/decision/event-chain';
import { mergeDraft } from '@/lib/decision/merge-draft';
import { readDecision } from '@/lib/decision/read-decision';
import { makeRecord, proposed } from '../../fixtures/make-decision';

let count = 0;
const nextName = (): string => `decisions-${(count += 1)}`;
afterEach(() => vi.restoreAllMocks());

const until = (store: DecisionStore, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!isSo()) return;
      resolve();
      setTimeout(() => stop());
    });
    if (isSo()) resolve();
  });

const record = makeRecord();
const eventsOf = (store: DecisionStore): number[] =>
  store.read().records.map(({ events }) => events.length);

it('several decisions are kept side by side and read back as they were', async () => {
  const store = createDecisionStore(nextName());
  const other = { ...record, id: '00000000-0000-4000-8000-000000000002' };
  await store.keep(record);
  await store.keep(other);
  await until(store, () => store.read().records.length === 2);
  expect(store.read().records).toContainEqual(record);
  expect(store.read().records).toContainEqual(other);
  await store.remove(other.id);
  await until(store, () => store.read().records.length === 1);
});

it('two tabs that write at the same moment lose nothing', async () => {
  const name = nextName();
  const [first, second] = [createDecisionStore(name), createDecisionStore(name)];
  await first.keep(record);
  await Promise.all(
    ['a', 'b', 'c', 'd'].map((text, index) =>
      (index % 2 === 0 ? first : second).append(record.id, proposed({ text })),
    ),
  );
  await Promise.all([
    first.draft(record.id, { text: 'Typed in the first.' }),
    second.draft(record.id, { reviewOn: '2027-05-27' }),
  ]);
  for (const store of [first, second]) {
    await until(store, () => eventsOf(store)[0] === 5 && store.read().drafts.size === 1);
    expect(store.read().drafts.get(record.id)).toEqual({
      text: 'Typed in the first.',
      reviewOn: '2027-05-27',
    });
  }
});

it('what is typed becomes one event, and the draft is empty', async () => {
  const store = createDecisionStore(nextName());
  await store.keep(record);
  await store.draft(record.id, { text: 'Appoint Acme.' });
  await store.settle(record.id, (_, draft) => ({ ...proposed(), ...mergeDraft(null, draft) }));
  await until(store, () => eventsOf(store)[0] === 2 && store.read().drafts.size === 0);
  const [kept] = store.read().records;
  expect(kept && readDecision(kept).proposal?.text).toBe('Appoint Acme.');
});

it('where nothing comes of it, what is typed stays typed', async () => {
  const store = createDecisionStore(nextName());
  await store.keep(record);
  await store.draft(record.id, { text: 'Typed in another tab.' });
  await store.settle(record.id, () => null);
  await until(store, () => eventsOf(store)[0] === 1 && store.read().drafts.size === 1);
  expect(eventsOf(store)).toEqual([1]);
  expect(store.read().drafts.get(record.id)?.text).toBe('Typed in another tab.');
});

it('a full storage is told, loses nothing, and is made good with the next change', async () => {
  const store = createDecisionStore(nextName());
  await store.keep(record);
  const full = vi
    .spyOn(Dexie.prototype, 'transaction')
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await store.append(record.id, proposed({ text: 'Too much.' }));
  await store.draft(record.id, { text: 'Typed all the same.' });
  expect(store.read().fault).toContain('no room left');
  expect(eventsOf(store)).toEqual([2]);
  expect(store.read().drafts.get(record.id)?.text).toBe('Typed all the same.');

  full.mockRestore();
  await store.append(record.id, proposed({ text: 'Room again.' }));
  expect(store.read().fault).toBeNull();
  await until(store, () => eventsOf(store)[0] === 3);
});

it('a browser without storage keeps the record in the tab and says so', async () => {
  vi.spyOn(Dexie.prototype, 'transaction').mockRejectedValue(new Error('IndexedDB API missing'));
  const store = createDecisionStore(nextName());
  await store.keep(record);
  await store.append(record.id, proposed());
  expect(eventsOf(store)).toEqual([2]);
  expect(store.read().fault).toContain('in this tab alone');
});

it('a longer record of the same chain is taken, an older one is known, another one is refused', async () => {
  const store = createDecisionStore(nextName());
  const longer = appendEvent(record, proposed());
  await store.keep(record);
  expect(await store.keep(longer)).toBe('kept');
  expect(await store.keep(record)).toBe('known');
  expect(await store.keep(appendEvent(record, proposed({ text: 'Another way.' })))).toBe(
    'diverged',
  );
});

it('a text that is no record of this version is kept apart and not thrown away', async () => {
  const name = nextName();
  const database = new Dexie(name);
  database.version(1).stores({ records: 'id', drafts: 'id' });
  await database.table('records').put({ id: 'x', text: '{"version":9}', changedAt: '' });
  const store = createDecisionStore(name);
  await until(store, () => store.read().isKnown);
  expect(store.read().unreadable).toEqual([{ id: 'x', text: '{"version":9}' }]);
});
