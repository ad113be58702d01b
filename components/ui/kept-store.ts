import { useSyncExternalStore } from 'react';
import { formatList } from '@/lib/format';

/** Something that this browser keeps for its reader, in the shape that React asks of a store. */
type KeptStore<Value> = {
  /** The same object until something changes. */
  readonly read: () => Value;
  readonly keep: (value: Value) => void;
  /** Follows this tab and every other one of the same reader. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** What there is before the browser's own is known: on the server and in the first paint. */
  readonly empty: Value;
};

type StoreOptions<Value> = {
  what?: string | null;
  write?: (value: Value) => string | null;
};

/** What this page holds and the browser did not take: by key, what it is in words, and the way to try again. */
const unkept = new Map<string, { readonly what: string; readonly again: () => void }>();
const followers = new Set<() => void>();
let isFull = false;
let fault: string | null = null;

function noteUnkept(key: string, what: string | null, again: (() => void) | null): void {
  const before = unkept.size;
  if (again === null) unkept.delete(key);
  else if (what !== null) unkept.set(key, { what, again });
  if (before === 0 && unkept.size === 0) return;
  const names = formatList([...new Set([...unkept.values()].map((one) => one.what))]);
  fault =
    unkept.size === 0
      ? null
      : isFull
        ? `This browser has no room left, so this page alone holds the last of ${names}.`
        : `This browser lets the site keep nothing, so this page alone holds ${names}.`;
  for (const follower of followers) follower();
}

/** Of everything that a reader entered, in a sentence, what would go with this page; null for nothing. */
export const readKeptFault = (): string | null => fault;

const followFault = (onChange: () => void): (() => void) => {
  followers.add(onChange);
  return () => followers.delete(onChange);
};

export const useKeptFault = (): string | null =>
  useSyncExternalStore(followFault, readKeptFault, () => null);

/** Tries once more to keep what found no room. */
export const keepAgain = (): void => [...unkept.values()].forEach(({ again }) => again());

/**
 * A value kept in the browser's storage. Storage can be forbidden or full; the value then lasts as
 * long as the page, which says so (`useKeptFault`), and is stored when something finds room again.
 *
 * @param parse reads what was kept, whoever wrote it, an older version of this page included; gets
 *   null where nothing is kept. It must not throw.
 * @param what it is, in words for its reader, such as "your quotes"; left out where losing it loses nothing
 *   that anybody entered
 * @param write the text to keep, JSON if left out; null keeps nothing
 */
export function createKeptStore<Value>(
  key: string,
  parse: (text: string | null) => Value,
  { what = null, write = JSON.stringify }: StoreOptions<Value> = {},
): KeptStore<Value> {
  const changed = `${key}change`;
  const empty = parse(null);
  let unsaved: { readonly text: string | null } | null = null;
  let last: { text: string | null; value: Value } = { text: null, value: empty };

  const readText = (): string | null => {
    try {
      return unsaved ? unsaved.text : localStorage.getItem(key);
    } catch {
      return unsaved?.text ?? null;
    }
  };

  const store = (text: string | null): void => {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      unsaved = null;
      noteUnkept(key, what, null);
    } catch (error) {
      isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      unsaved = { text };
      noteUnkept(key, what, () => store(text));
    }
  };

  return {
    empty,
    read: () => {
      const text = readText();
      if (text !== last.text) last = { text, value: parse(text) };
      return last.value;
    },
    keep: (value) => {
      store(write(value));
      window.dispatchEvent(new Event(changed));
    },
    subscribe: (onChange) => {
      window.addEventListener('storage', onChange);
      window.addEventListener(changed, onChange);
      return () => {
        window.removeEventListener('storage', onChange);
        window.removeEventListener(changed, onChange);
      };
    },
  };
}

/** What the browser keeps; until it is known, which takes until the first paint, nothing. */
export function useKept<Value>({ subscribe, read, empty }: KeptStore<Value>): Value {
  return useSyncExternalStore(subscribe, read, () => empty);
}
