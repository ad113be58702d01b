import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createProgressStore, DrawProgress } from '@/components/draws/draw-progress';

test('createProgressStore: tells its listeners of every change, and no more once they left', () => {
  const store = createProgressStore();
  const heard: (number | null)[] = [];
  const leave = store.subscribe(() => heard.push(store.get()));
  store.set(0.25);
  store.set(0.25);
  store.set(null);
  leave();
  store.set(0.5);
  expect(heard).toEqual([0.25, null]);
  expect(store.get()).toBe(0.5);
});

test('DrawProgress: says nothing on the server, where draws are complete', () => {
  const store = createProgressStore();
  store.set(0.5);
  expect(renderToStaticMarkup(<DrawProgress progress={store} />)).toBe('');
});
