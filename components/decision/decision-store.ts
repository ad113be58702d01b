import Dexie, { liveQuery } from 'dexie';
import type { DecisionRecord, EventContent } from '@/lib/decision/decision-schema';
import type { Draft } from '@/lib/decision/proposal-schema';
import { appendEvent, compareChains } from '@/lib/decision/event-chain';
import { type Opened, openRecord } from '@/lib/decision/open-record';
import { listUnwritten, noteUnwritten, readDraft } from './unwritten-drafts';

/**
 * The decisions that this browser keeps, side by side, in IndexedDB. A record is kept as the text of
 * its file, so that what is read back passes the same door as a file from anybody.
 *
 * Several tabs may write: each change is one transaction that begins from what is stored and not from
 * what the tab shows, so no event of another tab is lost. Where the browser keeps nothing, or has no
 * room left, the change lives in this tab, is told as a fault and stored with the next that finds room.
 */

type RecordRow = { id: string; text: string; changedAt: string };
/** `version` counts the writes, so that a tab knows when the browser tells its own back. */
type DraftRow = { id: string; text: string; version: number };

/** What a page shows of the store; a new object whenever something changes. */
export type KeptDecisions = {
  /** False until the browser has answered once. */
  readonly isKnown: boolean;
  /** The one changed last first. */
  readonly records: readonly DecisionRecord[];
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Kept texts that are no record of this version: nothing of them is thrown away. */
  readonly unreadable: readonly { readonly id: string; readonly text: string }[];
  /** Why the last change is in this tab alone; null while all is stored. */
  readonly fault: string | null;
};

export type DecisionStore = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly read: () => KeptDecisions;
  readonly empty: KeptDecisions;
  /** Keeps a record that is new here, or a longer one of the same chain. */
  readonly keep: (record: DecisionRecord) => Promise<'kept' | 'known' | 'diverged'>;
  /** Adds events at the end of what is stored by then. */
  readonly append: (id: string, ...contents: readonly EventContent[]) => Promise<void>;
  /** Changes fields of what is being typed, on top of what other tabs typed meanwhile. */
  readonly draft: (id: string, fields: Draft) => Promise<void>;
  /** Adds what `make` says of the record and the fields typed so far, and empties the draft; null changes neither. */
  readonly settle: (
    id: string,
    make: (record: DecisionRecord, draft: Draft) => EventContent | null,
  ) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

const nothingKept: KeptDecisions = {
  isKnown: false,
  records: [],
  drafts: new Map(),
  unreadable: [],
  fault: null,
};

/** @param name of the database; tests take another */
export function createDecisionStore(name = 'decisions'): DecisionStore {
  const database = new Dexie(name);
  database.version(1).stores({ records: 'id', drafts: 'id' });
  const recordRows = database.table<RecordRow, string>('records');
  const draftRows = database.table<DraftRow, string>('drafts');

  const listeners = new Set<() => void>();
  const unsaved = new Map<string, DecisionRecord>();
  /** What this tab wrote last, which the browser may not have told back yet. */
  const written = new Map<string, DecisionRecord>();
  const unsavedDrafts = new Map<string, Draft>();
  const writtenDrafts = new Map<string, { fields: Draft; version: number }>();
  let stored: { records: readonly RecordRow[]; drafts: readonly DraftRow[] } | null = null;
  let fault: string | null = null;
  let shown = nothingKept;
  let following: { unsubscribe: () => void } | null = null;

  const writtenFields = (): Map<string, Draft> =>
    new Map([...writtenDrafts].map(([id, { fields }]) => [id, fields]));
  const show = (): void => {
    shown = toKept(stored, unsaved, [writtenFields(), unsavedDrafts], fault);
    for (const listener of listeners) listener();
  };
  const follow = (): void => {
    if (following === null) {
      for (const [id, fields] of listUnwritten()) unsavedDrafts.set(id, fields);
    }
    following ??= liveQuery(async () => ({
      records: await recordRows.toArray(),
      drafts: await draftRows.toArray(),
    })).subscribe({
      next: (rows) => {
        stored = rows;
        for (const { id, version } of rows.drafts) {
          if (version >= (writtenDrafts.get(id)?.version ?? Infinity)) writtenDrafts.delete(id);
        }
        show();
      },
      error: () => {
        stored ??= { records: [], drafts: [] };
        fault = keepsNothing;
        show();
      },
    });
  };

  /** What is known of a record in this tab: the newer of what is stored and what found no room. */
  const known = (id: string, row: RecordRow | undefined): DecisionRecord | undefined => {
    const kept = row && readRow(row.text);
    return [kept, unsaved.get(id)].reduce(longer, undefined);
  };

  const forgetDraft = (id: string): void => {
    unsavedDrafts.delete(id);
    writtenDrafts.delete(id);
    noteUnwritten(id, null);
  };

  async function change(
    id: string,
    next: (record: DecisionRecord | undefined, draft: Draft) => DecisionRecord | null,
    emptiesDraft = false,
  ): Promise<void> {
    const draftOf = (row: DraftRow | undefined): Draft => ({
      ...readDraft(row?.text),
      ...unsavedDrafts.get(id),
    });
    try {
      const empties = await database.transaction('rw', recordRows, draftRows, async () => {
        const changed = next(known(id, await recordRows.get(id)), draftOf(await draftRows.get(id)));
        if (changed === null) return false;
        await recordRows.put(toRow(changed));
        written.set(id, changed);
        if (emptiesDraft) await draftRows.delete(id);
        return emptiesDraft;
      });
      unsaved.delete(id);
      if (empties) forgetDraft(id);
      if (unsaved.size === 0) fault = null;
    } catch (error) {
      const row = stored?.records.find((one) => one.id === id);
      const before = longer(known(id, row), written.get(id));
      const changed = next(before, draftOf(stored?.drafts.find((row) => row.id === id)));
      if (changed !== null) {
        unsaved.set(id, changed);
        if (emptiesDraft) unsavedDrafts.set(id, {});
      }
      fault = tellFault(error);
    }
    show();
  }

  return {
    empty: nothingKept,
    read: () => shown,
    subscribe: (onChange) => {
      listeners.add(onChange);
      follow();
      return () => {
        listeners.delete(onChange);
      };
    },
    append: (id, ...contents) =>
      change(id, (record) => {
        if (record === undefined) throw new RangeError(`no decision "${id}" is kept`);
        return contents.reduce(appendEvent, record);
      }),
    settle: (id, make) =>
      change(
        id,
        (record, draft) => {
          if (record === undefined) throw new RangeError(`no decision "${id}" is kept`);
          const content = make(record, draft);
          return content === null ? null : appendEvent(record, content);
        },
        true,
      ),
    keep: async (record) => {
      let answer: 'kept' | 'known' | 'diverged' = 'kept';
      await change(record.id, (before) => {
        answer = before === undefined ? 'kept' : compareChains(before, record);
        return answer === 'kept' ? record : null;
      });
      return answer;
    },
    draft: async (id, fields) => {
      const typed = { ...unsavedDrafts.get(id), ...fields };
      unsavedDrafts.set(id, typed);
      noteUnwritten(id, typed);
      // At once, because a field must show what was typed before the browser has stored it.
      show();
      try {
        await database.transaction('rw', draftRows, async () => {
          const row = await draftRows.get(id);
          const version = (row?.version ?? 0) + 1;
          const text = JSON.stringify({ ...readDraft(row?.text), ...typed });
          await draftRows.put({ id, text, version });
          writtenDrafts.set(id, { fields: typed, version });
        });
        if (unsavedDrafts.get(id) === typed) {
          unsavedDrafts.delete(id);
          noteUnwritten(id, null);
        }
        if (unsaved.size === 0) fault = null;
      } catch (error) {
        fault = tellFault(error);
      }
      show();
    },
    remove: async (id) => {
      unsaved.delete(id);
      written.delete(id);
      forgetDraft(id);
      try {
        await database.transaction('rw', recordRows, draftRows, async () => {
          await recordRows.delete(id);
          await draftRows.delete(id);
        });
      } catch (error) {
        fault = tellFault(error);
      }
      show();
    },
  };
}

const longer = (
  one: DecisionRecord | undefined,
  other: DecisionRecord | undefined,
): DecisionRecord | undefined =>
  one === undefined || (other !== undefined && other.events.length > one.events.length)
    ? other
    : one;

const toRow = (record: DecisionRecord): RecordRow => ({
  id: record.id,
  text: JSON.stringify(record),
  changedAt: record.events.at(-1)?.at ?? '',
});

/** The last texts read, because every change reads all of them. */
const readLately = new Map<string, Opened<DecisionRecord>>();

function readRow(text: string): DecisionRecord | undefined {
  const read = readLately.get(text) ?? openRecord(text);
  readLately.delete(text);
  readLately.set(text, read);
  for (const oldest of readLately.keys()) {
    if (readLately.size <= 32) break;
    readLately.delete(oldest);
  }
  return read.ok ? read.value : undefined;
}

function toKept(
  stored: { records: readonly RecordRow[]; drafts: readonly DraftRow[] } | null,
  unsaved: ReadonlyMap<string, DecisionRecord>,
  typed: readonly ReadonlyMap<string, Draft>[],
  fault: string | null,
): KeptDecisions {
  const rows = stored?.records ?? [];
  const records = new Map<string, DecisionRecord>();
  const unreadable: { id: string; text: string }[] = [];
  for (const { id, text } of rows) {
    const record = readRow(text);
    if (record === undefined) unreadable.push({ id, text });
    else records.set(id, record);
  }
  for (const [id, record] of unsaved) {
    const kept = records.get(id);
    if (kept === undefined || record.events.length > kept.events.length) records.set(id, record);
  }
  const drafts = new Map((stored?.drafts ?? []).map(({ id, text }) => [id, readDraft(text)]));
  for (const [id, fields] of typed.flatMap((some) => [...some])) {
    drafts.set(id, { ...drafts.get(id), ...fields });
  }
  const lastOf = ({ events }: DecisionRecord): string => events.at(-1)?.at ?? '';
  return {
    isKnown: stored !== null,
    records: [...records.values()].toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1)),
    drafts,
    unreadable,
    fault,
  };
}

const stays = 'It is in this tab alone. Save the record file before you close it.';

const keepsNothing =
  'This browser lets the site keep nothing. A decision lasts as long as this tab: save the record file before you close it.';

/** Dexie hands on the browser's own error as `inner`. */
function tellFault(error: unknown): string {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : null].map(
    (one) => (one instanceof Error || one instanceof DOMException ? one.name : ''),
  );
  return names.includes('QuotaExceededError')
    ? `This browser has no room left to keep the last change. ${stays}`
    : `This browser did not keep the last change. ${stays}`;
}
