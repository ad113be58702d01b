import { expect, test } from 'vitest';
import { isPartNotLoaded } from '@/components/ui/part-not-loaded';

test('isPartNotLoaded: knows what the bundler throws, and nothing else', () => {
  const gone = Object.assign(new Error('Failed to load chunk /_next/static/chunks/a.js'), {
    name: 'ChunkLoadError',
  });
  expect([gone, new Error('x'), 'ChunkLoadError', null].map(isPartNotLoaded)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
