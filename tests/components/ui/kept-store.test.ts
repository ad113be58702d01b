import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeptStore, keepAgain, readKeptFault } from '@/components/ui/kept-store';

const parse = (text: string | null): readonly string[] => (text === null ? [] : text.split('"'));
const words = (text: string | null): { text: string | null } => ({ text });

/** A browser's storage and events, as far as the store needs them. */
function stubBrowser(items: Map<string, string>, allowed = true) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      if (!allowed) throw new Error('Storage is forbidden.');
      return items.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      if (!allowed) throw new Error('Storage is forbidden.');
      items.set(key, value);
    },
    removeItem: (key: string) => {
      if (!allowed) throw new Error('Storage is forbidden.');
      items.delete(key);
    },
  });
  vi.stubGlobal('window', new EventTarget());
}

describe('createKeptStore', () => {
  beforeEach(() => vi.unstubAllGlobals());

  it('gives the same object until something changes', () => {
    stubBrowser(new Map([['words', '1']]));
    const store = createKeptStore('words', words);
    expect(store.read()).toBe(store.read());
    store.keep({ text: 'a' });
    expect(store.read()).toEqual({ text: '{"text":"a"}' });
  });

  it('tells those who follow it, until they stop', () => {
    stubBrowser(new Map());
    const store = createKeptStore('words', parse);
    const onChange = vi.fn();
    const stop = store.subscribe(onChange);
    store.keep(['a']);
    window.dispatchEvent(new Event('storage'));
    stop();
    store.keep(['b']);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('keeps a value as long as the page where storage is forbidden', () => {
    stubBrowser(new Map(), false);
    const store = createKeptStore('words', words);
    expect(store.read()).toBe(store.empty);
    store.keep({ text: 'a' });
    expect(store.read()).toEqual({ text: '{"text":"a"}' });
  });

  it.each([true, false])('a value that is written as null is kept no longer', (allowed) => {
    const items = new Map([['words', 'a']]);
    stubBrowser(items, allowed);
    const store = createKeptStore('words', (text) => text ?? '', {
      write: (value) => value || null,
    });
    store.keep('b');
    expect(store.read()).toBe('b');
    store.keep('');
    expect(store.read()).toBe('');
    expect(items.has('words')).toBe(!allowed);
  });

  it('two stores do not disturb each other', () => {
    const items = new Map<string, string>();
    stubBrowser(items);
    createKeptStore('one', words).keep({ text: 'a' });
    expect(createKeptStore('two', words).read()).toEqual({ text: null });
    expect([...items.keys()]).toEqual(['one']);
  });

  it('keeps in words what found no room, tries again when it is asked to, and then says nothing', () => {
    const items = new Map<string, string>();
    let hasRoom = false;
    stubBrowser(items);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (!hasRoom) throw new DOMException('No room.', 'QuotaExceededError');
        items.set(key, value);
      },
    });
    const quotes = createKeptStore('q', words, { what: 'quotes' });
    const checks = createKeptStore('c', words, { what: 'answers to checks' });
    const visits = createKeptStore('v', words);
    visits.keep({ text: 'today' });
    expect(readKeptFault()).toBeNull();
    quotes.keep({ text: '12' });
    checks.keep({ text: 'met' });
    expect(readKeptFault()).toBe(
      'This browser has no room left, so this page alone holds the last of quotes and answers to checks.',
    );
    expect(quotes.read()).toEqual({ text: '{"text":"12"}' });
    hasRoom = true;
    keepAgain();
    expect(readKeptFault()).toBeNull();
    expect(items.get('q')).toBe('{"text":"12"}');
    expect(items.get('c')).toBe('{"text":"met"}');
  });
});
