import { useSyncExternalStore } from 'react';

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

/**
 * A value kept in the browser's storage. Storage can be forbidden or full; the value then lasts as
 * long as the page.
 *
 * @param parse reads what was kept, whoever wrote it, an older version of this page included; gets
 *   null where nothing is kept. It must not throw.
 * @param write the text to keep, JSON if left out; null keeps nothing
 */
export function createKeptStore<Value>(
  key: string,
  parse: (text: string | null) => Value,
  write: (value: Value) => string | null = JSON.stringify,
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

  return {
    empty,
    read: () => {
      const text = readText();
      if (text !== last.text) last = { text, value: parse(text) };
      return last.value;
    },
    keep: (value) => {
      const text = write(value);
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
        unsaved = null;
      } catch {
        unsaved = { text };
      }
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
