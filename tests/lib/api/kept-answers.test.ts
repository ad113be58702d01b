import { describe, expect, it, vi } from 'vitest';
import { toJsonDocument } from '@/lib/api/json-response';
import { createKeptAnswers } from '@/lib/api/kept-answers';

const document = toJsonDocument({ text: 'x'.repeat(989) }, 'newest');

describe('kept answers', () => {
  it('are bounded in bytes: the one that nobody asked for the longest goes', async () => {
    const kept = createKeptAnswers(5_000);
    const make = vi.fn(() => Promise.resolve(document));
    for (const key of ['first', 'second', 'first', 'third', 'first']) await kept.get(key, make);
    expect(make).toHaveBeenCalledTimes(3);
    await kept.get('second', make);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('leave out one that alone is larger than all may be', async () => {
    const kept = createKeptAnswers(100);
    const make = vi.fn(() => Promise.resolve(document));
    expect(await kept.get('large', make)).toBe(document);
    await kept.get('large', make);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
